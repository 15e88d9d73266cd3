import type { Token, TokenKind } from './token.ts';

/** A token, or a collection in brackets with its entries. */
export interface Atom {
  readonly kind: TokenKind | 'group';
  readonly text: string;
  readonly start: number;
  end: number;
  /** Of a group: what stands between its commas. */
  readonly entries?: Atom[][];
  readonly map?: boolean;
}

/** The tokens of one line in block style, brackets gathered into groups; a group may go over several lines. */
export interface Line {
  readonly atoms: readonly Atom[];
}

/** Deeper brackets are refused elsewhere; here they only end the reading. */
const DEEPEST = 40;

/** Gathers tokens into lines. Spaces and line ends are dropped, comments kept where they stand. */
export function* readLines(tokens: Iterable<Token>): Generator<Line> {
  let atoms: Atom[] = [];
  const open: Atom[] = [];
  for (const { kind, text, start } of tokens) {
    const end = start + text.length;
    const group = open.at(-1);
    if (kind === 'newline' && !group) {
      if (atoms.length > 0) yield { atoms };
      atoms = [];
    } else if (kind === '{' || kind === '[') {
      if (open.length > DEEPEST) return;
      const opened: Atom = { kind: 'group', text, start, end, entries: [[]], map: kind === '{' };
      (group?.entries?.at(-1) ?? atoms).push(opened);
      open.push(opened);
    } else if (group && (kind === '}' || kind === ']')) {
      group.end = end;
      open.pop();
    } else if (group && kind === ',') group.entries?.push([]);
    else if (kind !== 'space' && kind !== 'newline' && text !== '') (group?.entries?.at(-1) ?? atoms).push({ kind, text, start, end });
  }
  if (atoms.length > 0) yield { atoms };
}
