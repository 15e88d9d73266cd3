// What the templates in templates/print/ are given. Every member is always there, because templates are strict.
import type { Slot } from './fields/space.ts';
import type { PaperSize } from './paper-scope.ts';

export interface FormView {
  readonly lang: string;
  readonly title: string;
  readonly css: string;
  readonly size: PaperSize;
  readonly isLarge: boolean;
  readonly isFillable: boolean;
  readonly purpose: string;
  readonly notFor: string;
  readonly reasons: readonly ReasonView[];
  /** Some answers are to be explained. */
  readonly hasQueries: boolean;
  /** Something is not to be shown to everybody. */
  readonly isRestricted: boolean;
  readonly sections: readonly SectionView[];
  readonly hasNext: boolean;
  readonly next: readonly NextView[];
  readonly limits: readonly LimitView[];
  readonly contacts: readonly string[];
  readonly sayContinuation: string;
  readonly continuation: readonly object[];
  readonly sources: readonly string[];
}

/** A letter that says why there is no answer. */
export interface ReasonView {
  readonly letter: string;
  readonly words: string;
}

export interface SectionView {
  readonly number: string;
  readonly title: string;
  readonly onlyIf: string;
  readonly withheld: string;
  readonly blocks: readonly BlockView[];
}

/** A note of the section, or questions that follow each other. */
export interface BlockView {
  readonly note: string;
  readonly rows: readonly RowView[];
}

/** Questions beside each other. */
export interface RowView {
  /** When to answer these and the next ones. */
  readonly before: string;
  readonly columns: number;
  /** May run on to the next page. */
  readonly long: boolean;
  /** Belongs to the row before it, on the same page. */
  readonly joined: boolean;
  readonly cells: readonly QuestionView[];
}

export interface QuestionView {
  /** `2.1` of a question, `a` of a part; empty inside lists and deeper. */
  readonly number: string;
  /** The title of the item that the question begins, before its label. */
  readonly lead: string;
  readonly label: string;
  /** How many boxes to tick, or where more items go, after the label. */
  readonly how: string;
  readonly hint: string;
  readonly onlyIf: string;
  readonly withheld: string;
  /** The label stands beside a box of its own. */
  readonly box: boolean;
  /** There is a small box for the letter that says why there is no answer. */
  readonly needed: boolean;
  /** That box as a field, and the box of a tick. */
  readonly letter: Slot;
  readonly tick: Slot;
  /** May run on to the next page. */
  readonly long: boolean;
  /** The number is a heading: the question stands in a section itself. */
  readonly heading: boolean;
  readonly layout: Layout;
  /** How many columns it takes. */
  readonly span: number;
  readonly pieces: readonly Piece[];
  /** Statements that are to be explained if they are true of the answers. */
  readonly queries: readonly { readonly words: string; readonly field: Slot }[];
}

/**
 * The answer stands below the label, at the right end of its line (`beside`) or straight after it (`ahead`).
 * What holds other questions stands below its label (`opens`) or has it at the left (`aside`).
 */
export type Layout = 'below' | 'beside' | 'ahead' | 'opens' | 'aside';

/** What an answer is written into. `partial` is the template that draws it. */
export type Piece = SidePiece | LinePiece | LinesPiece | CombPiece | TicksPiece | ScalePiece | WordsPiece | TablePiece | RowsPiece | CardsPiece | SignaturePiece;

/** Pieces beside each other while there is room. */
export interface SidePiece {
  readonly partial: 'print/side';
  readonly pieces: readonly Piece[];
}

export interface LinePiece {
  readonly partial: 'print/line';
  readonly before: string;
  readonly after: string;
  readonly size: 'short' | 'middle' | 'full';
  readonly field: Slot;
}

/** Ruled lines, one empty object each. */
export interface LinesPiece {
  readonly partial: 'print/lines';
  readonly lines: readonly object[];
  readonly field: Slot;
}

/** One box a character, with the letters that say what goes where. */
export interface CombPiece {
  readonly partial: 'print/comb';
  readonly before: string;
  readonly groups: readonly { readonly cells: readonly string[]; readonly after: string }[];
  readonly after: string;
}

export interface TicksPiece {
  readonly partial: 'print/ticks';
  readonly columns: 1 | 2 | 3 | 4 | 'inline';
  readonly options: readonly BoxView[];
}

/** A box to tick, with the code of a published standard if it has one. */
export interface BoxView {
  readonly label: string;
  readonly code: string;
  readonly field: Slot;
}

export interface ScalePiece {
  readonly partial: 'print/scale';
  readonly points: readonly { readonly label: string; readonly words: string; readonly field: Slot }[];
}

export interface WordsPiece {
  readonly partial: 'print/words';
  readonly text: string;
}

export interface TablePiece {
  readonly partial: 'print/table';
  /** What the numbers in a column stand for. */
  readonly keys: readonly {
    readonly label: string;
    readonly options: readonly { readonly number: number; readonly label: string; readonly code: string }[];
  }[];
  readonly corner: string;
  /** What is to be known of columns, above the table. */
  readonly notes: readonly string[];
  readonly head: readonly { readonly label: string; readonly note: string; readonly width: string }[];
  readonly rows: readonly { readonly header: string; readonly hint: string; readonly cells: readonly { readonly options: TicksPiece['options']; readonly slots: readonly CellSlot[]; readonly tall: boolean }[] }[];
  /** Items below each other, items beside each other, or the rows of a grid. */
  readonly kind: 'list' | 'turned' | 'grid';
}

/** A field in a cell of a table, with what to write in it where there are several. */
export interface CellSlot {
  readonly caption: string;
  readonly field: Slot;
}

/** The parts of a component. */
export interface RowsPiece {
  readonly partial: 'print/rows';
  readonly rows: readonly RowView[];
}

/** The items of a list that is too wide for a table. */
export interface CardsPiece {
  readonly partial: 'print/cards';
  readonly keys: TablePiece['keys'];
  /** The titles stand at the left. */
  readonly aside: boolean;
  readonly cards: readonly { readonly title: string; readonly whole: boolean; readonly rows: readonly RowView[] }[];
}

export interface SignaturePiece {
  readonly partial: 'print/signature';
}

export interface NextView {
  readonly onlyIf: string;
  readonly steps: readonly { readonly text: string; readonly by: string }[];
}

/** A deadline in words; beside it stands a line for the date. */
export interface LimitView {
  readonly onlyIf: string;
  readonly name: string;
  readonly within: string;
  /** What the line is for: a date, or a date and time. */
  readonly line: string;
}
