import { lastDayOf } from './is-real-date.ts';

/** The ways to write a time in a record. */
export type TimeType = 'date' | 'time' | 'date-time' | 'partial-date' | 'moment';

/**
 * Says which part of a time is wrong, where it is written in the right way but names no time that there is; an empty text where it is not
 * written so at all, nothing where it is right.
 */
export function wrongWriting(type: TimeType, text: string): string | undefined {
  // A time of day is judged as one of some day.
  if (type === 'time') return wrongPart('date-time', `2000-01-01T${text}:00Z`);
  const end = type === 'moment' ? text.indexOf('/') : -1;
  if (end < 0) return wrongPart(type, text);
  const first = wrongPart(type, text.slice(0, end));
  const second = wrongPart(type, text.slice(end + 1));
  return first || second || (first ?? second);
}

/** Read by places, not by an expression: records have many times. */
function wrongPart(type: TimeType, text: string): string | undefined {
  const isAbout = text.endsWith('~');
  const length = text.length - (isAbout ? 1 : 0);
  const isExact = length > 10;
  const isOther = type === 'date' ? length !== 10 || isAbout : type === 'date-time' ? !isExact : isExact && type === 'partial-date';
  if (isOther || (isExact && isAbout)) return '';
  const century = readPair(text, 0), years = readPair(text, 2), month = readPair(text, 5), day = readPair(text, 8);
  const isWritten = century + years >= 0 && (length === 4 || (text[4] === '-' && month >= 0 && (length === 7 || (text[7] === '-' && day >= 0 && (length === 10 || isExact)))));
  if (!isWritten) return '';
  if (century + years === 0) return 'must have a year from 0001 to 9999';
  const hasDay = length > 7;
  if (isExact && !TIME_OF_DAY.test(text.slice(10))) return '';
  if (length > 4 && (month < 1 || month > 12)) return 'must have a month from 01 to 12';
  if (hasDay && (day < 1 || day > lastDayOf(century * 100 + years, month))) return 'must have a day that its month has';
  return isExact ? wrongTimeOfDay(text) : undefined;
}

const TIME_OF_DAY = /^T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/;

function wrongTimeOfDay(text: string): string | undefined {
  if (readPair(text, 11) > 23) return 'must have an hour from 00 to 23';
  if (readPair(text, 14) > 59) return 'must have minutes from 00 to 59';
  if (readPair(text, 17) > 59) return 'must have seconds from 00 to 59';
  const isUtc = text.endsWith('Z');
  return !isUtc && (readPair(text, text.length - 5) > 23 || readPair(text, text.length - 2) > 59) ? 'must have an offset from -23:59 to +23:59' : undefined;
}

/** The number that two digits make; far below 0 if they are none. */
function readPair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48, ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1000;
}
