import type { Problem } from './explain-value.ts';
import type { QuestionPlan } from './plan.ts';

/** Says what is wrong with a number. */
export function explainNumber({ type, min, max }: QuestionPlan, value: unknown): Problem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'wrong-type', says: 'must be a number' };
  if (type !== 'decimal' && !Number.isInteger(value)) return { code: 'not-whole', says: 'must be a whole number' };
  if (min !== undefined && max !== undefined) return { code: 'out-of-range', says: `must be between ${min} and ${max}` };
  if (min !== undefined && value < min) return { code: 'out-of-range', says: `must be ${min} or more` };
  if (max !== undefined && value > max) return { code: 'out-of-range', says: `must be ${max} or less` };
  return { code: 'out-of-range', says: 'must be a number that every reader can keep exactly' };
}
