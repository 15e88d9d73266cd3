// The only door to the CEL library: text in, nodes with offsets out.
import { Environment, ParseError } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';

/** A node as parsed; `start` and `end` are offsets into the text, round brackets around it left out. */
export type CelNode = ASTNode;

/** Where reading stopped. */
export interface CelFailure {
  readonly start: number;
  readonly end: number;
  readonly reason: 'too-deep' | 'unterminated' | 'reserved' | 'variable' | 'unexpected';
}

const environment = new Environment({ unlistedVariablesAreDyn: true, limits: { maxDepth: 100, maxAstNodes: 2000 } });

/** Parses CEL; names and types are not looked at. The text must be short enough for recursion: at most a few thousand characters. */
export function parseCel(text: string): { readonly node: CelNode } | { readonly failure: CelFailure } {
  try {
    return { node: environment.parse(text).ast };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { start, end } = error.range ?? { start: 0, end: text.length };
    return { failure: { start, end, reason: reasonOf(error.code) } };
  }
}

function reasonOf(code: string): CelFailure['reason'] {
  if (code === 'limit_exceeded') return 'too-deep';
  if (code.startsWith('unterminated') || code === 'newline_in_string') return 'unterminated';
  if (code === 'invalid_macro_argument') return 'variable';
  return code === 'reserved_identifier' ? 'reserved' : 'unexpected';
}
