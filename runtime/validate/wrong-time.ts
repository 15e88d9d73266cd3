import { wrongWriting, type TimeType } from '../times/wrong-writing.ts';
import type { Problem } from './problem.ts';

const LIKE: Readonly<Record<TimeType, string>> = {
  date: 'date, like 2026-03-27', time: 'time of day, like 09:30', 'date-time': 'date and time with Z or an offset, like 2026-03-27T09:30:00Z',
  'partial-date': 'year, month or date, like 2026, 2026-03 or 2026-03-27, with ~ after it for about',
  moment: 'date and time, a year, month or date, or two of them with / between',
};

/** Says what is wrong with a time: which part, where it is written in the right way but names no time that there is. */
export function wrongTime(type: TimeType, value: unknown): Problem | undefined {
  const says = typeof value === 'string' ? wrongWriting(type, value) : '';
  return says === undefined ? undefined : `not-a-${type} ${says || `must be a ${LIKE[type]}`}`;
}
