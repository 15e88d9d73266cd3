import type { CelFailure } from './cel.ts';
import type { ExpressionProblem } from './expression.ts';

const OPERATORS: Readonly<Record<string, string>> = {
  '=': '==', '===': '==', '!==': '!=', '=<': '<=', '=>': '>=', '<>': '!=', '&': '&&', '|': '||', '≤': '<=', '≥': '>=', '≠': '!=',
};
const WORDS: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };
const SLIPS = /===|!==|=<|=>|<>|(?<![=!<>])=(?!=)|(?<!&)&(?!&)|(?<!\|)\|(?!\|)|[≤≥≠]|(?<![\w.])(?:and|or|not)(?![\w.])|[‘’“”]+/gi;

/** Says what keeps an expression from being read: every common slip in it, or else the place where reading stopped. */
export function explainSyntax(text: string, failure: CelFailure): readonly ExpressionProblem[] {
  if (text.trim() === '') return [problem(0, text.length, 'The expression is empty.', 'Write what must be true, such as `answered(names)`.')];
  if (failure.reason === 'too-deep') return [problem(failure.start, failure.end, 'The expression is nested too deeply or is too long.', 'Split it into terms.')];
  const slips = [...maskQuoted(text).matchAll(SLIPS)].map((match) => explainSlip(match[0], match.index));
  return slips.length > 0 ? slips : [explainStop(text, failure)];
}

function explainSlip(slip: string, start: number): ExpressionProblem {
  const end = start + slip.length;
  const word = WORDS[slip.toLowerCase()];
  if (word) return problem(start, end, `“${slip}” is written as a sign.`, `Write \`${word}\`.`);
  const operator = OPERATORS[slip];
  if (operator) return problem(start, end, slip === '=' ? 'One “=” does not compare.' : `“${slip}” is not an operator.`, `Write \`${operator}\`.`);
  return problem(start, end, 'Curly quotation marks are not read.', "Write straight ones: `'code'`.");
}

function explainStop(text: string, { start, end, reason }: CelFailure): ExpressionProblem {
  const rest = text.slice(start).trim();
  if (reason === 'unterminated') return problem(start, text.length, 'A quotation mark is opened here and not closed.', "Close it: `'code'`.");
  if (reason === 'reserved') return problem(start, end, `“${text.slice(start, end)}” is reserved and cannot be a name.`);
  if (reason === 'variable') {
    return problem(start, end,
      '`exists` and `all` begin with a new name for the entry.',
      'Write, for example, `people.exists(p, answered(p.names))`.');
  }
  if (rest === '') {
    return problem(start, Math.max(start, text.length),
      'The expression ends too early: something is missing, or a bracket is not closed.');
  }
  if (rest.startsWith(')')) return problem(start, start + 1, 'A bracket is closed that was not opened.');
  return problem(start, Math.max(end, start + 1),
    `The expression cannot be read from “${rest.length > 20 ? `${rest.slice(0, 20)}…` : rest}” on.`,
    'Parts are joined with `&&` or `||`, and codes stand in quotes.');
}

/** Replaces what stands in straight quotes by spaces, so that offsets stay. */
function maskQuoted(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?/gs, (quoted) => ' '.repeat(quoted.length));
}

function problem(start: number, end: number, message: string, help?: string): ExpressionProblem {
  return { code: 'expression-syntax', start, end, message, ...(help === undefined ? {} : { help }) };
}
