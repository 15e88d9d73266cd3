import type { IdentifierSystem, TextQuestion } from '../../../compiler/model/question.ts';
import { unreachable } from '../../../compiler/unreachable.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Neither null nor an array. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Has all of these members, maybe some of those, no others. */
export function hasMembers(value: unknown, all: readonly string[], some: readonly string[] = []): value is Json {
  return isObject(value) && all.every((key) => Object.hasOwn(value, key)) && Object.keys(value).every((key) => all.includes(key) || some.includes(key));
}

/** So many characters of one line or several, without white space around them. */
export function isText(value: unknown, maxLength: number, lines: number): value is string {
  if (typeof value !== 'string') return false;
  const characters: readonly string[] = [...value];
  if (characters.length < 1 || characters.length > maxLength || value.trim() !== value) return false;
  return characters.every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (code >= 0x20 && code < 0x7f) || code >= 0xa0 || (lines > 1 && (code === 9 || code === 10));
  });
}

/** A text with the format and pattern of its question. */
export function isTextFor({ maxLength, lines, format, pattern }: TextQuestion, value: unknown): boolean {
  if (!isText(value, maxLength, lines)) return false;
  if (pattern && !new RegExp(`^(?:${pattern.match})$`, 'u').test(value)) return false;
  switch (format) {
    case 'email': return value.split('@').length === 2 && !value.startsWith('@') && !value.endsWith('@') && !value.includes(' ');
    case 'phone': return [...value].some((character) => isDigit(character) || character === '?' || character === '*');
    case 'postcode': return isPostcode(value);
    case 'url': return isWebAddress(value);
    case 'vehicle-mark': return [...value].every((character) => isDigit(character) || isLetter(character) || '?* '.includes(character));
    default: return true;
  }
}

function isPostcode(text: string): boolean {
  if (isFirstHalf(text)) return true;
  const [digit = '', one = '', two = ''] = text.slice(-3);
  const rest = text.slice(0, -3);
  return isDigit(digit) && isLetter(one) && isLetter(two) && (isFirstHalf(rest) || (rest.endsWith(' ') && isFirstHalf(rest.slice(0, -1))));
}

/** `A9`, `A9A`, `AA9`, `AA9A`, `A99`, `AA99`. */
function isFirstHalf(text: string): boolean {
  const shape = [...text].map((character) => (isDigit(character) ? '9' : isLetter(character) ? 'A' : '-')).join('');
  return ['A9', 'A9A', 'A99', 'AA9', 'AA9A', 'AA99'].includes(shape);
}

function isWebAddress(text: string): boolean {
  const rest = text.startsWith('https://') ? text.slice(8) : text.startsWith('http://') ? text.slice(7) : text;
  const end = [...rest].findIndex((character) => ' .:/?#'.includes(character));
  const characters = [...rest];
  return end > 0 && characters[end] === '.' && characters.length > end + 1 && !characters.slice(end).includes(' ');
}

/** A day that the calendar has, YYYY-MM-DD. */
export function isDate(text: unknown): boolean {
  if (typeof text !== 'string' || text.length !== 10 || text.startsWith('0000') || ![...text.slice(0, 4)].every(isDigit)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text;
}

/** A time of day, HH:MM. */
export function isClock(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== 5 || text[2] !== ':') return false;
  return inRange(text.slice(0, 2), 23) && inRange(text.slice(3), 59);
}

/** RFC 3339 with T, seconds, at most three decimals, and Z or an offset. */
export function isDateTime(text: unknown): text is string {
  if (typeof text !== 'string' || !isDate(text.slice(0, 10)) || text[10] !== 'T' || !isClock(text.slice(11, 16)) || text[16] !== ':' || !inRange(text.slice(17, 19), 59)) return false;
  const zone = text.endsWith('Z') ? 'Z' : text.slice(-6);
  const decimals = text.slice(19, text.length - zone.length);
  const zoneOk = zone === 'Z' || ('+-'.includes(zone[0] ?? ' ') && isClock(zone.slice(1)));
  return zoneOk && (decimals === '' || (decimals.startsWith('.') && decimals.length >= 2 && decimals.length <= 4 && [...decimals.slice(1)].every(isDigit)));
}

/** A year, month or day, with or without ~. */
export function isPartialDate(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const date = text.endsWith('~') ? text.slice(0, -1) : text;
  return isDate(date) || (date.length === 7 && isDate(`${date}-01`)) || (date.length === 4 && isDate(`${date}-01-01`));
}

/** A time, words or both. */
export function isMoment(value: unknown): boolean {
  if (!hasMembers(value, [], ['at', 'words']) || Object.keys(value).length === 0) return false;
  const { at, words } = value;
  const points = typeof at === 'string' ? at.split('/') : [];
  const atOk = at === undefined ? !Object.hasOwn(value, 'at') : (points.length === 1 || points.length === 2) && points.every((point) => isDateTime(point) || isPartialDate(point));
  return atOk && (!Object.hasOwn(value, 'words') || isText(words, 500, 1));
}

/** A number of one of the systems, in the shape of its system. */
export function isIdentifier(value: unknown, systems: readonly IdentifierSystem[]): boolean {
  if (!hasMembers(value, ['system', 'value']) || !systems.includes(value['system'] as IdentifierSystem) || typeof value['value'] !== 'string') return false;
  const characters = [...value['value']];
  const [first = '', last = ''] = [characters[0], characters.at(-1)];
  switch (value['system'] as IdentifierSystem) {
    case 'nhs-number': case 'uln': return characters.length === 10 && characters.every(isDigit);
    case 'uprn': return characters.length >= 1 && characters.length <= 12 && characters.every(isDigit);
    case 'upn': return characters.length === 13 && isCapital(first) && characters.slice(1, -1).every(isDigit) && (isDigit(last) || isCapital(last));
    case 'pnc-id': {
      const [year = '', number = '', more] = value['value'].split('/');
      const digits = [...number].slice(0, -1);
      return more === undefined && (year.length === 2 || year.length === 4) && [...year].every(isDigit) && isCapital(number.at(-1) ?? '') && digits.length >= 1 && digits.length <= 7 && digits.every(isDigit);
    }
    default: return unreachable(value['system'] as never);
  }
}

/** A UUID in lower case. */
export function isUuid(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const groups = value.split('-');
  return groups.map(({ length }) => length).join() === '8,4,4,4,12' && groups.every((group) => [...group].every(isHex));
}

/** A hexadecimal digit in lower case. */
export function isHex(character: string): boolean {
  return isDigit(character) || (character >= 'a' && character <= 'f' && character.length === 1);
}

/** Lower-case words and numbers joined by hyphens. */
export function isKebab(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 80 && value.split('-').every((word) => word !== '' && [...word].every((character) => isDigit(character) || (isLetter(character) && !isCapital(character))));
}

/** What points at an object of the record. */
export function isKey(value: unknown): boolean {
  if (typeof value !== 'string' || value.length < 1 || value.length > 40) return false;
  return [...value].every((character, index) => isDigit(character) || isLetter(character) || (index > 0 && '_-'.includes(character)));
}

/** One of 0 to 9. */
export function isDigit(character: string): boolean {
  return character.length === 1 && character >= '0' && character <= '9';
}

function isCapital(character: string): boolean {
  return character.length === 1 && character >= 'A' && character <= 'Z';
}

function isLetter(character: string): boolean {
  return isCapital(character) || (character.length === 1 && character >= 'a' && character <= 'z');
}

function inRange(text: string, most: number): boolean {
  return text.length === 2 && [...text].every(isDigit) && Number(text) <= most;
}
