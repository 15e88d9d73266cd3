import type { Formula } from '../../compiler/expression/formula.ts';
import type { Form } from '../../compiler/model/form.ts';
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

/** The scope of what stands in a component or list. */
export function scopeInside(question: ListQuestion | ComponentQuestion, scope: PageScope): PageScope {
  return { ...scope, optionalAround: scope.optionalAround === true || (!question.required && mayAllBeLeft(question)) };
}

function mayAllBeLeft(question: Question): boolean {
  const inside = question.type === 'component' ? question.shape.questions : question.type === 'list' ? question.item.questions : [];
  return inside.every((part) => !part.required && mayAllBeLeft(part));
}
