/** What conditions and rules have to know of a question that stands before them. */
export interface KnownQuestion {
  /** As an expression names it: `child.dateOfBirth`. */
  readonly name: string;
  readonly type: string;
  /** The question and all that its being asked depends on. Expressions about separate ones are independent of each other. */
  readonly roots: ReadonlySet<string>;
  readonly reasons: readonly string[];
  readonly codes?: readonly string[];
  /** The codes of rows, of a grid with ticks. */
  readonly rows?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  /** Of a component. */
  readonly parts?: readonly KnownQuestion[];
  /** Of a list: the questions of an item, by their names in it. */
  readonly items?: readonly KnownQuestion[];
}

/** The question as part of another. */
export function asPart(part: KnownQuestion, whole: string, roots: ReadonlySet<string>): KnownQuestion {
  return { ...part, name: `${whole}.${part.name}`, roots, ...(part.parts ? { parts: part.parts.map((inner) => asPart(inner, whole, roots)) } : {}) };
}
