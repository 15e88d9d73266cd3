import { find } from './elements.ts';
import type { Answers, Collected } from './collect.ts';
import { isKnown } from './split-unknown.ts';
import type { ListNode, ObjectNode, QuestionNode } from './tree.ts';
import type { Finding } from '../validate/report.ts';

/** A place on the page: a question, and the field in it where the finding says which. */
export interface Located {
  readonly node: QuestionNode;
  readonly field?: string;
}

/** Finds the question that a finding is about, from its pointer into the record and, where that names only the object, its question. */
export function locate(root: ObjectNode, { recorded, answers }: Collected, finding: Finding): Located | undefined {
  const [head, ...keys] = finding.pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (head !== 'answers') return undefined;
  let object = root;
  let value: unknown = answers;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] === 'absent' ? keys[index + 1] : keys[index];
    const node = object.nodes.find(({ plan }) => plan.id === key);
    if (!node) return undefined;
    const rest = keys.slice(index + 1);
    if (node.kind === 'leaf') return { node, ...fieldOf(node.id, rest) };
    if (keys[index] === 'absent' || rest.length === 0) return { node };
    value = (value as Answers)[node.plan.id];
    if (node.kind === 'component') object = node.object;
    else {
      const position = findPosition(node, value as readonly Answers[], Number(rest[0]));
      const item = recorded.get(node)?.[position];
      if (!item) return { node };
      index += 1;
      object = item.object;
      value = (value as readonly Answers[])[position];
    }
  }
  const last = finding.question?.split('.').at(-1);
  const node = object.nodes.find(({ plan }) => plan.id === last);
  return node && { node };
}

/** The position in the record of an entry that the validator was given: it is given none that the form knows nothing of. */
function findPosition({ plan }: ListNode, entries: readonly Answers[], judged: number): number {
  return entries.flatMap((entry, position) => (isKnown(plan.item, entry) ? [position] : []))[judged] ?? -1;
}

/** A member of an answer has a field of its own where the page has one: `-value`, `-row-column`. */
function fieldOf(id: string, rest: readonly string[]): { readonly field?: string } {
  for (let length = rest.length; length > 0; length -= 1) {
    const field = [id, ...rest.slice(0, length)].join('-');
    if (find(field)?.matches('input, select, textarea')) return { field };
  }
  return {};
}
