import { possibleOffsets } from './london-time.ts';
import { readTime } from './read-line.ts';
import { readDateLine, sayDate } from './written-date.ts';

/** A clock time at the end of a line: with a colon or full stop, or with am or pm; then perhaps which of the two hours when the clocks go back. */
const CLOCK = /^(.+?)(?:,\s*|\s+)(?:at\s+)?(\d{1,2}[:.]\d{2}(?:\s*[ap]m)?|\d{1,2}\s*[ap]m)(?:\s*\(?(GMT|BST)\)?)?$/i;

/** A date and time as a record holds it; an instant in another place or to the second stands so in words too. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a date with its time in London: 3 March 2014, 14:30; 3/3/2014 at 2.30pm. In the hour that comes twice GMT or BST must say which.
 * Nothing, if that is not there or was never on the clock; an RFC 3339 date-time stays as it is.
 */
export function readDateTimeLine(text: string): string | undefined {
  const tidy = text.trim();
  if (INSTANT.test(tidy)) return tidy;
  const [, day = '', clock = '', zone = ''] = CLOCK.exec(tidy) ?? [];
  const date = readDateLine(day) ?? '';
  const time = readTime(clock.replace('.', ':')) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  const offsets = possibleOffsets(date, time);
  const said = zone === '' ? offsets : offsets.filter((offset) => (offset === '+01:00') === (zone.toUpperCase() === 'BST'));
  return said.length === 1 ? `${date}T${time}:00${said[0]}` : undefined;
}

/** Reads as much of a date and time as there is, or two with "to" between. Nothing, if it is neither. */
export function readMomentLine(text: string): string | undefined {
  const tidy = text.trim();
  const parts = /^\d{4}[^/]*\/\d{4}/.test(tidy) ? tidy.split('/') : tidy.split(/\s+to\s+/i);
  if (parts.length > 2) return undefined;
  const read = parts.map((part) => readDateTimeLine(part) ?? partialDate(part));
  return read.every((part) => part !== undefined) ? read.join('/') : undefined;
}

/** A date-time in words that `readDateTimeLine` reads back: in London's time, without seconds unless there are any. */
export function sayDateTimeLine(value: string): string {
  const [, date = '', time = '', offset = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):00([+-]\d{2}:\d{2})$/.exec(value) ?? [];
  if (date === '' || !possibleOffsets(date, time).includes(offset)) return value;
  const zone = possibleOffsets(date, time).length > 1 ? (offset === '+01:00' ? ' BST' : ' GMT') : '';
  return `${sayDate(date)}, ${time}${zone}`;
}

/** A date-time, a partial date or two with "to" between, in words. */
export function sayMomentLine(value: string): string {
  return value.split('/').map((part) => (part.includes('T') ? sayDateTimeLine(part) : sayDate(part))).join(' to ');
}

function partialDate(text: string): string | undefined {
  const date = readDateLine(text) ?? '';
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/.test(date) ? date : undefined;
}
