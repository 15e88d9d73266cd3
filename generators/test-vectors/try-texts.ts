import type { TextQuestion } from '../../compiler/model/question.ts';
import { makeAnswer, TEXTS_OF_FORMAT } from './make-answer.ts';
import type { Place } from './reference/place.ts';

/** An answer to try, with what is wrong with it: codes and places from the answer downwards; none if it has the right shape. */
export interface Try {
  readonly name: string;
  readonly to: unknown;
  readonly faults: readonly Place[];
}

/** An answer that has the right shape. */
export function right(name: string, to: unknown): Try {
  return { name, to, faults: [] };
}

/** An answer with one fault; with none where there is no code. */
export function wrong(name: string, to: unknown, code: string | undefined, pointer = ''): Try {
  return { name, to, faults: code === undefined ? [] : [{ code, pointer }] };
}

const NOT_IN_FORMAT = { email: ['worker', 'a b@example.org', 'a@b@c'], phone: ['unknown', 'call the school'], postcode: ['unknown', 'ZZ9  9ZZ', 'Z'], url: ['example', 'javascript:alert(1)', 'ftp://example.org'], 'vehicle-mark': ['AB12-CDE', 'black car!'] } as const;
/** Letters with marks, of other scripts, of several code points; a name in two spellings. */
const UNICODE = ['Zoë O’Brien-Şahin', 'Zoe\u0308', '李', 'مريم', '👨‍👩‍👧', 'Null', '-', '0', '=1+1', '<b>x</b>'];

/** Texts of every length, script and fault. */
export function tryTexts(question: TextQuestion): readonly Try[] {
  const { format, pattern, lines, maxLength } = question;
  const example = String(makeAnswer(question, () => undefined));
  const isFree = !format && !pattern;
  const short = (text: string) => [...text].length <= maxLength;
  const long = '7'.repeat(maxLength);
  const longest = pattern ? [] : format === 'email' || format === 'url' || format === 'postcode' ? [] : [right('longest', long)];
  return [
    right('example', example), ...longest, wrong('too-long', `${long}7`, 'too-long'),
    ...(isFree ? [...UNICODE.filter(short).map((text, index) => right(`unicode-${index + 1}`, text)), right('longest-in-emoji', '😀'.repeat(maxLength))] : []), wrong('emoji-too-long', '😀'.repeat(maxLength + 1), 'too-long'),
    ...(format ? [...TEXTS_OF_FORMAT[format].filter(short).map((text, index) => right(`${format}-${index + 1}`, text)), ...NOT_IN_FORMAT[format].filter(short).map((text, index) => wrong(`not-${format}-${index + 1}`, text, 'wrong-format'))] : []),
    ...(pattern ? [wrong('not-like', '~', 'wrong-format'), ...(short(`${example}x`) ? [wrong('more', `${example}x`, new RegExp(`^(?:${pattern.match})$`, 'u').test(`${example}x`) ? undefined : 'wrong-format')] : [])] : []),
    ...faultsOfText(example.slice(0, Math.max(1, maxLength - 2)), lines), wrong('number', 7, 'wrong-type'), wrong('true', true, 'wrong-type'), wrong('list', [example], 'wrong-type'), wrong('object', { en: example }, 'wrong-type'),
    ...(lines > 1 && maxLength >= 3 && isFree ? [right('lines', 'a\nb'), right('tab', 'a\tb')] : []),
  ];
}

function faultsOfText(text: string, lines: number): readonly Try[] {
  const one = text.slice(0, 1);
  return [
    wrong('space-before', ` ${text}`, 'space-around'), wrong('space-after', `${text} `, 'space-around'), wrong('space-alone', ' ', 'space-around'), wrong('hard-space-after', `${text}\u00a0`, 'space-around'), wrong('mark-before', `\ufeff${text}`, 'space-around'),
    wrong('bell', `${one}\u0007${one}`, 'control-character'), wrong('delete', `${one}\u007f${one}`, 'control-character'), wrong('next-line', `${one}\u0085${one}`, 'control-character'), wrong('null-character', `${one}\u0000${one}`, 'control-character'),
    ...(lines > 1 ? [wrong('return', `${one}\r\n${one}`, 'control-character')] : [wrong('line-break', `${one}\n${one}`, 'line-break'), wrong('tab', `${one}\t${one}`, 'control-character')]),
  ];
}

/** A member of an answer that is a text of one line. */
export function ofText(name: string, maxLength: number, around: (text: unknown) => object, pointer: string): readonly Try[] {
  return [
    right(`${name}-longest`, around('7'.repeat(maxLength))), wrong(`${name}-too-long`, around('7'.repeat(maxLength + 1)), 'too-long', pointer), wrong(`${name}-empty`, around(''), 'empty', pointer), wrong(`${name}-null`, around(null), 'null', pointer),
    wrong(`${name}-spaced`, around('x '), 'space-around', pointer), wrong(`${name}-line-break`, around('x\ny'), 'line-break', pointer), wrong(`${name}-number`, around(7), 'wrong-type', pointer),
  ];
}
