import { createLeaf, type LeafContext } from './create-leaf.ts';
import { element } from './elements.ts';
import { growList } from './grow-list.ts';
import { makeReason } from './make-reason.ts';
import { nextKey } from './next-key.ts';
import type { QuestionPlan, ShapePlan } from './plan.ts';
import { readLabel } from './read-label.ts';
import type { ObjectNode, QuestionNode } from './tree.ts';

/** What the tree needs to know of the page around it. */
export interface TreeContext extends LeafContext {
  /** An item was added or removed; said to those who cannot see it. */
  announce(message: string): void;
}

/** Where an object stands: the id of its elements, and its address. */
export interface Place {
  readonly id: string;
  readonly address: string;
}

/** Binds an object of answers to its elements. */
export function buildObject(plan: ShapePlan, place: Place, context: TreeContext): ObjectNode {
  const nodes = plan.questions.map((question) => buildNode(question, placeIn(place, question.id), context));
  return { plan, key: plan.keyed ? { value: nextKey(), from: 'page' } : undefined, unknown: {}, nodes };
}

function placeIn({ id, address }: Place, question: string): Place {
  return { id: `${id}-${question}`, address: address ? `${address}.${question}` : question };
}

function buildNode(plan: QuestionPlan, place: Place, context: TreeContext): QuestionNode {
  const { id } = place;
  const wrapper = element(`${id}--question`);
  const label = readLabel(wrapper);
  const base = { ...place, wrapper, label, reason: makeReason(plan, id, { wrapper, label }) };
  if (plan.type === 'component') return { ...base, kind: 'component', plan, object: buildObject(plan.shape, place, context) };
  if (plan.type === 'list') return { ...base, kind: 'list', plan, ...growList(plan, place, context) };
  return { ...base, kind: 'leaf', plan, leaf: createLeaf(plan, { id, label }, context) };
}
