import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord } from '../../runtime/read-record.ts';
import { writeRecord } from '../../runtime/write-record.ts';

test('sorts members, indents by two, ends with a line feed', () => {
  expect(writeRecord({ b: [{ d: 'é\n', c: true }, 1], a: {}, B: [], 10: 1, 9: 2, gone: undefined })).toBe(`{
  "10": 1,
  "9": 2,
  "B": [],
  "a": {},
  "b": [
    {
      "c": true,
      "d": "é\\n"
    },
    1
  ]
}
`);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [1n]])('throws for what JSON cannot say: %s', (value) => {
  expect(() => writeRecord({ a: value })).toThrow(TypeError);
});

test('what is written is read as the same record, and written the same again', () => {
  const names = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/).filter((name) => name !== 'constructor' && name !== 'prototype');
  const { record } = fc.letrec((tie) => ({
    record: fc.dictionary(names, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    value: fc.oneof(
      { depthSize: 'small' },
      fc.boolean(), fc.integer(), fc.string({ unit: 'grapheme' }), fc.constant(0.07), tie('record'), fc.array(tie('value'), { maxLength: 3 }),
    ),
  }));
  fc.assert(fc.property(record, (value) => {
    const text = writeRecord(value as Record<string, unknown>);
    const result = readRecord(text);
    expect(result).toEqual({ ok: true, record: value });
    if (result.ok) expect(writeRecord(result.record)).toBe(text);
  }));
});
