import { englishOf, makeText, type Raw, type Workshop } from './workshop.ts';

/** Where something says it comes from. `words`: what the source then prints. */
export function makeOrigin({ random, catalogue }: Workshop, words: unknown, part?: string): Raw {
  const ways: (() => Raw)[] = [() => ({}), () => ({ added: makeText(random) })];
  if (catalogue) {
    ways.push(() => ({ place: random.pick(['page 2', '<b>3</b>', '=1+1', '../x', '"; alert(1)']) }), () => ({ source: { leaflet: '2.8 | </td>' }, ...(random.chance(0.3) ? { decided: makeText(random) } : {}) }));
    if (part !== undefined) ways.push(() => ({ item: addItem(catalogue, part, englishOf(words)) }), () => ({ item: addItem(catalogue, part, 'Other words'), decided: makeText(random) }),
      () => ({ source: { made: { [part]: addItem(catalogue, part, englishOf(words)) } } }));
  }
  return random.pick(ways)();
}

/** Whether an origin cites what makes a demand unconditional. */
export function isCited(origin: Raw): boolean {
  return ['item', 'place', 'source'].some((key) => key in origin);
}

function addItem(catalogue: Map<string, string[]>, part: string, words: string): number {
  const items = catalogue.get(part) ?? [];
  catalogue.set(part, items);
  return items.push(words);
}
