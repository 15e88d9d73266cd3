import type { QuestionPlan } from './plan.ts';
import type { Problem } from './problem.ts';

/** Says what is wrong with a number. */
export function wrongNumber({ type, min = -Infinity, max = Infinity }: QuestionPlan, value: unknown): Problem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrong-type must be a number';
  const isWhole = type !== 'decimal';
  if (isWhole && !Number.isInteger(value)) return 'not-whole must be a whole number';
  if (value >= min && value <= max && (!isWhole || Number.isSafeInteger(value))) return undefined;
  return `out-of-range must be ${sayRange(min, max, value)}`;
}

function sayRange(min: number, max: number, value: number): string {
  if (Number.isFinite(min) && Number.isFinite(max)) return `between ${min} and ${max}`;
  if (value < min) return `${min} or more`;
  return value > max ? `${max} or less` : 'a number that every reader can keep exactly';
}
