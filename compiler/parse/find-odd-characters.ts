import type { Problem } from '../diagnostic.ts';
import type { Source } from '../source.ts';

/** One test for all: what is not printed, or changes how its neighbours are printed. Tab and line feed are text; so is CR before LF. */
const ODD = new RegExp([
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]`, // controls but tab, line feed and carriage return
  String.raw`[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]`,
  String.raw`\r(?!\n)`,
  String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`,
].join('|'), 'g');

/** More of one kind in a file are not worth a message each. */
const MOST = 20;

/** Finds the characters that are not text: controls, direction marks, zero-width characters, half surrogates, a mark in the middle, lone CR. */
export function findOddCharacters({ file, text }: Source): Problem[] {
  const problems: Problem[] = [];
  for (const match of text.matchAll(ODD)) {
    const [character] = match;
    if (match.index === 0 && character === '\ufeff') continue;
    if (isJoinerInWord(text, match.index)) continue;
    problems.push({ span: { file, start: match.index, end: match.index + 1 }, ...explain(character) });
    if (character === '\r' || problems.length === MOST) break;
  }
  return problems;
}

/** The same for the value of a quoted text, which can write such a character as an escape (`\\u200b`). */
export function explainOddCharacter(value: string): Pick<Problem, 'message' | 'help'> | undefined {
  for (const { 0: character, index } of value.matchAll(ODD)) if (!isJoinerInWord(value, index)) return explain(character);
  return undefined;
}

/** Zero-width joiners are part of how some scripts and emoji are written; between Latin letters they only hide. */
function isJoinerInWord(text: string, index: number): boolean {
  const before = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{So}\ufe0f\udc00-\udfff]$/u;
  return /[\u200c\u200d]/.test(text[index] ?? '') && before.test(text.slice(Math.max(0, index - 2), index));
}

function explain(character: string): Pick<Problem, 'message' | 'help'> {
  const code = character.charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\r') return { message: 'This file ends its lines with CR alone.', help: 'Save it with line ends LF (or CRLF).' };
  if (character === '\ufeff') {
    const message = 'A byte order mark (U+FEFF) stands inside the file; only the very first character may be one.';
    return { message, help: 'Delete it. It often comes from joining two files.' };
  }
  if (code >= 0xd800 && code <= 0xdfff) return { message: `Half a character (${name}) stands here.`, help: 'Delete it and type the character again.' };
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)) {
    return { message: `A direction mark (${name}) stands here; it can make a text look other than it is.`, help: 'Delete it.' };
  }
  if (/[\u00ad\u180e\u200b-\u200d\u2060-\u2065]/.test(character)) {
    return { message: `A character that nobody can see (${name}) stands here.`, help: 'Delete it. It often comes with text copied from a web page.' };
  }
  if (/[\u2028\u2029]/.test(character)) return { message: `A line separator (${name}) stands here.`, help: 'Replace it with a space or a line end.' };
  return { message: `A control character (${name}) stands here.`, help: 'Delete it.' };
}
