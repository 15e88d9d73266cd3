import type { ObjectPlan, PartPlan, PrefillPlan, Stay } from '../../runtime/prefill/plan.ts';
import type { Form } from '../model/form.ts';
import type { Question } from '../model/question.ts';
import { shapeOf } from '../model/walk.ts';
import { matchParts, planPart } from './match-parts.ts';

/** Components that say who somebody is. What they did, agreed to or saw belongs to the record in which it was said. */
const PEOPLE: readonly string[] = ['person', 'professional', 'organisation'];

/**
 * Derives what a record of one form gives to a new record of another: the subject, the author, and every person, professional or
 * organisation, or list of them, that both forms ask under one id. Everything else stays, with why.
 */
export function planPrefill(from: Form, to: Form): PrefillPlan {
  const roots = new Map<Question, Question>();
  const find = (form: Form, id: string | undefined) => form.answers.questions.find((question) => question.id === id);
  for (const role of ['subject', 'author'] as const) {
    const [source, target] = [find(from, from[role]), find(to, to[role])];
    if (source && target) roots.set(source, target);
  }
  for (const source of from.answers.questions) {
    const target = find(to, source.id);
    if (!roots.has(source) && target && ![...roots.values()].includes(target) && isSamePeople(source, target)) roots.set(source, target);
  }
  const parts: PartPlan[] = [];
  const stays: Stay[] = [];
  for (const source of from.answers.questions) {
    const target = roots.get(source);
    if (target) parts.push(planPart(source, target, to.answers.questions, { fit: planWhole(source, target) }));
    else stays.push({ id: source.id, ask: source.ask.en, why: isSamePeople(source, source) ? 'not-asked-there' : 'of-this-record' });
  }
  const answers: ObjectPlan = { shape: to.answers.id, keyed: false, parts, stays };
  const author = parts.some((part) => part.to === to.author && part.from === from.author) ? to.author : undefined;
  return {
    from: { form: from.id, version: from.version }, to: { form: to.id, version: to.version, ...(to.marking === undefined ? {} : { marking: to.marking }) },
    answers, ...(author === undefined ? {} : { author }),
  };
}

/** One component, or a list of one, or a list whose entries hold one under the same id. */
function isSamePeople(source: Question, target: Question): boolean {
  if (source.type === 'component' && target.type === 'component') return source.component === target.component && PEOPLE.includes(source.component);
  if (source.type !== 'list' || target.type !== 'list') return false;
  if (source.itemComponent !== undefined || target.itemComponent !== undefined) return source.itemComponent === target.itemComponent && PEOPLE.includes(source.itemComponent ?? '');
  return source.item.questions.some((part) => target.item.questions.some((other) => part.id === other.id && isSamePeople(part, other)));
}

function planWhole(source: Question, target: Question): PartPlan['fit'] {
  const [inner, outer] = [shapeOf(source), shapeOf(target)];
  if (!inner || !outer) throw new Error(`${source.address} and ${target.address} do not both hold answers.`);
  const isComponent = target.type !== 'list' || target.itemComponent !== undefined;
  const object = matchParts(inner, outer, isComponent ? 'component' : 'entry');
  return target.type === 'list' ? { kind: 'list', object, max: target.max } : { kind: 'object', object };
}
