import { findAll } from './elements.ts';

/** On a screen a box grows no further than this; on paper it grows to its end. */
const MOST_ROWS = 25;

/** Gives a box as many rows as its text needs, and never fewer than it has. */
export function growBox(box: HTMLTextAreaElement, most = MOST_ROWS): void {
  while (box.scrollHeight > box.clientHeight && box.clientHeight > 0 && box.rows < most) box.rows += 1;
}

/** Widens the first box of each date under a selector while it holds more than a day: a whole date, or from one to another. */
export function widenDays(under: string): void {
  for (const box of findAll<HTMLInputElement>(`${under} .govuk-date-input .govuk-input--width-2`)) box.classList.toggle('c-long', box.value.length > 2);
}

/** Gives every box on the page the room that its text needs, before it is printed. */
export function growAll(): void {
  widenDays('.c-page');
  for (const box of findAll<HTMLTextAreaElement>('textarea')) growBox(box, 1000);
}
