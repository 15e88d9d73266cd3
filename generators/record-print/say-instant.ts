import { readInstant } from '../../runtime/times/read-instant.ts';
import { possibleOffsets, writeLondonTime } from '../../runtime/page/london-time.ts';
import { sayDate } from '../../runtime/page/written-date.ts';

/**
 * A date-time as London's clocks showed it: `24 November 2026 at 10:15`. GMT or BST is said in the hour that comes twice; what was written
 * down with the time of another place follows as it was.
 */
export function sayInstant(value: string): string {
  const instant = readInstant(value);
  if (instant === undefined) return value;
  const london = writeLondonTime(instant);
  const [date, time, offset] = [london.slice(0, 10), london.slice(11, 16), london.slice(19)];
  const fraction = /\.(\d{1,3})/.exec(value)?.[1];
  const seconds = `${london.slice(16, 19)}${fraction === undefined ? '' : `.${fraction}`}`;
  const zone = possibleOffsets(date, time).length > 1 ? (offset === '+01:00' ? ' BST' : ' GMT') : '';
  const written = /(?:Z|[+-]\d\d:\d\d)$/.exec(value)?.[0];
  const elsewhere = written === 'Z' || written === '-00:00' || written === '+00:00' || written === offset ? '' : ` in London (written as ${value.slice(11, 16)} at UTC${written})`;
  return `${sayDate(date)} at ${time}${seconds === ':00' ? '' : seconds}${zone}${elsewhere}`;
}

/** A date-time, a partial date, or an interval of two: `from 3 March 2014 to about 2015`. */
export function sayTimes(value: string): string {
  const [from = '', to] = value.split('/');
  const say = (time: string): string => (time.includes('T') ? sayInstant(time) : sayDate(time));
  return to === undefined ? say(from) : `from ${say(from)} to ${say(to)}`;
}
