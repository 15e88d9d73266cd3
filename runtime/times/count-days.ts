/** Days from 1970-01-01 to a date `YYYY-MM-DD` of the Gregorian calendar; negative before. The date must be real. */
export function countDays(date: string): number {
  const month = Number(date.slice(5, 7));
  // Years run from March, so that the leap day comes last and needs no case of its own.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468;
}
