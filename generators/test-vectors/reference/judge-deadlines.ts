import { judge } from '../../../compiler/expression/reference.ts';
import type { Deadline, Form } from '../../../compiler/model/form.ts';
import { BANK_HOLIDAYS } from '../../../runtime/times/bank-holidays.ts';
import { isDate, isDateTime, isObject } from './read-values.ts';

// Judges deadlines slowly and plainly: days are walked one by one, and what London's clocks show is asked of the platform's own time zone data.
// Of the code judged here only the list of bank holidays is used.

/** From the first to the last moment of something, in milliseconds since 1970. */
type Span = readonly [first: number, last: number];

/** The deadlines that are certainly missed, and those whose end lies where the calendar does not reach. */
export function judgeDeadlines(form: Pick<Form, 'deadlines'>, answers: unknown, saved: string): { readonly late: readonly Deadline[]; readonly beyond: readonly Deadline[] } {
  const stands = form.deadlines.map((deadline) => [deadline, standOf(deadline, answers, saved)] as const);
  const those = (wanted: 'late' | 'beyond') => stands.filter(([, stand]) => stand === wanted).map(([deadline]) => deadline);
  return { late: those('late'), beyond: those('beyond') };
}

function standOf({ when, starts, within, met }: Deadline, answers: unknown, saved: string): 'late' | 'beyond' | undefined {
  if (when?.all.some(({ tree }) => judge(tree, answers, { saved, ages: 'protective' }) !== true)) return undefined;
  const begun = spansOf(starts.flatMap((address) => answersAt(answers, address.split('.'))));
  if (begun.length === 0) return undefined;
  const end = endOf(Math.min(...begun.map(([, last]) => last)), within);
  if (end === undefined) return 'beyond';
  const done = met.flatMap((address) => answersAt(answers, address.split('.')));
  const known = spansOf(done);
  if (done.length > 0 && known.length === 0) return undefined;
  return (done.length > 0 ? Math.min(...known.map(([first]) => first)) : Date.parse(saved)) > end ? 'late' : undefined;
}

function spansOf(values: readonly unknown[]): Span[] {
  return values.map(spanOf).filter((span) => span !== undefined);
}

/** Every answer at an address, in every entry of lists on the way. */
function answersAt(value: unknown, [id, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => answersAt(item, [id ?? '', ...rest]));
  if (id === undefined) return [value];
  return isObject(value) && Object.hasOwn(value, id) ? answersAt(value[id], rest) : [];
}

/** The last moment in time; nothing where the calendar does not reach. */
function endOf(start: number, { unit, count }: Deadline['within']): number | undefined {
  if (unit === 'hours') return start + count * 3_600_000;
  let date = londonDay(start);
  if (unit === 'months') {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    // The day before the first of the month after next is the last day of that month.
    const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
    return lastMoment(writeDay(new Date(Date.UTC(year, month - 1 + count, Math.min(day, last)))));
  }
  if (unit === 'workingDays' && !isCovered(date)) return undefined;
  for (let left = count; left > 0;) {
    date = dayAfter(date);
    if (unit === 'workingDays' && !isCovered(date)) return undefined;
    if (unit === 'days' || isWorkingDay(date)) left -= 1;
  }
  return lastMoment(date);
}

function isCovered(date: string): boolean {
  return date >= BANK_HOLIDAYS.first && date <= BANK_HOLIDAYS.last;
}

function isWorkingDay(date: string): boolean {
  return ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()) && !BANK_HOLIDAYS.dates.has(date);
}

/** The moments that an answer can mean; nothing for words alone. */
function spanOf(answer: unknown): Span | undefined {
  if (isObject(answer)) return 'at' in answer ? spanOf(answer['at']) : undefined;
  if (typeof answer !== 'string') return undefined;
  const points = answer.split('/').map(spanOfPoint);
  const [from, to = from] = points;
  if (!from || !to) return undefined;
  // An interval of which one end is only a date is one of whole days.
  const isOfDays = points.length === 2 && !answer.split('/').every(isDateTime);
  const first = isOfDays ? firstMoment(londonDay(from[0])) : from[0];
  const last = isOfDays ? lastMoment(londonDay(to[1])) : to[1];
  return first <= last ? [first, last] : undefined;
}

function spanOfPoint(text: string): Span | undefined {
  if (isDateTime(text as unknown)) return [Date.parse(text), Date.parse(text)];
  const isAbout = text.endsWith('~');
  const [year = '', month, day] = text.replace('~', '').split('-');
  const first = [year, month ?? '01', day ?? '01'].join('-');
  if (!isDate(first)) return undefined;
  const end = day ?? String(new Date(Date.UTC(Number(year), Number(month ?? '12'), 0)).getUTCDate());
  const last = [year, month ?? '12', end].join('-');
  return [firstMoment(isAbout ? inYear(first, -1) : first), lastMoment(isAbout ? inYear(last, 1) : last)];
}

/** The same day in another year. 29 February widens to 28 February of the year before and to 1 March of the year after. */
function inYear(date: string, by: -1 | 1): string {
  const moved = `${String(Number(date.slice(0, 4)) + by).padStart(4, '0')}${date.slice(4)}`;
  return isDate(moved) ? moved : `${moved.slice(0, 4)}-${by < 0 ? '02-28' : '03-01'}`;
}

const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The date that London's calendars show at a moment. */
function londonDay(moment: number): string {
  const [day = '', month = '', year = ''] = LONDON.format(moment).split('/');
  return [year.length > 4 ? `+${year.padStart(6, '0')}` : year.padStart(4, '0'), month, day].join('-');
}

/** The first moment of a day in London: one of the whole hours around midnight UTC. */
function firstMoment(date: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return [midnight - 3_600_000, midnight].find((moment) => londonDay(moment) === date) ?? midnight;
}

function lastMoment(date: string): number {
  return firstMoment(dayAfter(date)) - 1;
}

function dayAfter(date: string): string {
  return writeDay(new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000));
}

/** YYYY-MM-DD or, of a year beyond 9999, with a sign and six digits of year, as dates are parsed. */
function writeDay(date: Date): string {
  return date.toISOString().split('T')[0] ?? '';
}
