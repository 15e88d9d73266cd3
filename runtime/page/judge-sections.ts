import { readReason } from './collect.ts';
import type { Judgement, Message } from './judge.ts';
import { nodesIn, type ObjectNode, type QuestionNode } from './tree.ts';

/** How far a section is. */
export type Status = 'Optional' | 'Not started' | 'In progress' | 'Completed' | 'Needs attention';

export interface Progress {
  readonly root: ObjectNode;
  readonly judgement: Judgement;
  /** The rules whose queries have their reason. */
  readonly reasoned: ReadonlySet<string>;
  /** Gaps have been told as errors, so a section with one needs attention. */
  readonly gapsTold: boolean;
}

/** Tells how far each section is, by its id. */
export function judgeSections(sections: readonly HTMLElement[], { root, judgement, reasoned, gapsTold }: Progress): ReadonlyMap<string, Status> {
  const sectionOf = ({ wrapper }: QuestionNode): string => wrapper.closest('.c-section')?.id ?? '';
  const sectionsOf = (messages: readonly Message[]): Set<string> => new Set(messages.flatMap(({ at }) => (at ? [sectionOf(at.node)] : [])));
  const begun = new Set([...nodesIn(root)].filter((node) => judgement.collected.asked.has(node) && isBegun(node)).map(sectionOf));
  const gaps = sectionsOf(judgement.gaps);
  const wrong = sectionsOf(judgement.errors.filter((error) => gapsTold || !judgement.gaps.includes(error)));
  // What has not been begun cannot be queried yet.
  for (const id of sectionsOf(judgement.queries.filter(({ rule }) => !reasoned.has(rule)))) if (gapsTold || begun.has(id)) wrong.add(id);
  return new Map(sections.map(({ id }): [string, Status] => {
    if (wrong.has(id)) return [id, 'Needs attention'];
    if (begun.has(id)) return [id, gaps.has(id) ? 'In progress' : 'Completed'];
    return [id, gaps.has(id) ? 'Not started' : 'Optional'];
  }));
}

/** Whether something has been said to a question. */
function isBegun(node: QuestionNode): boolean {
  if (readReason(node) !== undefined) return true;
  if (node.kind !== 'leaf') return false;
  const { value, absent, problem } = node.leaf.read();
  return value !== undefined || absent !== undefined || problem !== undefined;
}
