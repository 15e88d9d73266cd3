import type { Deadline } from '../../compiler/model/form.ts';
import { sayWithin } from './say-within.ts';

/** How long, and from when, by the numbers of questions: `within 5 working days of the day given in question 9.2 b`. */
export function sayFrom({ starts, within }: Pick<Deadline, 'starts' | 'within'>, numbers: ReadonlyMap<string, string>): string {
  const from = starts.map((address) => numbers.get(address)).filter((number) => number !== undefined).map((number) => `question ${number}`);
  const start = `${within.unit === 'hours' ? 'time' : 'day'} given in ${from.join(' or ')}${from.length > 1 ? ', whichever is earlier' : ''}`;
  return `within ${sayWithin(within)}${from.length > 0 ? ` of the ${start}` : ''}`;
}
