import type { JsonSchema } from '../../compiler/expression/json-schema-parts.ts';

export type { JsonSchema };

/** How a schema is written. */
export interface Style {
  /** For readers: members of later minor versions are let through. */
  readonly reader: boolean;
  /** With titles, descriptions and comments. */
  readonly annotated: boolean;
}

/** The definitions that a schema refers to, gathered while it is built. */
export interface Defs {
  readonly style: Style;
  /** One for each object of answers, by name. */
  readonly shapes: Map<string, JsonSchema>;
  /** The names of those objects by their text, so that equal ones are defined once. */
  readonly shapeNames: Map<string, string>;
  /** One for each kind of value, by name. */
  readonly types: Map<string, JsonSchema>;
}

/** Opens an empty set of definitions. */
export function createDefs(style: Style): Defs {
  return { style, shapes: new Map(), shapeNames: new Map(), types: new Map() };
}

/** Refers to a definition of the same file. */
export function refTo(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** Refers to a kind of value, `type.<name>`, and defines it at its first use. */
export function refToType(defs: Defs, name: string, make: () => JsonSchema): JsonSchema {
  const full = `type.${name}`;
  if (!defs.types.has(full)) defs.types.set(full, make());
  return refTo(full);
}

/** An object that has a member. The member is named twice, because Ajv's `strict: true` wants each required member defined. */
export function hasMember(id: string, schema: JsonSchema = {}): JsonSchema {
  return { type: 'object', required: [id], properties: { [id]: schema } };
}

interface ObjectLimits {
  readonly required?: readonly string[];
  readonly minProperties?: number;
}

/** An object with these members and, but for readers, no others. */
export function objectSchema(style: Style, properties: Readonly<Record<string, unknown>>, limits: ObjectLimits = {}): JsonSchema {
  return { type: 'object', ...limits, properties, ...(style.reader ? {} : { additionalProperties: false }) };
}
