import { asPart, type KnownQuestion } from './known-question.ts';
import { makeExpression } from './make-expression.ts';
import { makeQuestion, type Spot } from './make-question.ts';
import { CODES } from './words.ts';
import { makeId, makeLabels, makeText, maybe, pickSome, type KnownComponent, type Raw, type Workshop } from './workshop.ts';

/** A type with its own keys, and what is known of such a question. */
export interface Typed {
  readonly type: string;
  readonly keys: Raw;
  readonly known: (base: KnownQuestion) => KnownQuestion;
  /** A list that is asked only after a yes. */
  readonly opened?: boolean;
}

const PLAIN = ['text', 'yes-no', 'tick', 'choice', 'choices', 'scale', 'integer', 'decimal', 'date', 'time', 'date-time', 'partial-date', 'moment', 'identifier', 'category', 'grid', 'link', 'attachment'] as const;

/** Portable patterns of every construct. */
const PATTERNS = ['[A-Z]{2}[0-9]{3}', '[a-f]{1,20}', '(AB|CD)[0-9]?X', '[0-9]{1,8}', '[A-Z]([0-9][A-Z]){0,5}'];

/** Chooses a type and makes the keys that it has of its own. */
export function makeTyped(workshop: Workshop, spot: Spot, id: string): Typed {
  const { random } = workshop;
  if (spot.where === 'form' && workshop.components.length > 0 && random.chance(0.25)) return makeComponent(workshop, random.pick(workshop.components));
  if (spot.where !== 'item' && random.chance(0.12)) return makeList(workshop, spot);
  const targets = spot.known.filter(({ type }) => type === 'list' || type === 'component').map(({ name }) => name);
  if (spot.where === 'form' && targets.length > 0 && random.chance(0.08)) return plain('reference', { to: random.chance(0.5) ? random.pick(targets) : pickSome(random, targets, 1, 2) });
  return makePlain(workshop, spot, random.pick(PLAIN), id);
}

function plain(type: string, keys: Raw, more: Partial<KnownQuestion> = {}): Typed {
  return { type, keys, known: (base) => ({ ...base, ...more }) };
}

function makePlain(workshop: Workshop, spot: Spot, type: (typeof PLAIN)[number], id: string): Typed {
  const { random } = workshop;
  switch (type) {
    case 'text': {
      const kind = random.pick<Raw>([{}, {}, { format: random.pick(['email', 'phone', 'postcode', 'url', 'vehicle-mark']) }, { pattern: { match: random.pick(PATTERNS), like: makeText(random) } }]);
      return plain(type, { ...kind, ...('format' in kind || 'pattern' in kind ? {} : { ...maybe(random, 0.4, () => ({ lines: 1 + random.below(9) })), ...maybe(random, 0.3, () => ({ max: 1 + random.below(600) })) }) });
    }
    case 'choice': case 'choices': return makeChoice(workshop, spot, type, id);
    case 'scale': {
      const least = random.below(3) - 1;
      const most = least + 1 + random.below(6);
      const range = least === 1 && most === 5 && random.chance(0.5) ? {} : { min: least, max: most };
      return plain(type, { ...range, ends: { [least]: makeText(random), [most]: makeText(random) } }, { least, most });
    }
    case 'integer': case 'decimal': {
      const least = type === 'decimal' ? random.pick([0.5, -2.25, 0]) : random.below(5);
      const most = least + 6 + random.below(90);
      return plain(type, { ...random.pick<Raw>([{}, { min: least }, { min: least, max: most }]), ...maybe(random, 0.4, () => ({ unit: makeText(random) })) }, { least, most });
    }
    case 'date': case 'date-time': case 'partial-date': case 'moment': return plain(type, maybe(random, 0.4, () => ({ past: random.chance(0.8) })));
    case 'identifier': return plain(type, maybe(random, 0.6, () => ({ systems: pickSome(random, ['nhs-number', 'upn', 'uln', 'pnc-id', 'uprn'], 1, 3) })));
    case 'category': return plain(type, maybe(random, 0.5, () => ({ scheme: 'exampleshire' })));
    case 'grid': return makeGrid(workshop);
    case 'link': return plain(type, maybe(random, 0.5, () => ({ rels: pickSome(random, ['replaces', 'prompted-by', 'extract-of', 'answers'], 1, 2) })));
    default: return plain(type, {});
  }
}

function makeChoice(workshop: Workshop, spot: Spot, type: 'choice' | 'choices', id: string): Typed {
  const { random, catalogue } = workshop;
  const list = workshop.lists.length > 0 && random.chance(0.25) ? random.pick(workshop.lists) : undefined;
  const codes = list?.codes ?? pickSome(random, CODES, 2, 6);
  if (list) workshop.used.add(list.id);
  const labels = makeLabels(random, codes);
  const printed = !list && catalogue && spot.where === 'form' && random.chance(0.3);
  if (printed) catalogue.set(`Options of ${id} </b>`, Object.values(labels));
  const options = Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, random.chance(0.7) ? label : {
    label, ...maybe(random, 0.3, () => ({ concept: random.pick(CODES) })), ...maybe(random, 0.2, () => ({ anyOf: ['debt', 'drugs'] })), ...maybe(random, 0.2, () => ({ maps: { sde: { code: random.pick(['O9', '=1', '</td>', '"']), ...maybe(random, 0.5, () => ({ loses: 'the rest' })) } } })),
    ...maybe(random, 0.2, () => ({ deprecated: { since: '1.0.0', use: 'a' } })), ...(printed ? {} : maybe(random, 0.2, () => ({ added: makeText(random) }))),
  }]));
  const none = type === 'choices' && random.chance(0.3) ? { none: 'None of these here' } : {};
  return plain(type, { ...(list ? { codes: list.id } : { options }), ...none, ...maybe(random, 0.25, () => ({ other: true })), ...(printed ? { part: `Options of ${id} </b>` } : {}) }, { codes });
}

function makeGrid(workshop: Workshop): Typed {
  const { random } = workshop;
  const taken = new Set<string>();
  const known: KnownQuestion[] = [];
  const columns = Object.fromEntries(Array.from({ length: 1 + random.below(4) }, () => {
    const id = makeId(random, taken);
    const { type, keys, known: tell } = makeColumn(workshop);
    const when = random.chance(0.2) ? makeExpression(random, { known, use: 'condition' }) : undefined;
    known.push(tell({ name: id, type, roots: new Set([id, ...when?.roots ?? []]), reasons: [] }));
    return [id, { type, ask: makeText(random), ...keys, ...(type !== 'tick' ? maybe(random, 0.2, () => ({ required: true })) : {}), ...(when ? { when: when.text } : {}) }];
  }));
  const rows = makeLabels(random, Array.from({ length: 1 + random.below(5) }, () => makeId(random, taken)));
  return plain('grid', { columns, rows }, known.some(({ type, roots }) => type === 'tick' && roots.size === 1) ? { rows: Object.keys(rows) } : {});
}

function makeColumn(workshop: Workshop): Typed {
  const { random } = workshop;
  const type = random.pick(['tick', 'tick', 'yes-no', 'choice', 'text', 'date', 'partial-date', 'integer', 'scale'] as const);
  if (type === 'choice') {
    const codes = pickSome(random, CODES, 2, 4);
    return plain(type, { options: makeLabels(random, codes) }, { codes });
  }
  const made = makePlain(workshop, { where: 'item', taken: new Set(), known: [] }, type, '');
  const { lines: _, ...keys } = made.keys as Record<string, unknown>; // a cell is one line
  return { ...made, keys };
}

function makeComponent(workshop: Workshop, component: KnownComponent): Typed {
  const { random } = workshop;
  workshop.used.add(component.id);
  const keys = makeParts(workshop, component);
  return {
    type: component.id, keys: { ...keys.raw, ...(component.signs ? maybe(random, 0.4, () => ({ signed: true })) : {}) },
    known: (base) => ({ ...base, type: 'component', parts: keys.known.map((part) => asPart(part, base.name, base.roots)) }),
  };
}

/** The first parts of a component, so that none reads one that is not asked, with other words and demands. */
function makeParts({ random }: Workshop, { parts }: KnownComponent): { readonly raw: Raw; readonly known: readonly KnownQuestion[] } {
  const chosen = random.chance(0.4) ? parts : parts.slice(0, 1 + random.below(parts.length));
  const known = chosen.flatMap((part) => part.known);
  if (chosen === parts && random.chance(0.5)) return { raw: {}, known };
  const raw = Object.fromEntries(chosen.map(({ id, type }) => [id, {
    ...maybe(random, 0.4, () => ({ ask: makeText(random) })), ...(type === 'tick' ? {} : maybe(random, 0.15, () => ({ required: false }))), ...maybe(random, 0.1, () => ({ withholdFrom: ['school'] })),
  }]));
  return { raw: { parts: raw }, known };
}

function makeList(workshop: Workshop, spot: Spot): Typed {
  const { random } = workshop;
  const opened = random.chance(0.3);
  const limits = random.pick<Raw>([{}, {}, { max: 3 }, { min: 2, max: 4 }, { min: 1 }]);
  const keys = { ...limits, ...maybe(random, 0.6, () => ({ itemName: makeText(random) })), ...(opened ? { first: makeText(random) } : {}) };
  if (spot.where === 'form' && workshop.components.length > 0 && random.chance(0.4)) {
    const component = random.pick(workshop.components);
    workshop.used.add(component.id);
    const parts = makeParts(workshop, component);
    return { type: 'list', keys: { of: component.id, ...parts.raw, ...keys }, known: (base) => ({ ...base, items: parts.known }), opened };
  }
  const items: KnownQuestion[] = [];
  const inner: Spot = { where: 'item', taken: new Set(), known: items };
  const of = Array.from({ length: 1 + random.below(4) }, () => {
    const made = makeQuestion(workshop, inner);
    items.push(...made.known);
    return made.raw;
  });
  return { type: 'list', keys: { of, ...keys }, known: (base) => ({ ...base, items }), opened };
}
