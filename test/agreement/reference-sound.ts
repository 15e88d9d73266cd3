import { judge } from '../../compiler/expression/reference.ts';
import type { Tree } from '../../compiler/expression/tree.ts';
import type { Form, Rule } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { compareTimes } from '../../runtime/times/compare-times.ts';
import { fitsCheckDigit, hasCheckDigit } from './reference-check-digits.ts';
import { lateDeadlines } from './reference-deadlines.ts';
import type { WellFormed } from './reference-record.ts';
import { isObject, type Json } from './reference-values.ts';

/** Tells whether a well-formed record is sound: by all rules and deadlines, or by those that JSON Schema can say. */
export function isSound(form: Form, record: WellFormed, by: 'all' | 'schema'): boolean {
  const excused = new Set(record.reasons?.map(({ rule }) => rule));
  const rules = form.rules.filter((rule) => rule.severity !== 'note' && (by === 'all' || isSayable(rule)));
  const written = rules.every((rule) => {
    const weight = weigh(rule, record);
    return weight === 'holds' || (weight === 'query' && excused.has(rule.id));
  });
  if (by === 'schema' || !written) return written;
  const found = builtInFindings(form.answers, record.answers, record.saved);
  const late = lateDeadlines(form, record.answers, record.saved);
  return !found.includes('past') && (!found.includes('check-digit') || excused.has('check-digit')) && late.every((id) => excused.has(`late-${id}`));
}

/** The ids of rules for which a record can give a reason. */
export function rulesWithReasons(form: Form): string[] {
  const identifiers = allQuestions(form.answers).filter((question) => question.type === 'identifier' && question.systems.some(hasCheckDigit));
  return [
    ...form.rules.filter((rule) => rule.severity === 'query' || (rule.severity === 'error' && treesOf(rule).some((tree) => mentions(tree, ['age-under'])))).map(({ id }) => id),
    ...(identifiers.length > 0 ? ['check-digit'] : []), ...form.deadlines.map(({ id }) => `late-${id}`),
  ];
}

/** Whether a JSON Schema can say a rule: it compares neither ages nor times. */
export function isSayable(rule: Rule): boolean {
  return !treesOf(rule).some((tree) => mentions(tree, ['age-under', 'compare-times', 'hours-between']));
}

/** An error that only an uncertain age breaks is a query. */
function weigh(rule: Rule, { answers, saved }: WellFormed): 'holds' | 'query' | 'error' {
  const objects = rule.scopes.flatMap((steps) => objectsAt(answers, steps));
  if (!objects.some((object) => isBroken(rule, object, saved, 'protective'))) return 'holds';
  return rule.severity === 'error' && objects.some((object) => isBroken(rule, object, saved, 'protective') && isBroken(rule, object, saved, 'certain')) ? 'error' : 'query';
}

function isBroken({ when, must, never }: Rule, object: unknown, saved: string, ages: 'protective' | 'certain'): boolean {
  const context = { saved, ages };
  if (when && judge(when.tree, object, context) !== true) return false;
  return (must !== undefined && judge(must.tree, object, context) === false) || (never !== undefined && judge(never.tree, object, context) === true);
}

function objectsAt(object: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return object === undefined ? [] : [object];
  if (step === '*') return Array.isArray(object) ? object.flatMap((item) => objectsAt(item, rest)) : [];
  return isObject(object) && Object.hasOwn(object, step) ? objectsAt(object[step], rest) : [];
}

function treesOf({ when, must, never }: Rule): Tree[] {
  return [when, must, never].flatMap((expression) => (expression ? [expression.tree] : []));
}

function mentions(tree: Tree, kinds: readonly Tree['kind'][]): boolean {
  if (kinds.includes(tree.kind)) return true;
  switch (tree.kind) {
    case 'and': case 'or': return tree.parts.some((part) => mentions(part, kinds));
    case 'not': return mentions(tree.part, kinds);
    case 'some': case 'every': return mentions(tree.item, kinds);
    case 'term': return mentions(tree.tree, kinds);
    default: return false;
  }
}

function allQuestions(shape: Shape): Question[] {
  return shape.questions.flatMap((question) => [question, ...(question.type === 'component' ? allQuestions(question.shape) : question.type === 'list' ? allQuestions(question.item) : question.type === 'grid' ? question.columns : [])]);
}

/** The built-in rules that the answers break. */
function builtInFindings(shape: Pick<Shape, 'questions'>, object: Json, saved: string): string[] {
  return shape.questions.flatMap((question) => {
    if (!Object.hasOwn(object, question.id)) return [];
    const answer = object[question.id];
    switch (question.type) {
      case 'component': return builtInFindings(question.shape, answer as Json, saved);
      case 'list': return (answer as Json[]).flatMap((item) => builtInFindings(question.item, item, saved));
      case 'grid': return Object.values(answer as Record<string, Json>).flatMap((row) => builtInFindings({ questions: question.columns }, row, saved));
      case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': return question.past && compareTimes(answer, '>', saved) ? ['past'] : [];
      case 'identifier': return fitsCheckDigit(answer as { system: string; value: string }) ? [] : ['check-digit'];
      default: return [];
    }
  });
}
