import type { Span } from '../source.ts';
import { parseCel } from './cel.ts';
import { explainSyntax } from './explain-syntax.ts';
import type { Expression, ExpressionProblem, Scope } from './expression.ts';
import { readTree } from './read-tree.ts';
import type { Reading } from './reading.ts';

/** Longer texts are refused unread: nobody could review them. */
const LONGEST = 4000;

/**
 * Reads a condition, a rule's side or a term's meaning: parses it, checks every name and type against the questions in scope, and refuses
 * what is not in the language. All problems are given, in the order of the text; there is an expression only when there are none.
 */
export function parseExpression(text: string, at: Span, scope: Scope): { readonly expression?: Expression; readonly problems: readonly ExpressionProblem[] } {
  if (text.length > LONGEST) {
    return { problems: [{ code: 'expression-syntax', start: 0, end: text.length, message: `The expression is longer than ${LONGEST} characters.`, help: 'Split it into terms.' }] };
  }
  const parsed = parseCel(text);
  if ('failure' in parsed) return { problems: explainSyntax(text, parsed.failure) };
  const reading: Reading = { text, scope, problems: [], frame: { shape: scope.shape, taken: new Set() } };
  const tree = readTree(reading, parsed.node);
  const problems = reading.problems.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return tree && problems.length === 0 ? { expression: { text, at, tree }, problems } : { problems };
}
