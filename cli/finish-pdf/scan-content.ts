/** An operator of a content stream with its operands; offsets into the stream, of the first operand and past the operator. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
  readonly start: number;
  readonly end: number;
}

const TOKEN = /%[^\r\n]*|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
const OPERATOR = /^(?!(?:true|false|null)$)[A-Za-z'"][A-Za-z0-9*]*$/;

/** Reads the operations of a content stream, given as one character a byte. Chromium writes no inline images; one is an error. */
export function* scanContent(content: string): Generator<Operation> {
  let operands: string[] = [];
  let start = -1;
  for (const match of content.matchAll(TOKEN)) {
    const token = match[0];
    if (token.startsWith('%')) continue;
    if (start < 0) start = match.index;
    if (!OPERATOR.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BI') throw new Error('A page has an inline image, which cannot be read.');
    yield { operator: token, operands, start, end: match.index + token.length };
    operands = [];
    start = -1;
  }
}
