import type { TextFormat, TextQuestion } from '../../compiler/model/question.ts';
import type { Place } from './paper-scope.ts';

const FORMATS: Readonly<Record<TextFormat, number>> = { 'email': 4, 'phone': 3, 'postcode': 2, 'url': 12, 'vehicle-mark': 3 };

/** What the library's own questions are answered with, where it is longer or shorter than most. */
const EXPECTED: Readonly<Record<string, number>> = { name: 4, fullName: 4, line1: 4 };

/** A text of so few letters takes a quarter of the row. */
const FEW_LETTERS = 20;

/** The words that the choice "Other" opens. */
const OTHER = 6;

/** An object of so many lines of text describes something in a few words each. */
const MANY_TEXTS = 7;

/** The columns that one line of text needs to be written in by hand: names more, what describes a thing in a word or two less. */
export function textColumns({ id, format, maxLength, derivedFrom }: TextQuestion, { within, shape }: Place): number {
  if (format) return FORMATS[format];
  if (maxLength <= FEW_LETTERS) return 3;
  if (derivedFrom?.key === 'other') return OTHER;
  const texts = shape.questions.filter(({ type }) => type === 'text').length;
  if (texts >= MANY_TEXTS && texts >= shape.questions.length - 2) return 3;
  if (id in EXPECTED) return EXPECTED[id] ?? 4;
  return within === 'section' ? 6 : 3;
}
