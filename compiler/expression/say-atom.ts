import type { Question, Shape } from '../model/question.ts';
import { findQuestion } from '../model/walk.ts';
import { unreachable } from '../unreachable.ts';
import type { Comparison, Formula, Path } from './formula.ts';
import { sayCompareTimes, sayTime } from './say-times.ts';
import { labelOf, listLabels, listTexts, nameQuestion, quoteLabel, sayCount, sayHours, sayNumber } from './say-words.ts';

type AtomFormula = Exclude<Formula, { kind: 'and' | 'or' | 'some' | 'every' | 'term' }>;

/** One atom as an English clause. */
export function sayAtom(formula: AtomFormula, shape: Shape): string {
  switch (formula.kind) {
    case 'always': return formula.value ? 'in every case' : 'in no case';
    case 'compare': return sayCompare(formula, shape);
    case 'among': return sayAmong(formula, shape);
    case 'includes': {
      const label = listLabels([labelOf(findQuestion(shape, formula.path), formula.code)], 'or');
      return `the answers to ${nameQuestion(shape, formula.path)} ${formula.negated ? 'do not include' : 'include'} ${label}`;
    }
    case 'answered': return `${nameQuestion(shape, formula.path)} is ${formula.negated ? 'not ' : ''}answered`;
    case 'absent-as': {
      const own = findQuestion(shape, formula.path)?.absent.find(({ reason }) => reason === formula.reason)?.label?.en;
      const marked = own === undefined ? `as ${formula.reason.replace('-', ' ')}` : quoteLabel(own);
      return `${nameQuestion(shape, formula.path)} is ${formula.negated ? 'not ' : ''}marked ${marked}`;
    }
    case 'ticked': return sayTicked(formula, shape);
    case 'count': {
      const name = nameQuestion(shape, formula.path);
      if (formula.of.kind === 'list') return `${name} has ${sayCount(formula.op, formula.value, ['entry', 'entries'])}`;
      const words = sayCount(formula.op, formula.value, formula.of.kind === 'grid' ? ['row', 'rows'] : ['choice', 'choices']);
      return `${words} ${/ 1 \w+$/.test(words) ? 'is' : 'are'} ticked in ${name}`;
    }
    case 'age-under': {
      const on = formula.on ? ` on the day given in ${nameQuestion(shape, formula.on)}` : '';
      const person = nameQuestion(shape, formula.path);
      return formula.negated ? `${person} is certainly ${formula.years} or over${on}` : `${person} is, or may be, under ${formula.years}${on}`;
    }
    case 'compare-times': return sayCompareTimes(formula, shape);
    case 'hours-between': return `from ${sayTime(formula.from, shape)} to ${sayTime(formula.to, shape)} it is ${sayHours(formula.op, formula.value)}`;
    default: return unreachable(formula);
  }
}

function sayCompare({ path, op, value }: Extract<Formula, { kind: 'compare' }>, shape: Shape): string {
  const category = bandOf(shape, path);
  if (category && typeof value === 'number') return `the category in ${nameQuestion(shape, path.slice(0, -1))} is ${sayBand(op, value, category)}`;
  const question = findQuestion(shape, path);
  const name = nameQuestion(shape, path);
  if (question?.type === 'tick') return `${name} is ${value === true ? '' : 'not '}ticked`;
  const words = typeof value === 'number' ? sayNumber(op, value)
    : typeof value === 'boolean' ? (value ? 'Yes' : 'No')
      : `${op === '!=' ? 'not ' : ''}${listLabels([labelOf(question, value)], 'or')}`;
  return `the answer to ${name} is ${words}`;
}

function sayAmong({ path, values, negated }: Extract<Formula, { kind: 'among' }>, shape: Shape): string {
  const category = bandOf(shape, path);
  const labels = category ? values.map((value) => sayBand('==', Number(value), category)) : values.map((value) => labelOf(findQuestion(shape, path), value));
  const join = category ? listTexts : listLabels;
  const list = !negated ? join(labels, 'or') : labels.length === 1 ? `not ${join(labels, 'or')}`
    : labels.length === 2 ? `neither ${join(labels, 'nor')}` : `none of ${join(labels, 'and')}`;
  const subject = category ? `the category in ${nameQuestion(shape, path.slice(0, -1))}` : `the answer to ${nameQuestion(shape, path)}`;
  return `${subject} is ${list}`;
}

/** The category whose band a path reads. */
function bandOf(shape: Shape, path: Path): Extract<Question, { type: 'category' }> | undefined {
  const question = path.at(-1) === 'band' ? findQuestion(shape, path.slice(0, -1)) : undefined;
  return question?.type === 'category' ? question : undefined;
}

function sayBand(op: Comparison, value: number, category: Extract<Question, { type: 'category' }>): string {
  const own = category.scheme?.categories.filter(({ band }) => band === value).map(({ label }) => label.en) ?? [];
  const band = `in ${{ '==': `band ${value}`, '!=': `another band than ${value}`, '<': `a lower band than ${value}`, '<=': `band ${value} or lower`, '>': `a higher band than ${value}`, '>=': `band ${value} or higher` }[op]}`;
  return own.length > 0 ? `${band} (${listTexts(own, 'or')})` : band;
}

function sayTicked({ path, of, negated }: Extract<Formula, { kind: 'ticked' }>, shape: Shape): string {
  const name = nameQuestion(shape, path);
  const question = findQuestion(shape, path);
  const chosen = of.kind === 'choices' ? of.codes : of.kind === 'grid' ? of.rows : [];
  const all = question?.type === 'choices' ? question.options.filter(({ code }) => !question.none || code !== 'none').length
    : question?.type === 'grid' ? question.rows.length : 0;
  const labels = chosen.map((code) => labelOf(question, code));
  if (of.kind === 'tick') return `${name} is ${negated ? 'not ' : ''}ticked`;
  if (chosen.length === all) {
    const none = question?.type === 'choices' && question.none ? ` other than ${quoteLabel(labelOf(question, 'none'))}` : '';
    return `${negated ? 'nothing' : 'something'}${none} is ticked in ${name}`;
  }
  if (labels.length === 1) return `${listLabels(labels, 'or')} is ${negated ? 'not ' : ''}ticked in ${name}`;
  return negated ? `none of ${listLabels(labels, 'and')} is ticked in ${name}` : `${listLabels(labels, 'or')} is ticked in ${name}`;
}
