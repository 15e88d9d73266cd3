import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord } from '../../runtime/read-record.ts';

/** Codes that mean the text is not JSON at all. */
const SYNTAX = new Set(['not-json', 'cut-short', 'comment', 'text-after']);

const PIECES = [
  '{', '}', '[', ']', ':', ',', '"', '\\', '/', '0', '1', '-', '.', 'e', '+', 'u', 'b', 'true', 'null', ' ', '\n', '\t', '\0', '\u007f', '\u00a0',
  '\ufeff', '\ud83d', '\ude00', '😀', '\\u', '\\ud83d', '\\ude00', '\\u0000', '__proto__', '"a":', '"a"', "'", '//', 'NaN', '\u2028', '\uffff', '1e400',
];

/** JSON texts of objects, whole or with pieces cut out, put in or doubled. */
const texts = fc
  .tuple(
    fc.dictionary(fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('a', 'b')), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 }),
    fc.constantFrom(undefined, 2, '\t'),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 }))), { maxLength: 4 }),
  )
  .map(([value, indent, edits]) =>
    edits.reduce((text, [at, cut, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + cut);
    }, JSON.stringify(value, null, indent)),
  );

/** Short texts made of JSON's own pieces, which random edits seldom reach. */
const soups = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => `{"a":${pieces.join('')}}`);

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

test('what is read, JSON.parse reads as the same value; what JSON.parse refuses is refused as not JSON', () => {
  let read = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(texts, soups), (text) => {
      const parsed = parse(text);
      const result = readRecord(text);
      if (result.ok) {
        read += 1;
        expect(parsed).toStrictEqual({ value: result.record });
        return;
      }
      const codes = result.problems.map((problem) => problem.code);
      if (parsed) expect(codes.filter((code) => SYNTAX.has(code))).toEqual([]);
      else {
        refused += 1;
        expect(codes.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 6000 },
  );
  expect(read).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});

test('an object with a name twice is refused, however deep and however it is spelt; one without is read', () => {
  type Written = { readonly text: string; readonly twice: boolean };
  const escape = (name: string) => `\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}`;
  const names = fc.tuple(fc.constantFrom('a', 'b', 'c', 'nine-long', 'eleven-long'), fc.boolean());
  const { object } = fc.letrec<{ object: Written; value: Written }>((tie) => ({
    object: fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map((members) => ({
      text: `{${members.map(([[name, escaped], { text }]) => `"${escaped ? escape(name) : name}": ${text}`).join(',')}}`,
      twice: new Set(members.map(([[name]]) => name)).size < members.length || members.some(([, { twice }]) => twice),
    })),
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant({ text: '1', twice: false }), tie('object'),
      fc.array(tie('value'), { maxLength: 2 }).map((items) => ({ text: `[${items.map(({ text }) => text).join(',')}]`, twice: items.some(({ twice }) => twice) })),
    ),
  }));
  let both = 0;
  fc.assert(fc.property(object, ({ text, twice }) => {
    const result = readRecord(text);
    both |= twice ? 1 : 2;
    expect(result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))]).toEqual(twice ? ['duplicate-member'] : []);
  }), { numRuns: 2000 });
  expect(both).toBe(3);
});
