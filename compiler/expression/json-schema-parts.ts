import type { Path } from './formula.ts';

/** A schema in the portable profile: a type beside every assertion, nothing beside `$ref`, the same text for draft-07 and 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The value at a path is there, below objects all the way, and matches. */
export function atPath(path: Path, leaf: JsonSchema): JsonSchema {
  return path.reduceRight<JsonSchema>((schema, key) => ({ type: 'object', required: [key], properties: { [key]: schema } }), leaf);
}

/** Something is there at a path. */
export function present(path: Path): JsonSchema {
  const key = path.at(-1);
  return atPath(path.slice(0, -1), { type: 'object', ...(key === undefined ? {} : { required: [key], properties: { [key]: {} } }) });
}

/** A value is exactly this one. */
export function equal(value: string | number | boolean): JsonSchema {
  return { type: typeOf(value), const: value };
}

/** A value is one of these. */
export function oneOf(values: readonly (string | number)[]): JsonSchema {
  const [only] = values;
  return values.length === 1 && only !== undefined ? equal(only) : { type: typeOf(only ?? ''), enum: values };
}

/** A grid's row has a tick in one of the columns. */
export function ticked(row: string, columns: readonly string[]): JsonSchema {
  return atPath([row], anyOf(columns.map((column) => atPath([column], equal(true)))));
}

/** One of the schemas matches. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only] = schemas;
  return schemas.length === 1 && only ? only : { anyOf: schemas };
}

/** All of the schemas match. */
export function allOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only] = schemas;
  return schemas.length === 1 && only ? only : { allOf: schemas };
}

/** The schema does not match. */
export function not(schema: JsonSchema): JsonSchema {
  return { not: schema };
}

/** What nothing matches, without a boolean schema. */
export function never(): JsonSchema {
  return { not: {} };
}

/** `number` for every number: which of them is whole is the business of the question's own schema. */
export function typeOf(value: string | number | boolean): 'string' | 'number' | 'boolean' {
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}
