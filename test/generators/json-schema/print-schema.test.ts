import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printSchema } from '../../../generators/json-schema/print-schema.ts';

test('what fits on a line stands on one, what does not is taken apart', () => {
  const words = 'word '.repeat(30).trim();
  expect(printSchema({ type: 'object', required: ['a'], properties: { a: {}, b: { description: words, type: 'string', enum: [] } } })).toBe([
    '{',
    '  "type": "object",',
    '  "required": ["a"],',
    '  "properties": {',
    '    "a": {},',
    '    "b": {',
    `      "description": "${words}",`,
    '      "type": "string",',
    '      "enum": []',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n'));
});

test('reads back as the same value, in lines of at most 150 characters but for one value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const text = printSchema(value);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    for (const line of text.split('\n').filter(({ length }) => length > 150)) expect(line.trim()).toMatch(/^(?:"(?:[^"\\]|\\.)*": )?(?:"(?:[^"\\]|\\.)*"|[^",:]*),?$/);
  }), { numRuns: 2000 });
});
