import type { Check } from '../check/check.ts';
import { codeNotInList } from '../check/code-not-in-list.ts';
import { conditionLooksUp } from '../check/condition-looks-up.ts';
import { expressionSyntax } from '../check/expression-syntax.ts';
import { notInConditions } from '../check/not-in-conditions.ts';
import { notInLanguage } from '../check/not-in-language.ts';
import { typeMismatch } from '../check/type-mismatch.ts';
import { unknownName } from '../check/unknown-name.ts';
import type { Expression, ExpressionCode, Scope } from '../expression/expression.ts';
import { holds } from '../expression/normalize.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { simplify } from '../expression/simplify.ts';
import type { Bench, PendingCondition } from './bench.ts';
import type { Condition } from './condition.ts';
import type { Shape } from './question.ts';
import { spanOf, type Spot } from './written.ts';

const CHECKS: Readonly<Record<ExpressionCode, Check>> = {
  'expression-syntax': expressionSyntax, 'unknown-name': unknownName, 'type-mismatch': typeMismatch,
  'code-not-in-list': codeNotInList, 'not-in-conditions': notInConditions, 'not-in-language': notInLanguage,
};

/** Reads an expression; what is wrong in it is reported at its place in the file. */
export function readExpression(bench: Bench, text: string, spot: Spot, scope: Scope): Expression | undefined {
  const whole = spanOf(spot);
  const { expression, problems } = parseExpression(text, whole, scope);
  for (const problem of problems) {
    if (problem.code === 'unknown-name' && isBrokenTerm(bench, scope, text.slice(problem.start, problem.end))) continue;
    const outer = problem.code === 'unknown-name' && scope.use === 'condition' ? outerName(bench, scope.shape, text.slice(problem.start, problem.end)) : undefined;
    const start = spot.definition.offsetIn(spot.place, problem.start);
    const end = spot.definition.offsetIn(spot.place, problem.end);
    const span = start < end ? { file: whole.file, start, end } : whole;
    bench.report(outer ? conditionLooksUp : CHECKS[problem.code], span, outer ?? problem.message, { help: outer ? 'Move the condition to the list or component question, or ask again inside it.' : problem.help });
  }
  return problems.length === 0 ? expression : undefined;
}

/** Joins expressions into a condition; nothing when one of them could not be read. */
export function joinCondition(expressions: readonly (Expression | undefined)[]): Condition | undefined {
  const all = expressions.filter((expression) => expression !== undefined);
  if (all.length === 0 || all.length < expressions.length) return undefined;
  const parts = all.map(({ tree }) => holds(tree));
  return { all, formula: simplify({ kind: 'and', parts }) };
}

/** The second pass: gives each waiting question its condition. Several conditions of one question come together. */
export function attachConditions(bench: Bench, scopeOf: (shape: Shape) => Scope): void {
  const byQuestion = new Map<PendingCondition['question'], { shape: Shape; texts: PendingCondition['texts'][number][] }>();
  for (const { question, shape, texts } of bench.pending) {
    const entry = byQuestion.get(question) ?? { shape, texts: [] };
    entry.texts.push(...texts);
    byQuestion.set(question, entry);
  }
  const read = new Map<string, Expression | undefined>();
  for (const [question, { shape, texts }] of byQuestion) {
    const condition = joinCondition(texts.map(({ text, spot, at }) => {
      const key = `${shape.id} ${at.file} ${at.start} ${text}`;
      if (!read.has(key)) read.set(key, readExpression(bench, text, spot, scopeOf(shape)));
      return read.get(key);
    }));
    if (condition) question.when = condition;
  }
}

function outerName(bench: Bench, shape: Shape, name: string): string | undefined {
  if (shape.kind === 'answers') return undefined;
  const id = name.split('.')[0] ?? name;
  return bench.answers.questions.some((question) => question.id === id) ? `A condition reads its own object and below: “${id}” is a question of the record, outside “${shape.id}”.` : undefined;
}

/** A term that could not be read is reported at its own place, not again wherever it is named. */
function isBrokenTerm(bench: Bench, { shape, terms }: Scope, name: string): boolean {
  return shape.kind === 'answers' && !terms.has(name) && Object.hasOwn(bench.form.value.terms ?? {}, name);
}
