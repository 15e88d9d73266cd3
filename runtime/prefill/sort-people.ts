import { get } from '../answers/get.ts';
import { carryPart, note, START, type Carrying, type Spot } from './carry-object.ts';
import type { PartPlan, Sorting } from './plan.ts';
import { withheldAt } from './restrictions.ts';

/** What came of sorting: the answers that go over, and the positions from 1 of the people of whom one has to be chosen. */
export interface Sorted {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly choose: readonly number[];
}

/**
 * Sorts the people of a report: the chosen one, or the only one said to be a child at risk, becomes the subject; those who cause concern
 * go into the list of them. Where several are children at risk nobody guesses which of them is meant.
 */
export function sortPeople(carrying: Carrying, sorting: Sorting, entries: readonly unknown[], chosen: number | undefined): Sorted {
  const plays = (entry: unknown, codes: readonly string[]) => [get(entry, sorting.involvement)].flat().some((code) => codes.includes(String(code)));
  const children = entries.flatMap((entry, index) => (plays(entry, sorting.subject.codes) ? [index] : []));
  const subject = chosen === undefined ? (children.length === 1 ? children[0] : undefined) : chosen - 1;
  const { concerning } = sorting;
  const own = [...sorting.withheld.from, ...withheldAt(carrying.withhold, sorting.list)];
  const spot = (index: number): Spot => ({ ...START, from: [sorting.list, index], restricted: new Set(own) });
  const answers: Record<string, unknown> = {};
  const isConcerning = (entry: unknown, index: number) => index !== subject && concerning !== undefined && plays(entry, concerning.codes);
  for (const [index, entry] of entries.entries()) {
    if (index === subject) {
      const { part } = sorting.subject;
      const person = get(entry, part.from);
      const taken = person === undefined ? undefined : carryPart(carrying, withRestriction(part, own), person, spot(index));
      if (taken !== undefined) answers[part.to] = taken;
    } else if (!isConcerning(entry, index)) {
      const why = !plays(entry, sorting.subject.codes) ? 'not-asked-there' : subject === undefined ? 'one-of-several' : 'another-child';
      note(carrying, { ...spot(index), asks: [`${sorting.itemName} ${index + 1}`] }, why);
    }
  }
  if (concerning && entries.some(isConcerning)) {
    const taken = carryPart(carrying, concerning.part, entries.map((entry, index) => (isConcerning(entry, index) ? entry : undefined)), START);
    if (taken !== undefined) answers[concerning.part.to] = taken;
    if (taken !== undefined && concerning.part.fit.kind === 'list' && concerning.part.fit.any !== undefined) answers[concerning.part.fit.any] = true;
  }
  return { answers, choose: subject === undefined ? children.map((index) => index + 1) : [] };
}

/** Whoever may not see the list may not see the one who was taken out of it. */
function withRestriction(part: PartPlan, recipients: readonly string[]): PartPlan {
  return { ...part, withheld: { ...part.withheld, from: [...part.withheld.from, ...recipients] } };
}
