import type { KnownQuestion } from './known-question.ts';
import { makeExpression, type KnownTerm } from './make-expression.ts';
import { isCited, makeOrigin } from './make-origin.ts';
import { makeTyped } from './make-typed.ts';
import { makeId, makeText, maybe, pickSome, type Raw, type Taken, type Workshop } from './workshop.ts';

/** Where a question stands. */
export interface Spot {
  readonly where: 'form' | 'component' | 'item';
  readonly taken: Taken;
  /** The questions of the same object before this one. */
  readonly known: readonly KnownQuestion[];
  readonly terms?: readonly KnownTerm[];
  /** What the conditions of the section and its groups depend on. */
  readonly settled?: ReadonlySet<string>;
  readonly part?: string;
}

export interface MadeQuestion {
  readonly raw: Raw;
  /** This question and those that the compiler derives from it. */
  readonly known: readonly KnownQuestion[];
}

const REASONS = ['not-known', 'not-asked', 'declined', 'not-applicable', 'withheld'] as const;

/** Makes a question of any type with any of its keys. */
export function makeQuestion(workshop: Workshop, spot: Spot): MadeQuestion {
  const { random } = workshop;
  const { settled = new Set<string>() } = spot;
  const id = makeId(random, spot.taken);
  const ask = makeText(random);
  const typed = makeTyped(workshop, spot, id);
  const says = maybe(random, 0.1, () => ({ says: makeText(random) }));
  const origin = typed.keys['part'] === undefined ? makeOrigin(workshop, says['says'] ?? ask, spot.part) : {};
  const required = typed.type !== 'tick' && random.chance(0.3);
  // A component with a required part is required itself.
  const needed = required || workshop.components.some((component) => component.id === typed.type);
  const absent = makeAbsent(workshop, needed && !isCited(origin));
  const when = random.chance(0.35) ? makeExpression(random, { known: spot.known, ...(spot.terms ? { terms: spot.terms } : {}), use: 'condition', taken: settled }) : undefined;
  const observed = spot.where === 'form' && random.chance(0.08);
  if (observed) workshop.used.add('observation');
  const roots = new Set([id, ...settled, ...when?.roots ?? [], ...typed.opened ? [`${id}Any`] : []]);
  const raw: Raw = {
    id, type: typed.type, ask, ...says, ...maybe(random, 0.15, () => ({ hint: makeText(random) })), ...(required ? { required } : {}), ...absent, ...(when ? { when: when.text } : {}), ...(observed ? { observed } : {}),
    ...maybe(random, 0.1, () => ({ paper: random.pick([{ lines: 3 }, { rows: 2 }, { lines: 12, rows: 1 }]) })),
    ...maybe(random, 0.1, () => ({ withholdFrom: pickSome(random, ['family', 'child', 'school', 'social-care', 'health', 'police'], 1, 3) })),
    ...maybe(random, 0.05, () => ({ deprecated: random.pick([{ since: '1.0.0' }, { since: '1.0.0', use: 'another' }]) })), ...typed.keys, ...origin,
  };
  const reasons = absent['absent'] === undefined ? REASONS : Array.isArray(absent['absent']) ? (absent['absent'] as string[]) : Object.keys(absent['absent'] as object);
  const own = typed.known({ name: id, type: typed.type, roots, reasons });
  const any: KnownQuestion[] = typed.opened ? [{ name: `${id}Any`, type: 'yes-no', roots: new Set([`${id}Any`, ...settled, ...when?.roots ?? []]), reasons: [] }] : [];
  return { raw, known: [...any, own] };
}

function makeAbsent({ random }: Workshop, needed: boolean): Raw {
  if (random.chance(0.7)) return {};
  const reasons = pickSome(random, REASONS, 1, 4);
  if (random.chance(0.3)) return { absent: Object.fromEntries(reasons.map((reason) => [reason, makeText(random)])) };
  return { absent: needed || random.chance(0.7) ? reasons : [] };
}
