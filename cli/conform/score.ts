import { sortPlaces } from '../../generators/test-vectors/sort-places.ts';
import { LEVELS, type Level, type Vector } from '../../generators/test-vectors/vector.ts';
import type { Outcome } from './answer.ts';

/** How an outcome stands beside what was expected. */
export type Mark = 'right' | 'wrong' | 'not-judged' | 'failed';

/** So many of so many. */
export interface Count {
  readonly right: number;
  readonly all: number;
}

/**
 * Marks one vector by the verdicts that its level asks for. A system that says only whether a record may be taken is marked by that:
 * well-formed, and when final also complete and sound.
 */
export function markVector({ level, expect }: Pick<Vector, 'level' | 'expect'>, outcome: Outcome, status: unknown): Mark {
  if ('failure' in outcome) return 'failed';
  const { answer } = outcome;
  if (answer.valid !== undefined && answer.wellFormed === undefined) {
    const valid = expect.wellFormed && (status !== 'final' || (expect.complete === true && expect.sound === true));
    return answer.valid === valid ? 'right' : 'wrong';
  }
  const asked = LEVELS.slice(0, LEVELS.indexOf(level) + 1).map((one) => VERDICTS[one]).filter((verdict) => verdict === 'wellFormed' || expect.wellFormed);
  if (asked.some((verdict) => answer[verdict] !== undefined && answer[verdict] !== expect[verdict])) return 'wrong';
  return asked.every((verdict) => answer[verdict] === expect[verdict]) ? 'right' : 'not-judged';
}

const VERDICTS = { 'well-formed': 'wellFormed', complete: 'complete', sound: 'sound' } as const satisfies Readonly<Record<Level, string>>;

/** Whether a system's findings are exactly those expected; nothing where it tells none. */
export function markFindings({ expect }: Pick<Vector, 'expect'>, outcome: Outcome): boolean | undefined {
  if ('failure' in outcome || !outcome.answer.findings) return undefined;
  return JSON.stringify(sortPlaces(outcome.answer.findings)) === JSON.stringify(expect.findings);
}

/** Whether a screen shows what it should and nothing that it should not; nothing where a system tells of no screen. */
export function markShows({ shows }: Pick<Vector, 'shows'>, outcome: Outcome): boolean | undefined {
  if (!shows || 'failure' in outcome || !outcome.answer.shows) return undefined;
  const { shows: said } = outcome.answer;
  return Object.entries(shows).every(([pointer, { shown, hidden }]) => {
    const ids = said[pointer] ?? [];
    return shown.every((id) => ids.includes(id)) && !hidden.some((id) => ids.includes(id));
  });
}
