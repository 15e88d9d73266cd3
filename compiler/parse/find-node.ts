import type { Source, Span } from '../source.ts';
import type { Place } from './definition.ts';
import type { YamlNode } from './yaml-node.ts';

/** The node at a place and the span of its key; for a place that is not there, its nearest ancestor. */
export function findNode(root: YamlNode, place: Place): { readonly node: YamlNode; readonly key?: Span; readonly found: boolean } {
  let node = root;
  let key: Span | undefined;
  for (const step of place) {
    const entry = node.entries?.get(String(step));
    const item = node.items?.[Number(step)];
    if (entry) [node, key] = [entry.node, entry.key];
    else if (item) [node, key] = [item, undefined];
    else return { node, ...(key ? { key } : {}), found: false };
  }
  return { node, ...(key ? { key } : {}), found: true };
}

/** The range of the value at a place, or of its key; an empty value has its key's. */
export function locateNode(root: YamlNode, place: Place, part: 'key' | 'value' = 'value'): Span {
  const { node, key } = findNode(root, place);
  return part === 'key' && key ? key : node.span;
}

/** Where a character of the scalar at a place stands in the file: exact for scalars of one line, else the start of the scalar. */
export function locateCharacter(root: YamlNode, { text }: Source, place: Place, offset: number): number {
  const { node } = findNode(root, place);
  const { start, end } = node.span;
  const written = text.slice(start, end);
  if (node.style === 'block' || written.includes('\n')) return start;
  const quote = written[0];
  if (node.style === 'plain' || (quote !== '"' && quote !== "'")) return Math.min(start + offset, end);
  let at = 1;
  for (let count = 0; count < offset && at < written.length - 1; count += 1) at += lengthAt(written, at, quote);
  return Math.min(start + at, end);
}

/** How many characters of a quoted scalar write the one at `at`. */
function lengthAt(written: string, at: number, quote: string): number {
  if (quote === "'") return written.startsWith("''", at) ? 2 : 1;
  if (written[at] !== '\\') return 1;
  return { x: 4, u: 6, U: 10 }[written[at + 1] ?? ''] ?? 2;
}
