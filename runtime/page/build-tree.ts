import { createLeaf, type LeafContext } from './create-leaf.ts';
import { element, fieldIfThere } from './elements.ts';
import { growList } from './grow-list.ts';
import { nextKey } from './next-key.ts';
import type { QuestionPlan, ShapePlan } from './plan.ts';
import type { ObjectNode, QuestionNode } from './tree.ts';

/** What the tree needs to know of the page around it. */
export interface TreeContext extends LeafContext {
  /** An item was added or removed; said to those who cannot see it. */
  announce(message: string): void;
}

/** Binds an object of answers to its elements. */
export function buildObject(plan: ShapePlan, id: string, context: TreeContext): ObjectNode {
  return { plan, key: plan.keyed ? { value: nextKey(), from: 'page' } : undefined, nodes: plan.questions.map((question) => buildNode(question, `${id}-${question.id}`, context)) };
}

function buildNode(plan: QuestionPlan, id: string, context: TreeContext): QuestionNode {
  const base = { id, wrapper: element(`${id}--question`), reason: fieldIfThere(`${id}--absent`) };
  if (plan.type === 'component') return { ...base, kind: 'component', plan, object: buildObject(plan.shape, id, context) };
  if (plan.type === 'list') return { ...base, kind: 'list', plan, ...growList(plan, id, context) };
  return { ...base, kind: 'leaf', plan, leaf: createLeaf(plan, id, context) };
}
