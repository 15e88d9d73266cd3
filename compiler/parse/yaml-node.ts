import type { Span } from '../source.ts';

/** A value of a definition with its place in the file. */
export interface YamlNode {
  readonly value: unknown;
  readonly span: Span;
  /** How a scalar is written; exact offsets exist inside `plain` and `quoted` ones of a single line. */
  readonly style: 'plain' | 'quoted' | 'block' | 'map' | 'list' | 'empty';
  /** Of a map, in file order. */
  readonly entries?: ReadonlyMap<string, { readonly key: Span; readonly node: YamlNode }>;
  readonly items?: readonly YamlNode[];
}
