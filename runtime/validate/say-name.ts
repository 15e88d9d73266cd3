import type { QuestionPlan } from './plan.ts';

/** The subject of a sentence on an answer: “Date of birth”, “The answer to ‘Who is it?’”. */
export function sayAsSubject({ ask, isNoun }: QuestionPlan): string {
  return isNoun ? ask : `The answer to ${quote(ask)}`;
}

/** The object of “Enter” and “Select”: “the date of birth”, “who it is”; nothing for what can only be quoted. */
export function sayAsObject({ ask, isNoun, hasArticle, keepsCapital, turned }: QuestionPlan): string {
  if (!isNoun) return turned;
  return `${hasArticle ? '' : 'the '}${keepsCapital ? ask : lowerFirst(ask)}`;
}

/** A question in quotation marks. */
export function quote(ask: string): string {
  return `\u2018${ask}\u2019`;
}

/** Begins a noun with a small letter. */
export function lowerFirst(noun: string): string {
  return noun.charAt(0).toLowerCase() + noun.slice(1);
}
