import type { ErrorObject } from 'ajv/dist/2020.js';
import question from '../../schemas/question.schema.json' with { type: 'json' };
import type { Place } from './definition.ts';
import type { Kind } from './raw.ts';
import { findShapeValidator } from './shape-validators.ts';

/** The part of a schema that explains what it wants. */
export interface ShapeSchema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  /** Completes "`ask` ...": what the value must be. Editors show it too. */
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, true | { readonly description?: string; readonly $ref?: string }>>;
}

/** One failed keyword of a definition's schema. */
export interface ShapeError {
  readonly keyword: string;
  readonly place: Place;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: ShapeSchema;
  readonly data: unknown;
  /** Set if the keyword judged the name of a key of the map at `place`. */
  readonly name?: string;
}

/** Checks a value against the schema of its kind; every failure once, without the noise of combining keywords. */
export function validateShape(kind: Kind, value: unknown): ShapeError[] {
  const validate = findShapeValidator(kind);
  return !validate || validate(value) === true ? [] : readErrors(validate.errors ?? [], value);
}

/** Definitions of shapes that several files share, for messages. */
export const sharedShapes: typeof question.$defs = question.$defs;

function readErrors(errors: readonly ErrorObject[], root: unknown): ShapeError[] {
  const read: ShapeError[] = [];
  for (const error of errors) {
    const { keyword, schemaPath, params } = error;
    if (keyword === 'if' || /\/oneOf\/\d/.test(schemaPath)) continue;
    if (keyword === 'oneOf' && (typeof error.data !== 'object' || error.data === null)) continue; // which keys it has means nothing
    const place = readPointer(error.instancePath, root);
    if (keyword === 'propertyNames') nameErrors(read, String(params['propertyName']), place);
    else read.push({ keyword, place, params, schema: error.parentSchema as ShapeSchema, data: error.data });
  }
  return read;
}

/** The errors just before one of `propertyNames` are about the name, not about the map. */
function nameErrors(read: ShapeError[], name: string, place: Place): void {
  for (let index = read.length - 1; index >= 0; index -= 1) {
    const error = read[index];
    if (!error || error.name !== undefined || error.data !== name || place.length !== error.place.length) return;
    read[index] = { ...error, name };
  }
}

/** A JSON pointer as keys and positions; a position only where the value is a list. */
function readPointer(pointer: string, root: unknown): Place {
  let value = root;
  return pointer.split('/').slice(1).map((step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const place = Array.isArray(value) ? Number(key) : key;
    value = (value as Record<string | number, unknown> | undefined)?.[place];
    return place;
  });
}
