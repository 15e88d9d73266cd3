import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { describe, expect, test } from 'vitest';
import { shortenAjv } from '../../generators/validators/shorten-ajv.ts';
import { addError, type ShapeError } from '../../runtime/validate/add-error.ts';
import { escapeKey } from '../../runtime/validate/at.ts';
import { bothIn } from '../../runtime/validate/both-in.ts';
import { countCharacters } from '../../runtime/validate/count-characters.ts';

const schema = {
  type: 'object', required: ['a', 'b'], minProperties: 1, additionalProperties: false,
  properties: {
    a: { type: 'string', minLength: 1, maxLength: 3, pattern: '^[a-z😀]+$', not: { type: 'string', pattern: 'x' } },
    b: { $ref: '#/$defs/list' }, c: { type: 'integer', minimum: 1, maximum: 5 }, d: { type: 'number' }, e: { type: 'boolean', const: true },
    f: { type: 'string', enum: ['one', 'two', '</script>', '\u2028'] }, g: { type: 'object', propertyNames: { type: 'string', enum: ['p', 'q'] }, additionalProperties: { type: 'string' } },
    h: { type: 'object', anyOf: [{ type: 'object', required: ['x'] }, { type: 'object', required: ['y'] }] }, i: { $ref: '#/$defs/short' },
  },
  $defs: {
    short: { type: 'string', maxLength: 2 },
    list: { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: { type: 'string', enum: ['k', 'l', 'm', 'n'] }, if: { type: 'array', contains: { type: 'string', const: 'k' } }, then: { type: 'array', maxItems: 1 } },
  },
};
const options = { allErrors: true, messages: false, ownProperties: true, inlineRefs: false, code: { source: true, esm: true, lines: true, optimize: false } } as const;

/** Runs the shortened code as the generated module would, with the functions that it calls. */
function load(code: string): (record: unknown) => readonly ShapeError[] | null {
  return new Function('addError', 'escapeKey', 'bothIn', 'countCharacters', `${code}\nreturn findErrors;`)(addError, escapeKey, bothIn, countCharacters);
}

describe('shortenAjv', () => {
  const ajv = new Ajv(options);
  const validate = ajv.compile(schema);
  const code = standalone.default(ajv, validate);
  const findErrors = load(shortenAjv(code));

  test.each([
    [{ a: 'a', b: ['k'] }, null],
    [{ a: '😀😀😀', b: ['l', 'm'] }, null],
    [null, [['', 'type']]],
    [{}, [['', 'minProperties'], ['/a', 'required'], ['/b', 'required']]],
    [{ a: '', b: ['k'] }, [['/a', 'minLength'], ['/a', 'pattern']]],
    [{ a: 'x', b: ['k'] }, [['/a', 'not']]],
    [{ a: 'abcd', b: ['k', 'l'] }, [['/a', 'maxLength'], ['/b', 'maxItems'], ['/b', 'if']]],
    [{ a: 'a', b: ['l', 'l', 'z'] }, [['/b/2', 'enum'], ['/b', 'uniqueItems']]],
    [{ a: 'a', b: ['l'], 'q/~': 1 }, [['/q~1~0', 'additionalProperties']]],
    [{ a: 'a', b: ['l'], c: 2.5, d: '1', e: false, f: 'three', i: 'long' }, [['/c', 'type'], ['/d', 'type'], ['/e', 'const'], ['/f', 'enum'], ['/i', 'maxLength']]],
    [{ a: 'a', b: ['l'], g: { p: 'x', z: 'y' } }, [['/g/z', 'propertyNames']]],
    [{ a: 'a', b: ['l'], h: {} }, [['/h', 'anyOf']]],
  ])('finds in %j the places that Ajv finds', (record, expected) => {
    const errors = findErrors(record);
    expect(errors && errors.filter(([pointer, keyword]) => pointer !== '' || keyword !== '').filter(([pointer, keyword]) => pointer !== '/g' || keyword !== 'enum')).toEqual(expected);
    expect(errors === null).toBe(validate(record));
  });

  test('carries no schema and calls nothing but what the module has', () => {
    expect(shortenAjv(code)).not.toMatch(/\$ref|"properties"|require\(|import |eval\(|new Function|parentData|schemaPath/);
  });

  test.each([
    ['another way to add errors', (text: string) => text.replaceAll('vErrors.push(', 'vErrors.unshift(')],
    ['another description of errors', (text: string) => text.replaceAll('schemaPath:', 'path:')],
    ['another way to name its function', (text: string) => text.replace('export const validate =', 'module.exports =')],
    ['another module to load', (text: string) => `const func9 = require("ajv/dist/runtime/equal").default;\n${text}`],
    ['another reading of its schema', (text: string) => `${text}\nconst more = schema0.title;`],
  ])('throws when Ajv has %s', (_name, change) => {
    expect(() => shortenAjv(change(code))).toThrow();
  });
});
