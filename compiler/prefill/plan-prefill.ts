import type { ObjectPlan, PartPlan, PrefillPlan, Stay } from '../../runtime/prefill/plan.ts';
import type { Form } from '../model/form.ts';
import type { Question } from '../model/question.ts';
import { shapeOf } from '../model/walk.ts';
import { CARRIED_COMPONENTS, LISTS_OF_NAMES, SAME_WORDS_ONLY, SELF_NAMING } from './carried-components.ts';
import { matchParts, planPart, planStay } from './match-parts.ts';
import { planSorting } from './plan-sorting.ts';

/**
 * Derives what a record of one form gives to a new record of another: the subject, the author, and every person, professional,
 * organisation, vehicle or episode, or list of them, that both forms ask for. Everything else stays, with why.
 */
export function planPrefill(from: Form, to: Form): PrefillPlan {
  const roots = findRoots(from, to);
  const sorting = planSorting(from, to);
  const parts: PartPlan[] = [];
  const stays: Stay[] = [];
  for (const source of from.answers.questions) {
    const target = roots.get(source);
    if (target) parts.push(planPart(source, target, to.answers.questions, { fit: planWhole(source, target) }));
    else if (source.id !== sorting?.list) stays.push(planStay(source, sayWhyNot(source, to)));
  }
  const answers: ObjectPlan = { shape: to.answers.id, keyed: false, parts, stays };
  const author = parts.some((part) => part.to === to.author && part.from === from.author) ? to.author : undefined;
  const link = to.answers.questions.find((question) => question.type === 'link' && question.id === camelCase(from.id) && question.rels.includes('prompted-by'));
  return {
    from: { form: from.id, version: from.version }, to: { form: to.id, version: to.version, ...(to.marking === undefined ? {} : { marking: to.marking }) },
    answers, ...(author === undefined ? {} : { author }), ...(sorting ? { sorting } : {}), ...(link ? { link: { id: link.id, ask: link.ask.en } } : {}),
  };
}

function findRoots(from: Form, to: Form): ReadonlyMap<Question, Question> {
  const roots = new Map<Question, Question>();
  const find = (form: Form, id: string | undefined) => form.answers.questions.find((question) => question.id === id);
  for (const role of ['subject', 'author'] as const) {
    const [source, target] = [find(from, from[role]), find(to, to[role])];
    if (source && target) roots.set(source, target);
  }
  const isFree = (target: Question) => ![...roots.values()].includes(target);
  for (const source of from.answers.questions) {
    const target = find(to, source.id) ?? findSelfNaming(source, from, to);
    if (!roots.has(source) && target && isFree(target) && isCarried(source, target)) roots.set(source, target);
  }
  return roots;
}

function sayWhyNot(source: Question, to: Form): Stay['why'] {
  if (!isCarried(source, source)) return 'of-this-record';
  return to.answers.questions.some(({ id, ask }) => id === source.id && ask.en !== source.ask.en) ? 'asked-differently' : 'not-asked-there';
}

/** The one question of the other form for what this one asks for once. */
function findSelfNaming(source: Question, from: Form, to: Form): Question | undefined {
  const component = componentOf(source);
  if (component === undefined || !SELF_NAMING.includes(component)) return undefined;
  const [sources, targets] = [from, to].map(({ answers }) => answers.questions.filter((question) => componentOf(question) === component));
  return sources?.length === 1 && targets?.length === 1 ? targets[0] : undefined;
}

/** One component, or a list of one, or a list of names, or a list whose entries hold a component under the same id. */
function isCarried(source: Question, target: Question): boolean {
  if (source.type !== target.type) return false;
  const [component, other] = [componentOf(source), componentOf(target)];
  if (component !== undefined || other !== undefined) {
    if (component !== other || component === undefined || !(component in CARRIED_COMPONENTS)) return false;
    return !SAME_WORDS_ONLY.includes(component) || source.ask.en === target.ask.en;
  }
  if (source.type !== 'list' || target.type !== 'list') return false;
  if (LISTS_OF_NAMES.includes(source.id)) return source.id === target.id;
  return source.item.questions.some((part) => target.item.questions.some((one) => part.id === one.id && isCarried(part, one)));
}

function planWhole(source: Question, target: Question): PartPlan['fit'] {
  const [inner, outer] = [shapeOf(source), shapeOf(target)];
  if (!inner || !outer) throw new Error(`${source.address} and ${target.address} do not both hold answers.`);
  const component = componentOf(target);
  const object = keepParts(matchParts(inner, outer, component === undefined ? 'entry' : 'component'), source, component);
  return target.type === 'list' ? { kind: 'list', object, max: target.max } : { kind: 'object', object };
}

/** Leaves out the parts that belong to the record in which they were said. */
function keepParts(object: ObjectPlan, source: Question, component: string | undefined): ObjectPlan {
  const kept = component === undefined ? 'all' : CARRIED_COMPONENTS[component] ?? 'all';
  if (kept === 'all') return object;
  const stays = shapeOf(source)?.questions.filter(({ id }) => !kept.includes(id) && object.parts.some(({ from }) => from === id)) ?? [];
  return { ...object, parts: object.parts.filter(({ from }) => kept.includes(from)), stays: [...object.stays, ...stays.map((one) => planStay(one, 'of-this-record'))] };
}

/** What a question holds, or what each entry of its list is. */
function componentOf(question: Question): string | undefined {
  if (question.type === 'component') return question.component;
  return question.type === 'list' ? question.itemComponent : undefined;
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
