import { find } from './elements.ts';
import type { Collected } from './collect.ts';
import type { ObjectNode, QuestionNode } from './tree.ts';
import type { Finding } from '../validate/report.ts';

/** A place on the page: a question, and the field in it where the finding says which. */
export interface Located {
  readonly node: QuestionNode;
  readonly field?: string;
}

/** Finds the question that a finding is about, from its pointer into the record and, where that names only the object, its question. */
export function locate(root: ObjectNode, { recorded }: Collected, finding: Finding): Located | undefined {
  const [head, ...keys] = finding.pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (head !== 'answers') return undefined;
  let object = root;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] === 'absent' ? keys[index + 1] : keys[index];
    const node = object.nodes.find(({ plan }) => plan.id === key);
    if (!node) return undefined;
    const rest = keys.slice(index + 1);
    if (node.kind === 'leaf') return { node, ...fieldOf(node.id, rest) };
    if (keys[index] === 'absent' || rest.length === 0) return { node };
    const next = node.kind === 'component' ? node.object : recorded.get(node)?.[Number(rest[0])]?.object;
    if (!next) return { node };
    if (node.kind === 'list') index += 1;
    object = next;
  }
  const last = finding.question?.split('.').at(-1);
  const node = object.nodes.find(({ plan }) => plan.id === last);
  return node && { node };
}

/** A member of an answer has a field of its own where the page has one: `-value`, `-row-column`. */
function fieldOf(id: string, rest: readonly string[]): { readonly field?: string } {
  for (let length = rest.length; length > 0; length -= 1) {
    const field = [id, ...rest.slice(0, length)].join('-');
    if (find(field)?.matches('input, select, textarea')) return { field };
  }
  return {};
}
