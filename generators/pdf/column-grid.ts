/** The columns between the margins. A question takes some of them; what holds questions divides its own. */
export const COLUMNS = 12;

/** Between the margins, and between two columns, in millimetres. */
const PAGE_WIDTH = 177;
const GAP = 4;
const PITCH = (PAGE_WIDTH + GAP) / COLUMNS;

/** How wide some columns are, in millimetres. */
export function widthOfColumns(columns: number): number {
  return columns * PITCH - GAP;
}

/** How many columns a width in millimetres takes; a page may not have so many. */
export function columnsForWidth(width: number): number {
  return Math.max(1, Math.ceil((width + GAP) / PITCH));
}
