import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { MOST_BOXES, offeredOptions } from './lay-out-choices.ts';

/** How wide a column must be to write in, in millimetres, by its class. */
const WIDTHS = { tiny: 21, small: 26, middle: 34, wide: 44 } as const;
type Width = keyof typeof WIDTHS;

/** The columns of a table without the first, in millimetres, where that holds numbers: a table has the whole width of the page. */
export const TABLE_WIDTH = 167;

/** So many questions are the rows of a table that has a column for each item, and no more items than these. */
const MANY = 7;
const MOST_ITEMS = 4;

/** A hint that is short enough for the head of a column. */
const SHORT_HINT = 62;

/** The class of a column's width, from `tiny` to `wide`. */
export function columnWidth(question: Question, siblings: readonly Question[]): Width {
  return widthOf(question, siblings) ?? 'wide';
}

/** The questions that have a column of their own: the words that "Other" opens go into the cell of their choice. */
export function columnsOf(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ derivedFrom }) => derivedFrom?.key !== 'other');
}

/** Tells whether the questions of a list stand below each other and its items beside each other: so many would leave no column wide enough to write in. */
export function isTurned(questions: readonly Question[], items: number): boolean {
  const columns = columnsOf(questions);
  return columns.length >= MANY && items <= MOST_ITEMS && columns.every((column) => widthOf(column, questions) !== undefined && (column.type !== 'text' || column.lines === 1));
}

/** Tells whether questions fit beside each other as the columns of a table. */
export function fitsTable(questions: readonly Question[], room: number): boolean {
  const columns = columnsOf(questions);
  if (columns.some(({ when, hint }) => (when?.all.length ?? 0) > 1 || (hint?.en.length ?? 0) > SHORT_HINT)) return false;
  const widths = columns.map((column) => widthOf(column, questions));
  return widths.every((width) => width !== undefined) && widths.reduce((sum, width) => sum + WIDTHS[width ?? 'wide'], 0) <= room;
}

/** Tells whether a cell holds the number of a choice instead of boxes: the choices are then printed once, above the table. */
export function isKeyed(question: Question): boolean {
  if (question.type !== 'choice' && question.type !== 'choices') return false;
  const options = offeredOptions(question);
  return options.length <= MOST_BOXES && (options.length > 3 || options.some(({ label }) => label.en.length > 10));
}

/** What a column's heading says of how to write the answer. */
export function noteOf(question: Question, siblings: readonly Question[]): string {
  const { type } = question;
  if (type === 'date' || type === 'partial-date') return 'day, month, year';
  if (type === 'date-time' || type === 'moment') return 'day, month, year, time';
  if (!isKeyed(question)) return type === 'choices' ? 'tick all that apply' : '';
  const other = siblings.find(({ derivedFrom }) => derivedFrom?.id === question.id && derivedFrom.key === 'other');
  return `${type === 'choices' ? 'numbers' : 'number'}${other ? '; if other, what is it?' : ''}`;
}

function widthOf(question: Question, siblings: readonly Question[]): Width | undefined {
  switch (question.type) {
    case 'tick': return 'tiny';
    case 'yes-no': case 'integer': case 'decimal': case 'time': case 'scale': return 'small';
    case 'date': case 'partial-date': return 'small';
    case 'date-time': case 'moment': return 'middle';
    case 'text': return question.lines > 1 ? 'wide' : question.format === 'email' ? undefined : 'middle';
    case 'choice': case 'choices': {
      if (!isKeyed(question)) return offeredOptions(question).length > MOST_BOXES ? 'middle' : 'small';
      return siblings.some(({ derivedFrom }) => derivedFrom?.id === question.id && derivedFrom.key === 'other') ? 'middle' : 'tiny';
    }
    case 'reference': return 'middle';
    case 'identifier': return question.systems.length === 1 ? 'wide' : undefined;
    case 'category': case 'grid': case 'list': case 'component': case 'link': case 'attachment': return undefined;
    default: return unreachable(question);
  }
}
