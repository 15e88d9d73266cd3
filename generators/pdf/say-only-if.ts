import type { Condition } from '../../compiler/model/condition.ts';
import type { Shape } from '../../compiler/model/question.ts';
import { dependencies } from '../../compiler/expression/dependencies.ts';
import type { Expression } from '../../compiler/expression/expression.ts';
import { holds } from '../../compiler/expression/normalize.ts';
import { sayFormula } from '../../compiler/expression/say.ts';
import { nameQuestion } from '../../compiler/expression/say-words.ts';
import type { PaperScope } from './paper-scope.ts';

/** A clause to follow "only if": a condition without what `known` says already, with questions named by their numbers. Empty: nothing is left. */
export function sayOnlyIf(condition: Condition | undefined, known: Condition | undefined, shape: Shape, scope: PaperScope): string {
  const said = new Set(known?.all.map(placeOf));
  const rest = condition?.all.filter((expression) => !said.has(placeOf(expression))) ?? [];
  return rest.map((expression) => nameByNumber(sayFormula(holds(expression.tree), shape), expression, shape, scope)).join(', and ');
}

/** The expressions of a section and of its questions are read apart, but stand in the same place. */
function placeOf({ text, at }: Expression): string {
  return `${at.file} ${at.start} ${text}`;
}

function nameByNumber(clause: string, expression: Expression, shape: Shape, { numbers }: PaperScope): string {
  const prefix = addressOf(shape);
  return dependencies(expression).reduce((text, path) => {
    const number = numbers.get([...prefix, ...path].join('.'));
    return number === undefined ? text : text.replaceAll(nameQuestion(shape, path), `question ${number}`);
  }, clause);
}

/** The ids down to an object, read off its first question. */
function addressOf({ questions: [first] }: Shape): readonly string[] {
  return first ? first.address.split('.').slice(0, -1) : [];
}
