/** An operator of a content stream with the text of its operands; offsets into the stream, of the first operand and past the operator. */
export interface Operation {
  readonly operator: string;
  readonly operands: string;
  readonly start: number;
  readonly end: number;
}

/** What each character of a content stream (ISO 32000-1, 7.2.2) begins or ends. */
const [SPACE, DELIMITER, LETTER, NUMBER] = [1, 2, 3, 4];
const KINDS = new Uint8Array(256);
for (const character of '\0\t\n\f\r ') KINDS[character.charCodeAt(0)] = SPACE;
for (const character of '()<>[]{}/%') KINDS[character.charCodeAt(0)] = DELIMITER;
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\'"') KINDS[character.charCodeAt(0)] = LETTER;
for (const character of '0123456789+-.') KINDS[character.charCodeAt(0)] = NUMBER;

const [OPEN, CLOSE, LESS, SLASH, PERCENT, BACKSLASH] = [...'()</%\\'].map((character) => character.charCodeAt(0));

/** Words that are operands. */
const VALUES = new Set(['true', 'false', 'null']);

/** Reads the operations of a content stream, given as one character a byte. Chromium writes no inline images; one is an error. */
export function* scanContent(content: string): Generator<Operation> {
  let start = -1;
  for (let at = 0; at < content.length;) {
    const code = content.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === SPACE || kind === NUMBER) { // most of all characters
      if (kind === NUMBER && start < 0) start = at;
      at += 1;
      continue;
    }
    const end = code === OPEN ? endOfText(content, at) : code === LESS ? endOfHex(content, at) : code === PERCENT ? endOfLine(content, at)
      : kind === DELIMITER && code !== SLASH ? at + 1 : endOfWord(content, at + 1);
    if (code !== PERCENT) {
      if (start < 0) start = at;
      const word = kind === LETTER ? content.slice(at, end) : '';
      if (word === 'BI') throw new Error('A page has an inline image, which cannot be read.');
      if (word !== '' && !VALUES.has(word)) {
        yield { operator: word, operands: content.slice(start, at), start, end };
        start = -1;
      }
    }
    at = end;
  }
}

function endOfWord(content: string, from: number): number {
  let at = from;
  while (at < content.length && KINDS[content.charCodeAt(at)] !== SPACE && KINDS[content.charCodeAt(at)] !== DELIMITER) at += 1;
  return at;
}

/** Past the bracket that closes a text, in which others may stand in pairs or after a backslash. */
function endOfText(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === OPEN) depth += 1;
    else if (code === CLOSE && (depth -= 1) === 0) return at + 1;
  }
  return content.length;
}

/** Past a text in hexadecimal digits, or the first sign of a dictionary. */
function endOfHex(content: string, from: number): number {
  if (content.charCodeAt(from + 1) === LESS) return from + 2;
  const end = content.indexOf('>', from);
  return end < 0 ? content.length : end + 1;
}

function endOfLine(content: string, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== '\n' && content[at] !== '\r') at += 1;
  return at;
}
