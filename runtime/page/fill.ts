import type { Answers } from './collect.ts';
import { fillList, offers } from './make-reason.ts';
import { nextKey } from './next-key.ts';
import { listUnknown } from './split-unknown.ts';
import type { ObjectNode, QuestionNode } from './tree.ts';

/** Puts an object's answers and reasons into its fields; what it does not hold is cleared. */
export function fillObject(object: ObjectNode, answers: Answers): void {
  if (object.key) object.key = readKey(answers);
  object.unknown = listUnknown(object.plan, answers);
  const reasons = (answers['absent'] ?? {}) as Readonly<Record<string, string>>;
  for (const node of object.nodes) fillNode(node, answers[node.plan.id], reasons[node.plan.id]);
}

function readKey(answers: Answers): ObjectNode['key'] {
  const { key, ...rest } = answers;
  if (typeof key !== 'string') return { value: nextKey(), from: 'page' };
  return { value: key, from: Object.keys(rest).length > 0 ? 'record' : 'record, alone' };
}

function fillNode(node: QuestionNode, value: unknown, absent: string | undefined): void {
  writeReason(node, absent);
  switch (node.kind) {
    case 'component':
      fillObject(node.object, (value ?? {}) as Answers);
      return;
    case 'list': {
      const entries = (value ?? []) as readonly Answers[];
      for (const item of [...node.items].slice(Math.max(entries.length, 1))) node.removeItem(item);
      while (node.items.length < entries.length) node.addItem();
      node.items.forEach((item, index) => fillObject(item.object, entries[index] ?? {}));
      return;
    }
    case 'leaf':
      node.leaf.write(value, absent !== undefined && !offers(node.reason, absent) ? absent : undefined);
  }
}

/** Chooses a reason for a missing answer, or none. */
export function writeReason({ reason }: QuestionNode, chosen: string | undefined): void {
  if (!reason) return;
  // A reason that stands among the radios instead leaves the list at its empty choice.
  const wanted = chosen !== undefined && offers(reason, chosen) ? chosen : '';
  if (reason instanceof HTMLInputElement) reason.checked = wanted !== '';
  else if (reason.value !== wanted) {
    fillList(reason);
    reason.value = wanted;
  }
}
