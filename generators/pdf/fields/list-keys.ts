import type { Question } from '../../../compiler/model/question.ts';
import type { PaperScope } from '../paper-scope.ts';

/** The questions whose choices are printed with their numbers: in a fillable form one choice is chosen from a list of the field's own. */
export function listKeys(questions: readonly Question[], { fillable }: PaperScope): readonly Question[] {
  return fillable ? questions.filter(({ type }) => type !== 'choice') : questions;
}

/** How to answer, in a few words: by a number on paper; a list in a field says so itself. */
export function sayKeyed(how: string, question: Question, { fillable }: PaperScope): string {
  return fillable && question.type === 'choice' ? how.replace(/^number\b(?:; .*)?/, '') : how;
}
