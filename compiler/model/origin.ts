import type { Text } from './text.ts';

/** Where printed words come from: an item of a catalogued part, or a place in the document. */
export interface Citation {
  readonly source: string;
  readonly part?: string;
  readonly item?: number;
  readonly place?: string;
  /** The catalogue's words of the item, exactly as printed. */
  readonly words?: string;
}

/** Why something stands in a form. Neither cited nor added means that the author has not said. */
export interface Origin {
  readonly citations: readonly Citation[];
  /** Why the standard adds what no source prints. */
  readonly added?: Text;
  /** How an unclear source was read. */
  readonly decided?: Text;
}

/** A source document and its catalogue of printed items. */
export interface SourceDocument {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The parts that are running text: their items are sentences, and what cites only them keeps its own words. */
  readonly texts: ReadonlySet<string>;
}
