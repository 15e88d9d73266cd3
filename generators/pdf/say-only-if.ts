import type { Condition } from '../../compiler/model/condition.ts';
import type { Shape } from '../../compiler/model/question.ts';
import { dependencies } from '../../compiler/expression/dependencies.ts';
import type { Expression } from '../../compiler/expression/expression.ts';
import type { Formula, Path } from '../../compiler/expression/formula.ts';
import { holds } from '../../compiler/expression/normalize.ts';
import { sayFormula } from '../../compiler/expression/say.ts';
import { labelOf, nameQuestion, trimLabel } from '../../compiler/expression/say-words.ts';
import { findQuestion } from '../../compiler/model/walk.ts';
import type { PaperScope } from './paper-scope.ts';

/** So many other choices, of so many letters in all, can be named instead of the one that is not meant. */
const FEW = 3;
const SHORT = 60;

/** A clause to follow "only if": a condition without what `known` says already, with questions named by their numbers. Empty: nothing is left. */
export function sayOnlyIf(condition: Condition | undefined, known: Condition | undefined, shape: Shape, scope: PaperScope): string {
  const said = new Set(known?.all.map(placeOf));
  const rest = condition?.all.filter((expression) => !said.has(placeOf(expression))) ?? [];
  const needed = rest.filter((expression) => !rest.some((other) => other !== expression && implies(other, expression, shape)));
  return needed.map((expression) => {
    const formula = sayPositively(holds(expression.tree), shape);
    return nameByNumber(quoteExceptions(sayFormula(formula, shape), formula, shape), expression, shape, scope);
  }).join(', and ');
}

/** The expressions of a section and of its questions are read apart, but stand in the same place. */
function placeOf({ text, at }: Expression): string {
  return `${at.file} ${at.start} ${text}`;
}

function nameByNumber(clause: string, expression: Expression, shape: Shape, { numbers }: PaperScope): string {
  const prefix = addressOf(shape);
  return dependencies(expression).reduce((text, path) => {
    const number = numbers.get([...prefix, ...path].join('.'));
    if (number === undefined) return text;
    const name = nameQuestion(shape, path);
    // Somebody has an age, a question has none.
    return text.replaceAll(new RegExp(`${escapeText(name)}(?= is(?: certainly|, or may be))`, 'g'), () => `the person in question ${number}`).replaceAll(name, `question ${number}`);
  }, clause);
}

/** Who has answered a question was asked it, so that the condition of that question goes without saying. */
function implies(other: Expression, { text }: Expression, shape: Shape): boolean {
  const formula = holds(other.tree);
  if ((formula.kind !== 'compare' && formula.kind !== 'among') || formula.path.length !== 1) return false;
  return findQuestion(shape, formula.path)?.when?.all.some((condition) => condition.text === text) ?? false;
}

/** "Is not A" says which of a few other choices it is: that is easier to follow with a pen in the hand. */
function sayPositively(formula: Formula, shape: Shape): Formula {
  switch (formula.kind) {
    case 'and': case 'or': return { ...formula, parts: formula.parts.map((part) => sayPositively(part, shape)) };
    case 'compare': return formula.op === '!=' ? chooseOthers(formula, formula.path, [formula.value], shape) : formula;
    case 'among': return formula.negated ? chooseOthers(formula, formula.path, formula.values, shape) : formula;
    default: return formula;
  }
}

function chooseOthers(formula: Formula, path: Path, values: readonly unknown[], shape: Shape): Formula {
  const question = findQuestion(shape, path);
  if (question?.type !== 'choice') return formula;
  const others = question.options.filter(({ code }) => !values.includes(code));
  const isShort = others.length > 0 && others.length <= FEW && others.reduce((sum, { label }) => sum + label.en.length, 0) <= SHORT;
  return isShort ? { kind: 'among', path, values: others.map(({ code }) => code), negated: false } : formula;
}

/** Words of more than one after "is not" would read as part of the sentence: `is anything but ‘The child was not seen’`. */
function quoteExceptions(clause: string, formula: Formula, shape: Shape): string {
  if (formula.kind === 'and' || formula.kind === 'or') return formula.parts.reduce((text, part) => quoteExceptions(text, part, shape), clause);
  if (formula.kind !== 'compare' || formula.op !== '!=' || typeof formula.value !== 'string') return clause;
  const label = trimLabel(labelOf(findQuestion(shape, formula.path), formula.value));
  return label.includes(' ') ? clause.replace(` is not ‘${label}’`, () => ` is anything but ‘${label}’`) : clause;
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The ids down to an object, read off its first question. */
function addressOf({ questions: [first] }: Shape): readonly string[] {
  return first ? first.address.split('.').slice(0, -1) : [];
}
