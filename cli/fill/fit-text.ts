import type { PDFFont } from '@cantoo/pdf-lib';

/** The room for a text, in points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A text in lines at the size in which they fit, in points. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

const [LARGEST, STEP] = [11, 0.5];

/** The choice of a list is known by its first words; a text that somebody wrote is shown whole for as long as it can be read. */
const SMALLEST = { choice: 7, one: 5, many: 5 } as const;

/** From one line to the next, in sizes. */
export const LEADING = 1.22;

/** Breaks a text into lines at the largest size at which it fits: one line, unless `room` has several. At the smallest size what is over runs out of the room. */
export function fitText(text: string, font: PDFFont, room: Room, lines: keyof typeof SMALLEST): FittedText {
  for (let size = LARGEST; ; size -= STEP) {
    const broken = lines !== 'many' ? [text.replace(/\s*\n\s*/g, ' ')] : text.split('\n').flatMap((line) => wrap(line, font, size, room.width));
    const isWide = broken.some((line) => font.widthOfTextAtSize(line, size) > room.width);
    if (size <= SMALLEST[lines] || (!isWide && broken.length * size * LEADING <= Math.max(room.height, size * LEADING))) return { size, lines: broken };
  }
}

function wrap(line: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (font.widthOfTextAtSize(longer, size) <= width) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    current = '';
    // A word that is wider than the room is cut where it must be.
    for (const letter of word) {
      if (current !== '' && font.widthOfTextAtSize(current + letter, size) > width) {
        lines.push(current);
        current = '';
      }
      current += letter;
    }
  }
  return [...lines, current];
}
