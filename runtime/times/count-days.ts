/** The days of 400 years, after which the calendar repeats itself. */
const CYCLE = 146097;

/** Days from 1970-01-01 to a date `YYYY-MM-DD` of the Gregorian calendar; negative before. The date must be real; its year may have more digits. */
export function countDays(date: string): number {
  // Counted a cycle later, because Date.UTC takes years below 100 for those of the twentieth century.
  return Date.UTC(Number(date.slice(0, -6)) + 400, Number(date.slice(-5, -3)) - 1, Number(date.slice(-2))) / 86400000 - CYCLE;
}
