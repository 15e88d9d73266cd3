import type { Random } from '../../support/random.ts';
import type { KnownQuestion } from './known-question.ts';
import { HOSTILE_WORDS, IDS, PLAIN_WORDS } from './words.ts';

export type Raw = Record<string, unknown>;

/** A component that questions can use. */
export interface KnownComponent {
  readonly id: string;
  readonly parts: readonly { readonly type: string; readonly known: readonly KnownQuestion[]; readonly id: string }[];
  /** Whether a question of this type can be signed. */
  readonly signs?: boolean;
}

/** What the making of one definition shares. */
export interface Workshop {
  readonly random: Random;
  readonly components: readonly KnownComponent[];
  readonly lists: readonly { readonly id: string; readonly codes: readonly string[] }[];
  /** What the form has to pin. */
  readonly used: Set<string>;
  /** The printed items of the source by part; only a form has one. */
  readonly catalogue?: Map<string, string[]>;
}

/** Ids taken in one object, without capitals. */
export type Taken = Set<string>;

/** An id that is free in its object, with all ids that the compiler may derive from it. */
export function makeId(random: Random, taken: Taken): string {
  const derived = (id: string) => [id, `${id}Other`, `${id}Any`, `${id}Observed`].map((one) => one.toLowerCase());
  let id = random.pick(IDS);
  for (let number = 1; derived(id).some((one) => taken.has(one)); number += 1) id = `q${number}`;
  for (const one of derived(id)) taken.add(one);
  return id;
}

/** A text: plain, hostile or both, sometimes in two languages or on two lines. */
export function makeText(random: Random): unknown {
  const words = makeWords(random);
  return random.chance(0.1) ? { en: words, cy: makeWords(random) } : words;
}

export function makeWords(random: Random): string {
  if (random.chance(0.5)) return random.pick(PLAIN_WORDS);
  const words = random.pick(HOSTILE_WORDS);
  return random.chance(0.7) ? words : `${random.pick(PLAIN_WORDS)}${random.pick([' ', '', ': ', '\n'])}${words}`;
}

/** Keys that are there or not. */
export function maybe(random: Random, probability: number, make: () => Raw): Raw {
  return random.chance(probability) ? make() : {};
}

export function englishOf(text: unknown): string {
  return typeof text === 'string' ? text : (text as { en: string }).en;
}

/** Different words by code or id. */
export function makeLabels(random: Random, keys: readonly string[]): Record<string, string> {
  const said = new Set<string>();
  return Object.fromEntries(keys.map((key, index) => {
    const words = makeWords(random);
    const own = said.has(words.trim().toLowerCase()) ? `${words} ${index}` : words;
    said.add(own.trim().toLowerCase());
    return [key, own];
  }));
}

/** Some of the values, each once, at least `least`. */
export function pickSome<T>(random: Random, values: readonly T[], least: number, most: number): T[] {
  const left = [...values];
  const count = Math.min(least + random.below(most - least + 1), values.length);
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0] as T);
}
