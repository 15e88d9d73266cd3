import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { Problem } from '../diagnostic.ts';
import type { Source, Span } from '../source.ts';
import type { Place } from './definition.ts';

/** A YAML text as plain values, with the way back to its text. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly problems: readonly (Problem & { readonly code: string })[];
  locate(place: Place, part?: 'key' | 'value'): Span;
  offsetIn(place: Place, offset: number): number;
}

/** Reads one YAML document without anchors, tags, directives or doubled keys. */
export function parseYaml({ file, text }: Source): ParsedYaml {
  const document = parseDocument(text, { uniqueKeys: false, stringKeys: true, keepSourceTokens: false, lineCounter: new LineCounter() });
  const problems: (Problem & { code: string })[] = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    code: 'yaml-syntax', span: { file, start: pos[0], end: Math.max(pos[1], pos[0] + 1) }, message: message.split('\n')[0] ?? message,
  }));
  const spanOf = (node: unknown): Span | undefined => {
    const range = (node as Node | null)?.range;
    return range ? { file, start: range[0], end: range[1] } : undefined;
  };
  const read = (node: unknown): unknown => {
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map(read);
    if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [String(read(pair.key)), read(pair.value)]));
    if (isAlias(node)) problems.push({ code: 'yaml-syntax', span: spanOf(node) ?? { file, start: 0, end: 0 }, message: 'Aliases are not allowed.' });
    return null;
  };
  const find = (place: Place): { node: unknown; pair?: Pair } => {
    let found: { node: unknown; pair?: Pair } = { node: document.contents };
    for (const step of place) {
      const { node } = found;
      if (isMap(node)) {
        const pair = node.items.find((candidate) => String(read(candidate.key)) === String(step));
        if (!pair) return found;
        found = { node: pair.value, pair };
      } else if (isSeq(node) && node.items[Number(step)] !== undefined) found = { node: node.items[Number(step)] };
      else return found;
    }
    return found;
  };
  const locate = (place: Place, part: 'key' | 'value' = 'value'): Span => {
    const { node, pair } = find(place);
    return (part === 'key' && pair ? spanOf(pair.key) : (spanOf(node) ?? spanOf(pair?.key))) ?? { file, start: 0, end: 0 };
  };
  return {
    value: read(document.contents), problems, locate,
    offsetIn: (place, offset) => {
      const span = locate(place);
      const quoted = /^["']/.test(text[span.start] ?? '');
      return Math.min(span.start + offset + (quoted ? 1 : 0), span.end);
    },
  };
}
