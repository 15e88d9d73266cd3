import { readReason } from './collect.ts';
import { writeReason } from './fill.ts';
import { offers } from './make-reason.ts';
import type { Message } from './judge.ts';
import type { QuestionNode } from './tree.ts';

const REASON = 'not-asked';

/** The questions of some gaps that can be marked as not asked, and those that cannot. */
export function sortGaps(gaps: readonly Message[]): { readonly open: readonly QuestionNode[]; readonly stuck: readonly Message[] } {
  const open = new Set(gaps.flatMap(({ at }) => (at && canMark(at.node) ? [at.node] : [])));
  return { open: [...open], stuck: gaps.filter(({ at }) => !at || !open.has(at.node)) };
}

/** Marks every question that needs an answer and has none, also those that are asked only because of a mark. Gives those marked. */
export function markRest(findGaps: () => readonly Message[]): readonly QuestionNode[] {
  const marked: QuestionNode[] = [];
  for (;;) {
    const { open } = sortGaps(findGaps());
    const fresh = open.filter((node) => !marked.includes(node));
    if (fresh.length === 0) return marked;
    for (const node of fresh) mark(node);
    marked.push(...fresh);
  }
}

/** Takes the marks away again, but for questions that have been answered since. */
export function unmark(nodes: readonly QuestionNode[]): void {
  for (const node of nodes) {
    if (readReason(node) === REASON) writeReason(node, undefined);
    else if (node.kind === 'leaf' && node.leaf.read().absent === REASON) node.leaf.write(undefined);
  }
}

function mark(node: QuestionNode): void {
  if (offers(node.reason, REASON)) writeReason(node, REASON);
  else if (node.kind === 'leaf') node.leaf.write(undefined, REASON);
}

function canMark(node: QuestionNode): boolean {
  return offers(node.reason, REASON) || (node.kind === 'leaf' && node.leaf.fields().some((field) => field.value === `absent:${REASON}`));
}
