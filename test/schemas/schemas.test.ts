import { Ajv2020 } from 'ajv/dist/2020.js';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ABSENT_REASONS, IDENTIFIER_SYSTEMS, RECIPIENTS, TEXT_FORMATS } from '../../compiler/model/question.ts';
import { QUESTION_TYPES } from '../../compiler/model/question-types.ts';
import { parseYaml } from '../../compiler/parse/parse-yaml.ts';
import { root } from '../support/root.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = path.join(root, 'schemas');
const KINDS = { form: 'form', component: 'component', codes: 'code-list', source: 'source', board: 'board', profile: 'profile' } as const;
const DEFINITIONS = [...Object.values(KINDS), 'question'];
const load = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.schema.json`), 'utf8')) as Json;

/** The published definitions and the good cases of the language, with the schema that each names by its first key. */
function readDefinitions(): { readonly file: string; readonly schema: string; readonly value: unknown }[] {
  const files = ['forms', 'test/language/good'].flatMap((start) => readdirSync(path.join(root, start), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes('verdicts')).map((file) => path.join(start, file)));
  return files.sort().map((file) => {
    const value = parseYaml({ file, text: readFileSync(path.join(root, file), 'utf8') }).root?.value as Json;
    return { file, schema: KINDS[Object.keys(value)[0] as keyof typeof KINDS], value };
  });
}

function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, ownProperties: true, keywords: ['errorMessage', 'defaultSnippets'] });
  for (const name of DEFINITIONS) ajv.addSchema(load(name), `${name}.schema.json`);
  return ajv;
}

/** Every schema inside a schema, with the way to it. */
function* walk(schema: unknown, place: string): Generator<{ readonly place: string; readonly schema: Json }> {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) for (const [index, item] of schema.entries()) yield* walk(item, `${place}/${index}`);
  else {
    yield { place, schema: schema as Json };
    for (const [key, inner] of Object.entries(schema)) if (!['enum', 'examples', 'const', 'defaultSnippets', 'required'].includes(key)) yield* walk(inner, `${place}/${key}`);
  }
}

describe('the schemas of definitions', () => {
  it('are lawful JSON Schema 2020-12, also to a strict reader', () => {
    const ajv = strictAjv();
    for (const name of DEFINITIONS) expect(() => ajv.getSchema(`${name}.schema.json`), name).not.toThrow();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.schema.json'))) {
      const schema = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Json;
      expect(new Ajv2020().validateSchema(schema), file).toBe(true);
      expect(schema['$schema'], file).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(typeof schema['title'] === 'string' && typeof schema['description'] === 'string', file).toBe(true);
    }
  });

  it('accept every definition', () => {
    const ajv = strictAjv();
    for (const { file, schema, value } of readDefinitions()) {
      const validate = ajv.getSchema(`${schema}.schema.json`);
      expect(validate?.(value), `${file} ${ajv.errorsText(validate?.errors ?? null)}`).toBe(true);
    }
  });

  it('describe every property in words that editors show', () => {
    for (const name of DEFINITIONS) {
      const document = load(name);
      for (const { place, schema } of walk(document, name)) {
        for (const [key, property] of Object.entries((schema['properties'] ?? {}) as Record<string, unknown>)) {
          if (property === true || place.includes('/if')) continue;
          expect(describeProperty(property as Json), `${place}/properties/${key}`).toMatch(/^.*[.:!)]/);
        }
      }
    }
  });

  it('name the words of the model', () => {
    const shared = load('question')['$defs'] as Record<string, Record<string, unknown>>;
    const types = (shared['question']?.['properties'] as Record<string, Json>)['type']?.['examples'];
    expect([...(types as string[])].sort()).toEqual([...QUESTION_TYPES].sort());
    expect(shared['absentReason']?.['enum']).toEqual(ABSENT_REASONS);
    expect((shared['recipients']?.['items'] as Json)['enum']).toEqual(RECIPIENTS);
    const property = (name: string, key: string) => (shared[name]?.['properties'] as Record<string, Json>)[key] as Json;
    expect(property('text-question', 'format')['enum']).toEqual(TEXT_FORMATS);
    expect((property('identifier-question', 'systems')['items'] as Json)['enum']).toEqual(IDENTIFIER_SYSTEMS);
  });

  it('have exactly the keys that compiler/parse/raw.ts reads', () => {
    const raw = readFileSync(path.join(root, 'compiler/parse/raw.ts'), 'utf8');
    const keysOf = (name: string): string[] => {
      const block = new RegExp(`export interface ${name}( extends RawOrigin)? \\{\\n([\\s\\S]*?)\\n\\}`).exec(raw);
      const own = [...(block?.[2] ?? '').matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key]) => key ?? '');
      return [...own, ...(block?.[1] ? keysOf('RawOrigin') : [])].sort();
    };
    const propertiesOf = (schema: unknown) => Object.keys((schema as { properties: object }).properties).sort();
    const shared = load('question')['$defs'] as Record<string, Json>;
    const question = new Set(Object.entries(shared).filter(([name]) => name.endsWith('question')).flatMap(([, schema]) => propertiesOf(schema)));
    expect([...question].sort()).toEqual(keysOf('RawQuestion'));
    expect(propertiesOf(shared['option']?.['else'])).toEqual(keysOf('RawOption'));
    expect(propertiesOf(shared['row']?.['else'])).toEqual(keysOf('RawRow'));
    for (const [name, type] of [['rule', 'RawRule'], ['deadline', 'RawDeadline'], ['next', 'RawNext'], ['deprecated', 'RawDeprecated']] as const) expect(propertiesOf(shared[name]), name).toEqual(keysOf(type));
    const types = { form: 'RawForm', component: 'RawComponent', 'code-list': 'RawCodeList', source: 'RawSource', board: 'RawBoard', profile: 'RawProfile' };
    for (const [name, type] of Object.entries(types)) expect(propertiesOf(load(name)), name).toEqual(keysOf(type));
    expect(propertiesOf((load('form')['$defs'] as Json)['section'])).toEqual(keysOf('RawSection'));
  });
});

/** A property's own description, or that of what it refers to in its file or the shared one. */
function describeProperty(property: Json): string {
  const target = /^(?:question\.schema\.json)?#(.+)$/.exec(String(property['$ref'] ?? ''))?.[1];
  if (typeof property['description'] === 'string' || !target) return String(property['description'] ?? '');
  const found = ['question', 'form'].map((name) => target.split('/').slice(1).reduce<unknown>((value, key) => (value as Json | undefined)?.[key], load(name))).find(Boolean);
  return describeProperty((found ?? {}) as Json);
}

const python = ['/usr/bin/python3', 'python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import jsonschema'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!python) console.warn('python3 with jsonschema is not there: the second opinion on definitions is skipped');

const SCRIPT = `
import json, sys, warnings
warnings.simplefilter('ignore')
from jsonschema import Draft202012Validator, RefResolver
given = json.load(sys.stdin)
store = {'https://local/' + name: schema for name, schema in given['schemas'].items()}
judge = lambda name, value: Draft202012Validator(store['https://local/' + name], resolver=RefResolver('https://local/' + name, store['https://local/' + name], store=store)).is_valid(value)
for schema in store.values(): Draft202012Validator.check_schema(schema)
print(json.dumps([judge(case['schema'], case['value']) for case in given['cases']]))
`;

describe.skipIf(!python)('python jsonschema (skipped without python3-jsonschema)', () => {
  it('judges every definition as Ajv does, whole and with one key less', () => {
    const ajv = strictAjv();
    const cases = readDefinitions().flatMap(({ schema, value }) => [value, ...spoil(value)].map((each) => ({ schema: `${schema}.schema.json`, value: each })));
    const schemas = Object.fromEntries(DEFINITIONS.map((name) => [`${name}.schema.json`, load(name)]));
    const judged = JSON.parse(execFileSync(python ?? '', ['-c', SCRIPT], { input: JSON.stringify({ schemas, cases }), encoding: 'utf8', maxBuffer: 1e8 })) as boolean[];
    const own = cases.map(({ schema, value }) => ajv.getSchema(schema)?.(value));
    expect(judged).toEqual(own);
    expect(new Set(own)).toEqual(new Set([true, false]));
  }, 120_000);
});

/** Copies without one of the first keys, or with its value of another kind. */
function spoil(value: unknown): unknown[] {
  const keys = Object.keys(value as object).slice(0, 8);
  return keys.flatMap((key) => {
    const less = { ...(value as Record<string, unknown>) };
    delete less[key];
    return [less, { ...(value as object), [key]: 3 }, { ...(value as object), [key]: [] }, { ...(value as object), [`${key}x`]: 'x' }];
  });
}
