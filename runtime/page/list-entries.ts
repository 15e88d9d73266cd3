import type { Entry } from './leaf-pairs.ts';
import { nameOf } from './name-of.ts';
import type { ObjectNode, QuestionNode } from './tree.ts';

/** What has been entered at some addresses and can be pointed at: the items of lists, and components by themselves. */
export function listEntries(root: ObjectNode, to: readonly string[]): Entry[] {
  return to.flatMap((address) => entriesAt(root, address.split('.')));
}

function entriesAt(object: ObjectNode, [id, ...rest]: readonly string[]): Entry[] {
  const node = object.nodes.find(({ plan }) => plan.id === id);
  if (!node || node.kind === 'leaf') return [];
  const objects = node.kind === 'component' ? [node.object] : node.items.map((item) => item.object);
  if (rest.length > 0) return objects.flatMap((inner) => entriesAt(inner, rest));
  return objects.flatMap((inner, index) => toEntry(inner, node, index));
}

/** One with nothing in it is not offered. */
function toEntry(object: ObjectNode, node: QuestionNode, index: number): Entry[] {
  const words = nameOf(object);
  if (object.key === undefined || !words) return [];
  const name = node.kind === 'list' ? `${node.itemName} ${index + 1}` : node.label;
  return [{ key: object.key.value, words: `${name}: ${words.slice(0, 60)}` }];
}
