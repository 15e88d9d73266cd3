import type { Deadline } from '../../compiler/model/form.ts';

const UNITS = { hours: ['hour', 'hours'], days: ['day', 'days'], workingDays: ['working day', 'working days'], months: ['month', 'months'] } as const;

/** `5 working days`. */
export function sayWithin({ unit, count }: Deadline['within']): string {
  return `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`;
}
