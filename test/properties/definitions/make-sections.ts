import type { KnownQuestion } from './known-question.ts';
import { makeExpression, type KnownTerm } from './make-expression.ts';
import { makeOrigin } from './make-origin.ts';
import { makeQuestion, type Spot } from './make-question.ts';
import { englishOf, makeText, maybe, pickSome, type Raw, type Taken, type Workshop } from './workshop.ts';

/** The sections of a form with everything that can stand in them, and the questions that they ask. */
export interface MadeSections {
  readonly sections: readonly Raw[];
  readonly known: readonly KnownQuestion[];
  readonly terms: readonly KnownTerm[];
}

/** Makes sections of so many questions each. Terms are made on the way, so that each reads only what stands before it is used. */
export function makeSections(workshop: Workshop, sizes: readonly number[]): MadeSections {
  const { random } = workshop;
  const known: KnownQuestion[] = [];
  const terms: KnownTerm[] = [];
  const taken: Taken = new Set();
  const sections = sizes.map((size, index) => {
    const when = index > 0 && random.chance(0.3) ? makeExpression(random, { known, terms, use: 'condition' }) : undefined;
    const part = workshop.catalogue && random.chance(0.7) ? random.pick(['Part 1', '<b>Part 2</b>', '../3']) : undefined;
    const spot = { where: 'form', taken, known, terms, ...(when ? { settled: when.roots } : {}), ...(part === undefined ? {} : { part }) } as const;
    const questions = makeBlocks(workshop, spot, known, size);
    for (const use of ['condition', 'rule'] as const) {
      const made = random.chance(0.3) ? makeExpression(random, { known, terms, use }) : undefined;
      if (made) terms.push({ ...made, id: `term${terms.length}X`, use });
    }
    return {
      title: makeText(random), ...(when ? { when: when.text } : {}), ...(part === undefined ? {} : { part }), ...maybe(random, 0.15, () => ({ withholdFrom: ['police'] })), ...maybe(random, 0.2, () => ({ added: makeText(random) })),
      ...maybe(random, 0.3, () => ({ notes: [{ text: makeText(random), ...maybe(random, 0.3, () => ({ says: makeText(random) })), ...makeOrigin(workshop, '') }] })), questions,
    };
  });
  return { sections, known, terms };
}

function makeBlocks(workshop: Workshop, spot: Spot, known: KnownQuestion[], size: number): Raw[] {
  const { random } = workshop;
  const blocks: Raw[] = [];
  for (let left = size; left > 0; left -= 1) {
    const made = makeQuestion(workshop, spot);
    known.push(...made.known);
    blocks.push(made.raw);
    const component = workshop.components.find(({ id }) => id === made.raw['type']);
    const parts = made.raw['parts'] as Raw | undefined;
    const later = parts && !spot.settled ? component?.parts.filter(({ id }) => !(id in parts)) ?? [] : [];
    if (later[0] && random.chance(0.5)) blocks.push({ more: made.raw['id'], parts: Object.fromEntries(later.map(({ id }) => [id, {}])) });
    const shown = known.filter(({ type }) => type !== 'grid');
    if (shown.length > 0 && random.chance(0.1)) blocks.push({ show: pickSome(random, shown, 1, 2).map(({ name }) => name) });
    if (left > 2 && random.chance(0.1)) {
      const when = makeExpression(random, { known, terms: spot.terms ?? [], use: 'condition', ...(spot.settled ? { taken: spot.settled } : {}) });
      if (when) blocks.push({ when: when.text, questions: makeBlocks(workshop, { ...spot, settled: new Set([...spot.settled ?? [], ...when.roots]) }, known, 2) });
      left -= 2;
    }
  }
  return blocks;
}

/** What a source prints that the form leaves out, added to its catalogue. */
export function leaveOut(catalogue: Map<string, string[]>): Raw {
  const [part] = catalogue.keys();
  const items = part === undefined ? undefined : catalogue.get(part);
  if (part === undefined || !items) return {};
  return { leftOut: { made: { [part]: { [items.push('</td> left out')]: englishOf('*/ not needed') } } } };
}
