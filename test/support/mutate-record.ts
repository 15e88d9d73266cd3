import type { Form } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';

type Container = Record<string, unknown> | unknown[];
interface Spot {
  readonly holder: Container;
  readonly key: string | number;
}

/** Values that are wrong almost everywhere, and right in a few places. */
const ODD_VALUES: readonly unknown[] = [
  null, true, false, 0, 1, -1, 3, 1.5, 1e300, '', ' ', 'x', 'yes', '2026-02-30', '1900-02-29', '2026-13-01', '0000-01-01', '2026-1-1', '2026-11-21 10:15:00Z', '2026-11-21T10:15:00',
  '2026-11-21T10:15:60Z', '2026-11-21T24:00:00Z', '2026-11-21T10:15:00.1234Z', '2026-11-21T10:15:00+2400', '24:00', '09:60', '2012~~', '2012-00', '~', '2026-11-01/', '2026/2027/2028', '2012\n', '2026-11-21\n',
  ' leading', 'trailing ', 'trailing\u00a0', '\ufefftext', 'two\nlines', 'cr\r\nlf', 'tab\there', 'bell\u0007', 'del\u007f', 'next\u0085line', 'line\u2028separator', 'x'.repeat(501), 'y'.repeat(10_001), '😀'.repeat(500), '😀'.repeat(501),
  '١٢٣', '１２', 'not-known', 'none', 'other', 'constructor', '__proto__', 'ABC', [], ['none'], ['none', 'other'], ['x', 'x'], [null], [[]], [{}], {}, { absent: {} }, { key: 'p1' }, { text: 'x', key: 'p1' }, { at: '2012' }, { words: '' },
  { system: 'nhs-number', value: '999 000 0018' }, { system: 'upn', value: '9990000018' }, { system: 'x', value: '1' }, 'https://', 'javascript:alert(1)', 'a b@c', 'a@b@c', 'call me', 'ZZ9  9ZZ', 'unknown', '../x', 'a/b', '..', '.x',
];

const ODD_MEMBERS = ['unknownMember', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'absent', 'key', 'then', 'length', ' '];

const ODD_HEADERS: readonly (readonly [string, unknown])[] = [
  ['concordat', '1.1'], ['concordat', 1], ['form', 'other-form'], ['version', '1.0.0-draft\n'], ['version', '9.9.9'], ['profile', 'dudley@1.0.0'], ['profile', 'dudley'], ['profile', 'dudley@1.0.0\n'], ['recordId', '3F2B9C1E-0000-4000-8000-000000000001'],
  ['recordId', '3f2b9c1e00004000800000000000001'], ['status', 'done'], ['status', 'final'], ['status', 'draft'], ['saved', '2026-11-21'], ['saved', '2026-11-21T10:15:00Z'], ['saved', '2026-11-21T10:15Z'], ['marking', 'TOP SECRET'], ['marking', 'OFFICIAL'],
  ['links', []], ['links', [{ rel: 'replaces' }]], ['links', [{ rel: 'replaces', recordId: '3f2b9c1e-0000-4000-8000-000000000001', note: 'x' }]], ['answers', []], ['answers', null], ['answers', {}], ['reasons', []], ['reasons', [{ rule: 'nope', reason: 'x' }]],
  ['reasons', [{ rule: 'check-digit', reason: 'The number is as printed.\nChecked.' }]], ['reasons', [{ rule: 'check-digit', reason: 'x', on: '2026-11-31' }]], ['withhold', {}], ['withhold', { nowhere: ['family'] }], ['extensions', {}], ['extensions', { 'Bad Id': { a: 1 } }],
  ['extensions', { dudley: {} }], ['extensions', { dudley: { a: null } }], ['$schema', 'https://example.org/schema.json'], ['recordId', undefined], ['saved', undefined], ['marking', undefined], ['answers', undefined], ['status', undefined],
];

/** Changes a record in one to three ways, most of which break it. */
export function mutateRecord(random: Random, record: unknown, form: Form): unknown {
  let text = JSON.stringify(record);
  for (let left = 1 + random.below(3); left > 0; left -= 1) text = JSON.stringify(mutateOnce(random, JSON.parse(text), form));
  return JSON.parse(text);
}

function mutateOnce(random: Random, record: unknown, form: Form): unknown {
  const spots = spotsIn(record);
  if (spots.length === 0) return record;
  const answers = spots.filter(({ holder }) => holder !== record);
  const spot = random.pick(answers.length > 0 && random.chance(0.85) ? answers : spots);
  switch (random.below(10)) {
    case 0: case 1: case 2: return put(record, spot, random.pick(ODD_VALUES));
    case 3: return remove(record, spot);
    case 4: return addMember(random, record, spots);
    case 5: return put(record, spot, structuredClone(valueAt(random.pick(spots))));
    case 6: return mark(random, record, spots, form);
    case 7: {
      const [key, value] = random.pick(ODD_HEADERS);
      return typeof record === 'object' && record !== null ? { ...record, [key]: value } : record;
    }
    case 8: return repeat(random, record, spots);
    default: return random.chance(0.03) ? random.pick(ODD_VALUES) : put(record, spot, alter(random, valueAt(spot)));
  }
}

/** Every member and item of a record. */
function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Container;
  const keys: (string | number)[] = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...spotsIn(valueAt({ holder, key }))]);
}

function valueAt({ holder, key }: Spot): unknown {
  return (holder as Record<string | number, unknown>)[key];
}

function put(record: unknown, { holder, key }: Spot, value: unknown): unknown {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return record;
}

function remove(record: unknown, { holder, key }: Spot): unknown {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return record;
}

function addMember(random: Random, record: unknown, spots: readonly Spot[]): unknown {
  const objects = spots.map(valueAt).filter((value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value));
  if (objects.length === 0) return record;
  const holder = random.pick(objects);
  return put(record, { holder, key: random.pick(ODD_MEMBERS) }, random.pick(ODD_VALUES));
}

/** Marks questions as absent, whether answered or not, asked or not, with reasons allowed or not. */
function mark(random: Random, record: unknown, spots: readonly Spot[], form: Form): unknown {
  const objects = spots.filter(({ key }) => key !== 'absent').map(valueAt).filter((value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value));
  if (objects.length === 0) return record;
  const holder = random.pick(objects);
  const id = random.pick([...Object.keys(holder), ...form.answers.questions.map((question) => question.id)]);
  const reason = random.pick(['not-known', 'not-asked', 'declined', 'not-applicable', 'withheld', 'unknown', '', true]);
  const before = Object.hasOwn(holder, 'absent') ? holder['absent'] : {};
  return put(record, { holder, key: 'absent' }, { ...(before as object), [id]: reason });
}

/** Doubles an item of an array, or fills the array. */
function repeat(random: Random, record: unknown, spots: readonly Spot[]): unknown {
  const arrays = spots.map(valueAt).filter((value): value is unknown[] => Array.isArray(value) && value.length > 0);
  if (arrays.length === 0) return record;
  const array = random.pick(arrays);
  const item = random.pick(array);
  for (let left = random.pick([1, 1, 60]); left > 0; left -= 1) array.push(item);
  return record;
}

function alter(random: Random, value: unknown): unknown {
  if (typeof value === 'string') return random.pick([`${value}\n`, ` ${value}`, `${value} `, value.toUpperCase(), value.slice(1), `${value}x`, `${value}/${value}`, [value], value.repeat(3)]);
  if (typeof value === 'number') return random.pick([-value, value + 1, value + 0.5, String(value), value * 1e6]);
  if (typeof value === 'boolean') return random.pick([!value, String(value), value ? 1 : 0]);
  if (Array.isArray(value)) return random.pick<unknown>([[...value].reverse(), value[0], { ...value }]);
  return random.pick<unknown>([[value], JSON.stringify(value), null]);
}
