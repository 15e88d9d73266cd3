import type { Formula } from '../../compiler/expression/formula.ts';
import type { Form, Section } from '../../compiler/model/form.ts';
import type { ComponentQuestion, ListQuestion, Question, Shape } from '../../compiler/model/question.ts';
import type { Say } from './page-words.ts';

/** What the views of one page share. */
export interface PageScope {
  readonly form: Form;
  readonly say: Say;
  /** Addresses of parts that a `more` block prints, so that their component does not. */
  readonly printedElsewhere: ReadonlySet<string>;
  /** What stands around says already that all of it may be left. */
  readonly optionalAround?: boolean;
  /** Says a condition as a sentence's end: "the answer to “X” is yes". */
  sayCondition(formula: Formula, shape: Shape): string;
}

/** Where a question stands on the page. */
export interface QuestionPlace {
  readonly scope: PageScope;
  /** The object that holds the question. */
  readonly shape: Shape;
  /** Ids down from the answers, list items numbered; without the question's own. */
  readonly steps: readonly string[];
}

/** The words above a question: what it asks, and that it may be left, unless what stands around says so. */
export function sayAsk(question: Question, { say, optionalAround = false }: PageScope): string {
  return question.required || question.type === 'tick' || optionalAround ? say(question.ask) : `${say(question.ask)} (optional)`;
}

/** The scope of what stands in a component or list: its parts need no mark if none is needed by itself and that is said above them. */
export function scopeInside(question: ListQuestion | ComponentQuestion, scope: PageScope): PageScope {
  return { ...scope, optionalAround: question.required ? anyPartWillDo(question) : mayAllBeLeft(partsOf(question)) };
}

/** Whether a question must be answered and any one of its parts does; said where the question has no hint of its own. */
export function anyPartWillDo(question: ListQuestion | ComponentQuestion): boolean {
  const parts = partsOf(question);
  return question.required && question.hint === undefined && parts.length > 1 && mayAllBeLeft(parts);
}

/** The scope of a section's questions, and whether all of them may be left: then that is said once. */
export function scopeOfSection({ blocks }: Section, scope: PageScope): { readonly inside: PageScope; readonly allOptional: boolean } {
  const questions = blocks.flatMap((block) => (block.kind === 'question' ? [block.question] : block.kind === 'more' ? block.parts : []));
  const allOptional = questions.length > 0 && mayAllBeLeft(questions);
  return { allOptional, inside: { ...scope, optionalAround: allOptional } };
}

function partsOf(question: ListQuestion | ComponentQuestion): readonly Question[] {
  return question.type === 'component' ? question.shape.questions : question.item.questions;
}

/** What “other” opens belongs to the answer that opens it. */
function mayAllBeLeft(questions: readonly Question[]): boolean {
  return questions.every(({ required, derivedFrom }) => !required || derivedFrom?.key === 'other');
}
