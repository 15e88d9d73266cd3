import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../generators/json-schema/build-schema.ts';
import { printSchema } from '../../../generators/json-schema/print-schema.ts';
import { toDraft07 } from '../../../generators/json-schema/to-draft-07.ts';
import { formOf } from '../../content/compiled.ts';

type Schema = Readonly<Record<string, unknown>>;

const sink = formOf('test/forms', 'kitchen-sink');
const SCHEMAS: readonly (readonly [string, Schema])[] = [
  ['schema.json', buildSchema(sink)], ['reader.schema.json', buildSchema(sink, { reader: true })],
  ['schema.json of hostile words', buildSchema(formOf('test/forms', 'hostile'))],
];

const ANNOTATIONS = ['$schema', '$id', 'title', 'description', '$comment', '$defs'];
/** The type that must stand beside each assertion; the others work on any type. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  const: ['string', 'boolean', 'integer', 'number'], enum: ['string', 'integer'], minLength: ['string'], maxLength: ['string'], pattern: ['string'], minimum: ['integer', 'number'], maximum: ['integer', 'number'],
  exclusiveMinimum: ['number'], exclusiveMaximum: ['number'], minItems: ['array'], maxItems: ['array'], uniqueItems: ['array'], items: ['array'], contains: ['array'], required: ['object'],
  properties: ['object'], additionalProperties: ['object'], propertyNames: ['object'], minProperties: ['object'],
};
const ANY_TYPE = ['type', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', '$ref'];

describe.each(SCHEMAS)('%s', (_, root) => {
  const places = placesIn(root, '#');

  test('uses no keyword outside the profile', () => {
    const known = new Set([...ANNOTATIONS, ...Object.keys(TYPES), ...ANY_TYPE]);
    expect(places.flatMap(({ at, schema }) => Object.keys(schema).filter((keyword) => !known.has(keyword)).map((keyword) => `${at}: ${keyword}`))).toEqual([]);
  });

  test('has a type beside every assertion that is about one', () => {
    const wrong = places.flatMap(({ at, schema }) => Object.keys(schema).filter((keyword) => TYPES[keyword] && !TYPES[keyword].includes(String(schema['type']))).map((keyword) => `${at}: ${keyword}`));
    expect(wrong).toEqual([]);
  });

  test('has nothing but annotations beside a $ref, and each points at a definition of its own', () => {
    const refs = places.filter(({ schema }) => '$ref' in schema);
    expect(refs.flatMap(({ at, schema }) => Object.keys(schema).filter((keyword) => keyword !== '$ref' && !ANNOTATIONS.includes(keyword)).map((keyword) => `${at}: ${keyword}`))).toEqual([]);
    const names = new Set(Object.keys(root['$defs'] as Schema).map((name) => `#/$defs/${name}`));
    expect(refs.map(({ schema }) => String(schema['$ref'])).filter((ref) => !names.has(ref))).toEqual([]);
  });

  test('limits every text and every list, so that no pattern meets a text without end', () => {
    const endless = places.filter(({ at, schema }) => !/\/(if|not|then|contains)(\/|$)|complete|rule|sound/.test(at)
      && ((schema['type'] === 'string' && !['maxLength', 'const', 'enum'].some((keyword) => keyword in schema) && !at.includes('/allOf/')) || (schema['type'] === 'array' && !('maxItems' in schema))));
    expect(endless.map(({ at }) => at)).toEqual([]);
  });

  test('has patterns that are safe, portable and the same with the u flag', () => {
    const patterns = [...new Set(places.flatMap(({ schema }) => (typeof schema['pattern'] === 'string' ? [schema['pattern']] : [])))];
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) {
      expect(() => new RegExp(pattern, 'u'), pattern).not.toThrow();
      expect(pattern).not.toMatch(/\\[dwsbpDWSBPu]|\(\?[^:]|\\[0-9]/);
      expect(checkSync(pattern, 'u').status, pattern).toBe('safe');
    }
  }, 60_000);

  test('names no member as every JavaScript object does', () => {
    const names = places.flatMap(({ schema }) => Object.keys((schema['properties'] ?? {}) as object));
    expect(names.filter((name) => name in Object.prototype)).toEqual([]);
  });
});

describe('draft-07', () => {
  const schema = buildSchema(sink);
  const draft07 = toDraft07(schema, sink);

  test('is the same text but for two lines', () => {
    const lines = printSchema(schema).split('\n');
    const others = printSchema(draft07).split('\n');
    expect(others).toHaveLength(lines.length);
    expect(others.filter((line, index) => line !== lines[index])).toEqual([
      '  "$schema": "http://json-schema.org/draft-07/schema#",', '  "$id": "https://concordat.example/kitchen-sink/1.0.0-draft/schema.draft-07.json",',
    ]);
  });

  test('both texts are right by their own dialect', () => {
    expect(new Ajv2020({ strict: true }).validateSchema(schema)).toBe(true);
    expect(new Ajv({ strict: true }).validateSchema(draft07)).toBe(true);
  });
});

describe('annotations', () => {
  test('every answer has its words, and those of its source', () => {
    const answers = (buildSchema(sink)['$defs'] as Readonly<Record<string, Schema>>)['answers']?.['properties'] as Readonly<Record<string, Schema>>;
    const own = Object.entries(answers).filter(([id]) => id !== 'absent');
    expect(own.filter(([, schema]) => typeof schema['title'] !== 'string' || typeof schema['$comment'] !== 'string')).toEqual([]);
    expect(answers['trust']).toMatchObject({
      title: 'How far do they trust you?', description: '1: none\n5: full\nRequired.\nIf there is no answer: not-known (“Don’t know”).', $comment: 'Added: The handbook asks for none of these.',
    });
  });
});

/** Every schema inside a schema, by its pointer. */
function placesIn(schema: unknown, at: string): { readonly at: string; readonly schema: Schema }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([keyword, value]) => {
    if (['properties', '$defs'].includes(keyword)) return Object.entries(value as Schema).flatMap(([name, one]) => placesIn(one, `${at}/${keyword}/${name}`));
    if (Array.isArray(value) && ['allOf', 'anyOf', 'oneOf'].includes(keyword)) return value.flatMap((one, index) => placesIn(one, `${at}/${keyword}/${index}`));
    return ['items', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'].includes(keyword) ? placesIn(value, `${at}/${keyword}`) : [];
  });
  return [{ at, schema: schema as Schema }, ...inner];
}
