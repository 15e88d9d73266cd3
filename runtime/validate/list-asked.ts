import type { ObjectPlan } from './plan.ts';

/** The ids of the questions of an object of answers that are asked now. Throws a RangeError for an object that the form does not have. */
export function listAsked(plans: readonly ObjectPlan[], shape: string, object: unknown): string[] {
  const plan = plans.find(({ id }) => id === shape);
  if (!plan) throw new RangeError('The form has no such object of answers.');
  return Object.entries(plan.questions).filter(([, { when }]) => !when || when(object)).map(([id]) => id);
}
