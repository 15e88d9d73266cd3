import { judge } from '../../../compiler/expression/reference.ts';
import type { Tree } from '../../../compiler/expression/tree.ts';
import type { Deadline, Form, Rule } from '../../../compiler/model/form.ts';
import type { Question, Shape } from '../../../compiler/model/question.ts';
import { compareTimes } from '../../../runtime/times/compare-times.ts';
import { fitsCheckDigit, hasCheckDigit } from './fits-check-digit.ts';
import { questionAt } from '../../../compiler/model/walk.ts';
import { judgeDeadlines } from './judge-deadlines.ts';
import { below, type Place } from './place.ts';
import type { WellFormed } from './is-record.ts';
import { isObject, type Json } from './read-values.ts';

/** What a well-formed record breaks: rules, built-in rules and deadlines. `counts`: it keeps the record from being sound. */
export function listBreaks(form: Form, record: WellFormed): readonly (Place & { readonly rule: string; readonly counts: boolean })[] {
  const excused = new Set(record.reasons?.map(({ rule }) => rule));
  const { late, beyond } = judgeDeadlines(form, record.answers, record.saved);
  const all: readonly Break[] = [
    ...form.rules.flatMap((rule) => breaksOf(rule, record)),
    ...builtInBreaks(form.answers, record.answers, { pointer: '/answers', saved: record.saved }),
    ...late.map((deadline): Break => ({ code: 'rule-broken', pointer: pointerOf(form, deadline), rule: `late-${deadline.id}`, severity: 'query' })),
    ...beyond.map((deadline): Break => ({ code: 'not-in-calendar', pointer: pointerOf(form, deadline), rule: `late-${deadline.id}`, severity: 'note' })),
  ];
  return all.filter(({ severity, rule }) => severity !== 'query' || !excused.has(rule)).map(({ severity, ...place }) => ({ ...place, counts: severity !== 'note' }));
}

interface Break extends Place {
  readonly rule: string;
  readonly severity: 'error' | 'query' | 'note';
}

const withReasons = new WeakMap<Form, readonly string[]>();

/** The ids of rules for which a record can give a reason. */
export function rulesWithReasons(form: Form): readonly string[] {
  const known = withReasons.get(form) ?? listRulesWithReasons(form);
  withReasons.set(form, known);
  return known;
}

function listRulesWithReasons(form: Form): readonly string[] {
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
function breaksOf(rule: Rule, { answers, saved }: WellFormed): Break[] {
  const objects = rule.scopes.flatMap((steps) => objectsAt(answers, steps, '/answers'));
  return objects.filter(({ object }) => isBroken(rule, object, saved, 'protective')).map(({ object, pointer }) => {
    const isUncertain = rule.severity === 'error' && !isBroken(rule, object, saved, 'certain');
    return { code: isUncertain ? 'rule-uncertain' : 'rule-broken', pointer, rule: rule.id, severity: isUncertain ? 'query' : rule.severity };
  });
}

function isBroken({ when, must, never }: Rule, object: unknown, saved: string, ages: 'protective' | 'certain'): boolean {
  const context = { saved, ages };
  if (when && judge(when.tree, object, context) !== true) return false;
  return (must !== undefined && judge(must.tree, object, context) === false) || (never !== undefined && judge(never.tree, object, context) === true);
}

function objectsAt(object: unknown, [step, ...rest]: readonly string[], pointer: string): { readonly object: unknown; readonly pointer: string }[] {
  if (step === undefined) return object === undefined ? [] : [{ object, pointer }];
  if (step === '*') return Array.isArray(object) ? object.flatMap((item, index) => objectsAt(item, rest, below(pointer, index))) : [];
  return isObject(object) && Object.hasOwn(object, step) ? objectsAt(object[step], rest, below(pointer, step)) : [];
}

/** The question that would meet a deadline first; of one inside a list the list, because no entry is meant. */
function pointerOf(form: Form, { met: [address = ''] }: Deadline): string {
  const ids = address.split('.');
  const list = ids.findIndex((_, index) => questionAt(form, ids.slice(0, index + 1).join('.'))?.type === 'list');
  return (list < 0 ? ids : ids.slice(0, list + 1)).reduce(below, '/answers');
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
function builtInBreaks(shape: Pick<Shape, 'questions'>, object: Json, { pointer, saved }: { readonly pointer: string; readonly saved: string }): Break[] {
  return shape.questions.flatMap((question): Break[] => {
    if (!Object.hasOwn(object, question.id)) return [];
    const answer = object[question.id];
    const here = { pointer: below(pointer, question.id), saved };
    switch (question.type) {
      case 'component': return builtInBreaks(question.shape, answer as Json, here);
      case 'list': return (answer as Json[]).flatMap((item, index) => builtInBreaks(question.item, item, { ...here, pointer: below(here.pointer, index) }));
      case 'grid': return Object.entries(answer as Record<string, Json>).flatMap(([row, cells]) => builtInBreaks({ questions: question.columns }, cells, { ...here, pointer: below(here.pointer, row) }));
      case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment':
        return question.past && compareTimes(answer, '>', saved) ? [{ code: 'rule-broken', pointer: here.pointer, rule: 'past', severity: 'error' }] : [];
      case 'identifier':
        return fitsCheckDigit(answer as { system: string; value: string }) ? [] : [{ code: 'rule-broken', pointer: here.pointer, rule: 'check-digit', severity: 'query' }];
      default: return [];
    }
  });
}
