import type { ChoiceQuestion, ChoicesQuestion, Option, Question, ScaleQuestion } from '../../compiler/model/question.ts';
import { widthOfColumns } from './column-grid.ts';
import { isKeyedHere } from './keyed-choices.ts';
import { LETTER } from './letter-widths.ts';
import { isObserved } from './observed-lines.ts';
import { makeBox } from './fields/make-space.ts';
import type { Slot } from './fields/space.ts';
import { writeSpace } from './write-space.ts';
import { line, lines } from './lay-out-text.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import type { BoxView, Piece, TicksPiece } from './views.ts';

/** More choices than this are not printed: they would fill a page, and whoever keys the form in finds the choice. */
export const MOST_BOXES = 40;

/** More choices than this are easier to find in columns, unless those are much longer. */
const MOST_INLINE = 7;
const MUCH_LOWER = 0.66;

const COLUMN_COUNTS = [1, 2, 3, 4] as const;

/** A tick box, and the room between two, in millimetres. */
const BOX = 7;
const GAP = 6;

/** Boxes to tick, in as many columns as the labels leave room for. */
export function layOutChoices(question: ChoiceQuestion | ChoicesQuestion, place: Place, scope: PaperScope): Piece {
  const offered = offeredOptions(question);
  if (offered.length > MOST_BOXES) return question.type === 'choices' ? lines(2, writeSpace(question, place, scope, 'lines')) : line({ field: writeSpace(question, place, scope) });
  if (isKeyedHere(question, place)) return line({ field: writeSpace(question, place, scope) });
  const options = viewBoxes(question, place, scope);
  return { partial: 'print/ticks', columns: columnsHere(options, place, scope), options };
}

/** The columns of boxes where a question stands; in large print they stand below each other. */
export function columnsHere(options: TicksPiece['options'], { columns }: Place, { size }: PaperScope): TicksPiece['columns'] {
  return size === 'large' ? 1 : chooseColumns(options, widthOfColumns(columns));
}

/** How many boxes to tick, or where more items of a list go, in words after the label. */
export function sayHowMany(question: Question, place: Place): string {
  if (question.type === 'list' && place.within === 'section' && !isObserved(question)) return 'more: continuation sheet';
  if (isKeyedHere(question, place)) return question.type === 'choices' ? 'numbers' : 'number';
  if (question.type === 'choices') return offeredOptions(question).length > MOST_BOXES ? 'write each that applies' : 'tick all that apply';
  if (question.type === 'choice') return offeredOptions(question).length > MOST_BOXES ? 'write one' : 'tick one';
  return (question.type === 'category' && question.scheme) || (question.type === 'link' && question.rels.length > 1) ? 'tick one' : '';
}

/** The options that a new form offers. */
export function offeredOptions({ options }: ChoiceQuestion | ChoicesQuestion): readonly Option[] {
  return options.filter((option) => !option.deprecated);
}

/** The words of options as paper prints them. */
export function viewOptions(options: readonly Option[], { say }: PaperScope): TicksPiece['options'] {
  return options.map(({ code, label, says }) => viewOption(say(says ?? label), code));
}

/** The boxes of a question, which are fields in a fillable form. */
export function viewBoxes(question: ChoiceQuestion | ChoicesQuestion, place: Place, scope: PaperScope): TicksPiece['options'] {
  return offeredOptions(question).map(({ code, label, says }) => {
    const words = scope.say(says ?? label);
    return viewOption(words, code, makeBox(question, place, scope, { kind: question.type === 'choice' ? 'radio' : 'tick', code, label: words }));
  });
}

/** The boxes Yes and No. */
export function viewYesNo(question: Question, place: Place, scope: PaperScope): TicksPiece['options'] {
  return ['Yes', 'No'].map((label) => ({ label, code: '', field: makeBox(question, place, scope, { kind: 'radio', code: label.toLowerCase(), label }) }));
}

/** The numbers of a scale. */
export function listPoints({ min, max }: ScaleQuestion): readonly string[] {
  return Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
}

/** A box with its words, and its code where that is one of a published standard's: those are capitals and digits, our own are words. */
export function viewOption(label: string, code: string, field: Slot = ''): TicksPiece['options'][number] {
  return { label, code: /^[A-Z0-9]+$/.test(code) && code !== label ? code : '', field };
}

/** About how much room a box with its label takes, in millimetres. */
export function boxWidth({ label, code }: Pick<BoxView, 'label' | 'code'>): number {
  return label.length * LETTER + (code === '' ? 0 : 2 + code.length * LETTER * 0.66) + BOX;
}

/** The columns in which boxes take the fewest lines; one after the other where that takes fewer still. */
function chooseColumns(options: TicksPiece['options'], width: number): TicksPiece['columns'] {
  const widths = options.map(boxWidth);
  const lines = countLines(widths, width);
  if (lines === 1) return 'inline';
  const counts = COLUMN_COUNTS.map((columns) => ({ columns, lines: countLinesInColumns(widths, columns, width) }));
  const best = counts.reduce((least, count) => (count.lines < least.lines ? count : least));
  const isEasy = options.length <= MOST_INLINE || widths.every((one) => one <= width / 2);
  return isEasy && lines < best.lines * (options.length <= MOST_INLINE ? 1 : MUCH_LOWER) ? 'inline' : best.columns;
}

/** What a second line of a label weighs more than a line of its own: short labels below each other are read faster. */
const BROKEN = 1;

/** The lines that boxes take in columns, where a long label takes more than one. */
function countLinesInColumns(widths: readonly number[], columns: number, width: number): number {
  const room = (width - GAP * (columns - 1)) / columns;
  // A label of three lines is hard to read.
  if (columns > 1 && Math.max(...widths) > room * 2) return Infinity;
  let lines = 0;
  for (let first = 0; first < widths.length; first += columns) {
    const height = Math.max(...widths.slice(first, first + columns).map((one) => Math.ceil(one / room)));
    lines += height > 1 && columns > 1 ? height + BROKEN : height;
  }
  return lines;
}

/** The lines that boxes take one after the other. */
function countLines(widths: readonly number[], width: number): number {
  let [lines, used] = [1, 0];
  for (const one of widths) {
    if (used > 0 && used + one > width) [lines, used] = [lines + 1, 0];
    used += one + GAP;
  }
  return lines;
}
