import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';

/** How wide a column must be to write in, in millimetres, and its class; a question that no cell can hold has none. */
const WIDTHS = { tiny: 18, small: 26, middle: 36, wide: 48 } as const;

/** The class of a column's width, from `tiny` to `wide`. */
export function columnWidth(question: Question): keyof typeof WIDTHS {
  return widthOf(question) ?? 'wide';
}

/** Tells whether questions fit beside each other as the columns of a table. */
export function fitsTable(questions: readonly Question[], room: number): boolean {
  const widths = questions.map(widthOf);
  if (questions.some(({ when, hint }) => when !== undefined || hint !== undefined)) return false;
  return widths.every((width) => width !== undefined) && widths.reduce((sum, width) => sum + WIDTHS[width ?? 'wide'], 0) <= room;
}

/** What a column's heading says of how to write the answer. */
export function noteOf({ type }: Question): string {
  if (type === 'date' || type === 'partial-date') return 'day, month, year';
  if (type === 'date-time' || type === 'moment') return 'day, month, year, time';
  return type === 'choices' ? 'tick all that apply' : '';
}

function widthOf(question: Question): keyof typeof WIDTHS | undefined {
  switch (question.type) {
    case 'tick': return 'tiny';
    case 'yes-no': case 'integer': case 'decimal': case 'time': case 'scale': return 'small';
    case 'date': case 'partial-date': case 'date-time': case 'moment': return 'middle';
    case 'text': return question.lines > 1 ? 'wide' : 'middle';
    case 'choice': case 'choices': {
      const longest = Math.max(...question.options.map(({ label }) => label.en.length));
      if (question.options.length > 4 || longest > 24) return undefined;
      return longest > 14 ? 'wide' : 'middle';
    }
    case 'reference': return 'middle';
    case 'identifier': return question.systems.length === 1 ? 'wide' : undefined;
    case 'category': case 'grid': case 'list': case 'component': case 'link': case 'attachment': return undefined;
    default: return unreachable(question);
  }
}
