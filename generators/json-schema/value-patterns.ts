// Regular expressions that mean the same in ECMA-262, RE2, Java, .NET, Ruby and Python: ASCII escapes, literal ranges, no look-around.
// Python's `$` also matches before a last line feed, so whatever has no fixed length refuses line feeds by a negative test.

/** Control characters: C0, DEL and C1. */
const CONTROL = '\\x00-\\x1f\u007f-\u009f';
/** Control characters but tab and line feed. */
const CONTROL_IN_LINES = '\\x00-\\x08\\x0b-\\x1f\u007f-\u009f';
/** What ECMA-262 trims, but for control characters that no text may hold. */
const SPACE = ' \\t\\n\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Found in a text of one line that is not allowed. */
export const NOT_IN_LINE = `[${CONTROL}]|^[${SPACE}]|[${SPACE}]$`;
/** Found in a text of several lines that is not allowed. */
export const NOT_IN_LINES = `[${CONTROL_IN_LINES}]|^[${SPACE}]|[${SPACE}]$`;

/** A day of the Gregorian calendar; the year 0000 is refused beside it. */
const DAY = '(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))'
  + '|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)';
const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const TIME_OF_DAY = `T${CLOCK}:[0-5][0-9](?:[.][0-9]{1,3})?(?:Z|[+-]${CLOCK})`;
const YEAR_OR_MONTH = '[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?';
const POINT = `(?:${YEAR_OR_MONTH}~?|${DAY}(?:~|${TIME_OF_DAY})?)`;

/** `YYYY-MM-DD`. */
export const DATE = `^${DAY}$`;
/** `HH:MM`. */
export const TIME = `^${CLOCK}$`;
/** RFC 3339 with T, seconds, at most three decimals, and Z or an offset. */
export const DATE_TIME = `^${DAY}${TIME_OF_DAY}$`;
/** `YYYY[-MM[-DD]][~]`, a subset of EDTF (ISO 8601-2). */
export const PARTIAL_DATE = `^(?:${YEAR_OR_MONTH}|${DAY})~?$`;
/** A date-time, a partial date, or an EDTF interval `a/b` between two of them. */
export const MOMENT = `^${POINT}(?:/${POINT})?$`;
/** The years that no calendar has, and a line feed. */
export const NOT_IN_TIME = '^0000|/0000|[\\n]';

/** A question's address. */
export const ADDRESS = '^[A-Za-z][A-Za-z0-9]*(?:[.][A-Za-z][A-Za-z0-9]*)*$';
/** Found in a file's name that names a folder. */
export const NOT_IN_FILE_NAME = '[/\\\\]|^[.]+$';
