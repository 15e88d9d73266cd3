/** Every question type of the language; any other `type` is the name of a component. */
export const QUESTION_TYPES = [
  'text', 'yes-no', 'tick', 'choice', 'choices', 'scale', 'integer', 'decimal', 'date', 'time', 'date-time', 'partial-date', 'moment',
  'identifier', 'category', 'grid', 'list', 'reference', 'link', 'attachment',
] as const;
export type QuestionTypeName = (typeof QUESTION_TYPES)[number];

/** Tells whether a name is a type of the language, not a component's. */
export function isQuestionType(name: string): name is QuestionTypeName {
  return (QUESTION_TYPES as readonly string[]).includes(name);
}
