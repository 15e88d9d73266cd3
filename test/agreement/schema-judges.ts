import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../support/root.ts';
import { ANCHORS, verdictOf, type Anchor, type Judge } from './verdict.ts';

type Schema = { readonly $id: string; readonly $schema: string };

const STRICT = { strict: true, ownProperties: true, allErrors: true } as const;

/** Ajv in its strict mode, for 2020-12. */
export const ajv: Judge = {
  name: 'Ajv',
  async judge(schema, records) {
    return judgeWithAjv(new Ajv2020(STRICT), schema as Schema, records);
  },
};

/** Ajv as it is imported by default, for the draft-07 text. */
export const ajvDraft07: Judge = {
  name: 'Ajv draft-07',
  async judge(schema, records) {
    return judgeWithAjv(new Ajv(STRICT), schema as Schema, records);
  },
};

function judgeWithAjv(instance: Ajv | Ajv2020, schema: Schema, records: readonly unknown[]) {
  instance.addSchema(schema);
  const compiled = mapAnchors((fragment) => instance.getSchema(schema.$id + fragment) ?? fail(`no ${fragment}`));
  return records.map((record) => verdictOf((anchor) => compiled[anchor](record) === true));
}

/** @cfworker/json-schema, which interprets. */
export const cfworker: Judge = {
  name: '@cfworker/json-schema',
  async judge(given, records) {
    const schema = given as Schema;
    const validators = mapAnchors((fragment) => {
      const validator = new Validator({ $schema: schema.$schema, $ref: schema.$id + fragment }, '2020-12', true);
      validator.addSchema(schema);
      return validator;
    });
    return records.map((record) => verdictOf((anchor) => validators[anchor].validate(record).valid));
  },
};

/** @hyperjump/json-schema, which passes the whole official suite. */
export const hyperjump: Judge = {
  name: '@hyperjump/json-schema',
  async judge(given, records) {
    const schema = given as Schema;
    registerSchema(structuredClone(schema));
    try {
      const validators = new Map<Anchor, (record: unknown) => { readonly valid: boolean }>();
      for (const anchor of Object.keys(ANCHORS) as Anchor[]) validators.set(anchor, await validate(schema.$id + ANCHORS[anchor]) as (record: unknown) => { valid: boolean });
      return records.map((record) => verdictOf((anchor) => validators.get(anchor)?.(record).valid ?? fail(anchor)));
    } finally {
      unregisterSchema(schema.$id);
    }
  },
};

const PYTHON = '/usr/bin/python3';

/** Debian's python3-jsonschema, another language with other regular expressions. */
export const python: Judge = {
  name: 'python3-jsonschema',
  ...(spawnSync(PYTHON, ['-c', 'import jsonschema']).status === 0 ? {} : { missing: 'python3-jsonschema is not installed' }),
  async judge(schema, records) {
    const input = JSON.stringify({ schema, records, anchors: ANCHORS });
    const { stdout, stderr, status } = spawnSync(PYTHON, ['-W', 'ignore', path.join(root, 'test/agreement/judge.py')], { input, maxBuffer: 1 << 30, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  },
};

function mapAnchors<T>(make: (fragment: string) => T): Readonly<Record<Anchor, T>> {
  return Object.fromEntries(Object.entries(ANCHORS).map(([anchor, fragment]) => [anchor, make(fragment)])) as Record<Anchor, T>;
}

function fail(what: string): never {
  throw new Error(what);
}
