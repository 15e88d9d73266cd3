import type { Question, Shape } from '../../compiler/model/question.ts';
import { sayFormula } from '../../compiler/expression/say.ts';

/** Says when a question of an object is asked and whether it must be answered then, in at most one sentence. */
export function sayAsked({ when, required }: Question, shape: Shape): string[] {
  if (!when) return required ? ['Required.'] : [];
  return [`Asked only if ${sayFormula(when.formula, shape)}${required ? '; then required' : ''}.`];
}
