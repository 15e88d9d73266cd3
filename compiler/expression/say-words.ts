import type { Question, Shape } from '../model/question.ts';
import { findQuestion } from '../model/walk.ts';
import type { Comparison, Path } from './formula.ts';

/** A label in quotes, without the colon that a printed form may end it with. */
export function quoteLabel(label: string): string {
  return `‘${trimLabel(label)}’`;
}

/** A label as it stands in a sentence. */
export function trimLabel(label: string): string {
  return label.trim().replace(/\s*[:.]$/, '');
}

/** The question at a path as a person knows it: `‘Gender’ under ‘The child or young person’`. */
export function nameQuestion(shape: Shape, path: Path): string {
  const labels = path.map((id, index) => quoteLabel(findQuestion(shape, path.slice(0, index + 1))?.ask.en ?? id));
  return labels.reverse().join(' under ');
}

/** `A`, `A or B`, `A, B or C`; where a label is of several words, all are quoted, so that the sentence can be read in one way only. */
export function listLabels(labels: readonly string[], word: 'and' | 'or' | 'nor'): string {
  const trimmed = labels.map(trimLabel);
  const clear = !trimmed.some((label) => /[\s,;]/.test(label));
  return listTexts(clear ? trimmed : trimmed.map((label) => `‘${label}’`), word);
}

/** `A`, `A or B`, `A, B or C`. */
export function listTexts(texts: readonly string[], word: 'and' | 'or' | 'nor'): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}

/** The words of a code or a grid's row; the code itself when the question has no such choice. */
export function labelOf(question: Question | undefined, code: string | number): string {
  const choices = question?.type === 'choice' || question?.type === 'choices' ? question.options.map((option) => ({ id: option.code, label: option.label }))
    : question?.type === 'grid' ? question.rows : [];
  return choices.find(({ id }) => id === code)?.label.en ?? String(code);
}

/** A number that an answer compares with, after "is": `3`, `not 3`, `less than 3`, `3 or less`. */
export function sayNumber(op: Comparison, value: number): string {
  return { '==': `${value}`, '!=': `not ${value}`, '<': `less than ${value}`, '<=': `${value} or less`, '>': `more than ${value}`, '>=': `${value} or more` }[op];
}

/** How many of something: `no rows`, `exactly 1 row`, `at least 2 rows`. */
export function sayCount(op: Comparison, value: number, [one, many]: readonly [string, string]): string {
  if ((op === '==' || op === '<=') && value === 0) return `no ${many}`;
  if (op === '<' && value === 1) return `no ${many}`;
  if ((op === '>' || op === '!=') && value === 0) return `at least 1 ${one}`;
  return `${AMOUNTS[op]} ${value} ${value === 1 ? one : many}`;
}

/** How many hours, which can be negative: `at most 24 hours`. */
export function sayHours(op: Comparison, value: number): string {
  return `${AMOUNTS[op]} ${value} ${value === 1 ? 'hour' : 'hours'}`;
}

const AMOUNTS: Readonly<Record<Comparison, string>> = {
  '==': 'exactly', '!=': 'anything but', '<': 'fewer than', '<=': 'at most', '>': 'more than', '>=': 'at least',
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-11-24` as 24 November 2026. */
export function sayDate(date: string): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
}
