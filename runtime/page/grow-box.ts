import { findAll } from './elements.ts';

/** On a screen a box grows no further than this; on paper it grows to its end. */
const MOST_ROWS = 25;

/** Gives a box as many rows as its text needs, and never fewer than it has. */
export function growBox(box: HTMLTextAreaElement, most = MOST_ROWS): void {
  while (box.scrollHeight > box.clientHeight && box.clientHeight > 0 && box.rows < most) box.rows += 1;
}

/** Gives every box on the page the rows that its text needs, before it is printed. */
export function growAll(): void {
  for (const box of findAll<HTMLTextAreaElement>('textarea')) growBox(box, 1000);
}
