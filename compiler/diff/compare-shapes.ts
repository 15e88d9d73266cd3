import type { Question, Shape } from '../model/question.ts';
import { compareQuestion } from './compare-question.ts';
import type { Comparison } from './comparison.ts';
import { differ, type Difference, type Likely } from './difference.ts';
import { mayHold } from './formulas/relate.ts';
import { sayNew, sayOld } from './formulas/say-both.ts';
import { isReordered, match } from './match.ts';

/** An object in both versions: its questions by their ids, and then each by itself. */
export function compareShapes(comparison: Comparison, shapes: { readonly before: Shape; readonly after: Shape }): Difference[] {
  const { before, after } = shapes;
  const keys = before.keyed === after.keyed ? [] : [differ(after.keyed ? 'keys-allowed' : 'keys-refused', scopeOf(after).join('.'), {}, {})];
  return [...keys, ...compareQuestions(comparison, shapes, before.questions, after.questions)];
}

/** The questions of an object, or the columns of a grid. */
export function compareQuestions(comparison: Comparison, shapes: { readonly before: Shape; readonly after: Shape }, before: readonly Question[], after: readonly Question[]): Difference[] {
  const { names } = comparison;
  const matched = match(before, after, { before: ({ address }) => names.toNew(address), after: ({ address }) => address });
  const order = isReordered(matched, before) && !isRoot(shapes.after)
    ? [differ('questions-reordered', scopeOf(shapes.after).join('.'), { before: list(matched.pairs.map((pair) => pair.before), before), after: list(matched.pairs.map((pair) => pair.after), after) }, {})] : [];
  return [
    ...matched.added.flatMap((question) => came(comparison, shapes.before, question)),
    ...matched.removed.map((question) => went(comparison, shapes.after, question, matched.added)),
    ...order,
    ...matched.pairs.flatMap((pair) => {
      const { address } = pair.after;
      const asked = asksOld(comparison, shapes.after, pair.before);
      const renamed = pair.before.address.split('.').at(-1) === address.split('.').at(-1) ? [] : [differ('question-renamed', address, { before: pair.before.address, after: address }, { question: pair.before, asked })];
      return [...renamed, ...compareQuestion({ ...pair, where: address, shapes, comparison })];
    }),
  ];
}

/** The ids from the answers to a shape, told from what stands in it. */
export function scopeOf(shape: Shape): string[] {
  return shape.questions[0]?.address.split('.').slice(0, -1) ?? [];
}

/** The order of all answers is compared with the sections, where they are printed. */
function isRoot(shape: Shape): boolean {
  return shape.kind === 'answers';
}

function came(comparison: Comparison, old: Shape, question: Question): Difference[] {
  const { address, when } = question;
  if (isMoved(comparison, address)) return [];
  const removedIn = comparison.tombstones.get(address);
  if (removedIn !== undefined) return [differ('id-reused', address, { before: `removed in ${removedIn}`, after: question.ask.en }, {})];
  const asked: Likely = when ? mayHold(sayNew(when.formula, address.split('.').slice(0, -1), comparison.names).inOld, old) : 'yes';
  return [differ('question-added', address, { after: question.ask.en }, { question, asked })];
}

function went(comparison: Comparison, now: Shape, question: Question, added: readonly Question[]): Difference {
  const { address, ask } = question;
  const target = comparison.names.renamed.get(address);
  if (target !== undefined) return differ('question-moved', target, { before: address, after: target }, { question, asked: asksOld(comparison, now, question) });
  const like = added.find((other) => other.type === question.type && other.ask.en === ask.en)?.address;
  return differ('question-removed', address, { before: ask.en }, { question, like, declared: comparison.names.whyRemoved(address), asked: asksOld(comparison, now, question) });
}

/** A rename to another object: its questions are in no common object, so it is told where it left. */
function isMoved({ names }: Comparison, address: string): boolean {
  return [...names.renamed].some(([, name]) => name === address);
}

/** Whether the condition of a question of before holds for some record of now. */
function asksOld({ names }: Comparison, now: Shape, { when, address }: Question): Likely {
  return when ? mayHold(sayOld(when.formula, address.split('.').slice(0, -1), names).inNew, now) : 'yes';
}

function list(chosen: readonly Question[], order: readonly Question[]): string {
  return order.filter((question) => chosen.includes(question)).map(({ id }) => id).join(', ');
}
