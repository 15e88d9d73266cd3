import type { Problem } from './explain-value.ts';
import { lastDayOf } from '../times/is-real-date.ts';

const LIKE: Readonly<Record<string, Problem>> = {
  date: { code: 'not-a-date', says: 'must be a date, like 2026-03-27' },
  time: { code: 'not-a-time', says: 'must be a time of day, like 09:30' },
  'date-time': { code: 'not-a-date-time', says: 'must be a date and time with Z or an offset, like 2026-03-27T09:30:00Z' },
  'partial-date': { code: 'not-a-partial-date', says: 'must be a year, month or date, like 2026, 2026-03 or 2026-03-27, with ~ after it for about' },
  moment: { code: 'not-a-moment', says: 'must be a date and time, a year, month or date, or two of them with / between' },
};

/** The part of a time that no calendar or clock has, in the order of writing. */
const PARTS = [
  { name: 'year', says: 'must have a year from 0001 to 9999' },
  { name: 'month', says: 'must have a month from 01 to 12' },
  { name: 'day', says: 'must have a day that its month has' },
  { name: 'hour', says: 'must have an hour from 00 to 23' },
  { name: 'minute', says: 'must have minutes from 00 to 59' },
  { name: 'second', says: 'must have seconds from 00 to 59' },
  { name: 'offset', says: 'must have an offset from -23:59 to +23:59' },
] as const;

const WRITTEN: Readonly<Record<string, RegExp>> = {
  date: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  time: /^(?<hour>\d{2}):(?<minute>\d{2})$/,
  'date-time': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.\d{1,3})?(?:Z|[+-](?<offset>\d{2}:\d{2}))$/,
  'partial-date': /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?~?$/,
};

/** Says what is wrong with a time: which part, where it is written in the right way but names no time that there is. */
export function explainTime(type: string, value: unknown): Problem {
  const like = LIKE[type] ?? { code: 'wrong-value', says: 'must be a time' };
  if (typeof value !== 'string') return like;
  const point = type === 'moment' ? value.split('/').find((part) => wrongPart(part, 'date-time') ?? wrongPart(part, 'partial-date')) ?? '' : value;
  const part = type === 'moment' ? wrongPart(point, 'date-time') ?? wrongPart(point, 'partial-date') : wrongPart(point, type);
  return part ? { code: like.code, says: part } : like;
}

function wrongPart(text: string, type: string): string | undefined {
  const groups = WRITTEN[type]?.exec(text)?.groups;
  return groups && PARTS.find(({ name }) => groups[name] !== undefined && !isLawful(name, groups))?.says;
}

function isLawful(name: (typeof PARTS)[number]['name'], groups: Readonly<Record<string, string | undefined>>): boolean {
  const number = Number(groups[name]);
  switch (name) {
    case 'year': return number >= 1;
    case 'month': return number >= 1 && number <= 12;
    case 'day': return number >= 1 && number <= lastDayOf(Number(groups['year']), Number(groups['month']));
    case 'hour': return number <= 23;
    case 'offset': return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(groups[name] ?? '');
    default: return number <= 59;
  }
}
