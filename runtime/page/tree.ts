import type { Field } from './elements.ts';
import type { Leaf } from './leaf.ts';
import type { ComponentPlan, LeafPlan, ListPlan, ShapePlan } from './plan.ts';

// The questions of the page as they stand now: the plan bound to its elements, with as many items as each list has.

interface NodeBase {
  /** The id of its control; the ids of its elements begin with it. */
  readonly id: string;
  /** The ids down from the answers, without list positions. */
  readonly address: string;
  readonly wrapper: HTMLElement;
  /** The words above the question. */
  readonly label: string;
  /** Where the reason for a missing answer is chosen, but for those among the radios. */
  readonly reason: Field | undefined;
}
export type LeafNode = NodeBase & { readonly kind: 'leaf'; readonly plan: LeafPlan; readonly leaf: Leaf };
export type ComponentNode = NodeBase & { readonly kind: 'component'; readonly plan: ComponentPlan; readonly object: ObjectNode };
export type ListNode = NodeBase & {
  readonly kind: 'list';
  readonly plan: ListPlan;
  readonly itemName: string;
  /** In the order of the page. */
  readonly items: ItemNode[];
  addItem(): ItemNode;
  removeItem(item: ItemNode): void;
};
export type QuestionNode = LeafNode | ComponentNode | ListNode;

export interface ObjectNode {
  readonly plan: ShapePlan;
  readonly nodes: readonly QuestionNode[];
  /** Members of an opened record that this version of the form does not know: passed on as they are. */
  unknown: Readonly<Record<string, unknown>>;
  /**
   * By which references point at this object. One that the page made goes into a record only if something points at it; one that was
   * loaded with nothing beside it stays even so.
   */
  key: { readonly value: string; readonly from: 'page' | 'record' | 'record, alone' } | undefined;
}

export interface ItemNode {
  readonly object: ObjectNode;
  readonly element: HTMLElement;
}

/** Every question of an object and below it, each before what it holds. */
export function* nodesIn(object: ObjectNode): Generator<QuestionNode> {
  for (const node of object.nodes) {
    yield node;
    if (node.kind === 'component') yield* nodesIn(node.object);
    if (node.kind === 'list') for (const item of node.items) yield* nodesIn(item.object);
  }
}
