import { readTime } from './read-time.ts';

/** Hours from one date-time (or moment with an exact one) to another, negative if the other came first. Nothing when one is not exactly known. */
export function hoursBetween(from: unknown, to: unknown): number | undefined {
  const start = readTime(from);
  const end = readTime(to);
  if (start?.kind !== 'instants' || end?.kind !== 'instants' || start.first !== start.last || end.first !== end.last) return undefined;
  return (end.first - start.first) / 3600000;
}
