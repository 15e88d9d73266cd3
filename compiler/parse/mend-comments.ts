import type { Tokenize, Unquoted } from './find-unquoted.ts';
import type { Token } from './token.ts';

/**
 * Passes tokens on; where a comment swallows the brackets that should close its line (`{ask: Phone # of caller}`), reports the text
 * and goes on with the next line, so that one swallowed bracket does not spoil the reading of the rest.
 */
export function* mendComments(text: string, tokenize: Tokenize, report: (unquoted: Unquoted) => void): Generator<Token> {
  let from: number | undefined = 0;
  while (from !== undefined) from = yield* readUntilSwallowed(text, tokenize(from), report);
}

function* readUntilSwallowed(text: string, tokens: Iterable<Token>, report: (unquoted: Unquoted) => void): Generator<Token, number | undefined> {
  const open: Token[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.kind === 'comment' && before?.kind === 'plain' && open[0] && open[0].start > text.lastIndexOf('\n', token.start - 1)) {
      const length = keptLength(token.text, open.length);
      if (length !== undefined) {
        report({ start: before.start, end: token.start + length, reason: '# begins a comment, which hides the rest of the line with its closing bracket.' });
        // The brackets are closed here, so that the line is complete for those that come after.
        for (const { kind } of open.reverse()) yield { kind: kind === '{' ? '}' : ']', text: '', start: token.start };
        return token.start + token.text.length;
      }
    }
    if (token.kind === '{' || token.kind === '[') open.push(token);
    if (token.kind === '}' || token.kind === ']') open.pop();
    if (token.kind !== 'space') before = token;
    yield token;
  }
  return undefined;
}

/** How much of a comment belongs to the text: up to the next key or the closing brackets. Undefined if it closes nothing. */
function keptLength(comment: string, depth: number): number | undefined {
  const closers = /[}\]]+\s*$/.exec(comment);
  if (!closers) return undefined;
  const nextKey = /,\s+[\w-]+:\s/.exec(comment);
  const closing = closers.index + Math.max(0, closers[0].trimEnd().length - depth);
  return comment.slice(0, nextKey ? nextKey.index : closing).trimEnd().length;
}
