import type { JsonSchema } from '../../compiler/expression/json-schema-parts.ts';

/**
 * What the types are made from: a schema of few keywords, whose names come from ids and whose texts stand in descriptions only. It says which
 * members there are and may be left out, and no more.
 */
export interface Projection {
  /** By type name. */
  readonly types: Map<string, JsonSchema>;
  /** The type names of objects that have one already, by stage and id. */
  readonly shapes: Map<string, string>;
  readonly nameFor: (id: string, prefix?: string) => string;
}

/** Whether a type describes any record or a final one, in which some answers are always there. */
export type Stage = 'draft' | 'final';

/** Refers to a type. */
export function refTo(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** Refers to a type of a fixed name, and defines it at its first use. */
export function refToShared(projection: Projection, name: string, make: () => JsonSchema): JsonSchema {
  if (!projection.types.has(name)) projection.types.set(name, { title: name, ...make() });
  return refTo(name);
}

/** Gives a member its comment. A reference is wrapped, since the library takes one with anything beside it for another type. */
export function withComment(schema: JsonSchema, description: string): JsonSchema {
  return '$ref' in schema ? { description, allOf: [schema] } : { ...schema, description };
}

/** An object with these members and no others. */
export function objectType(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** Makes a text safe inside a comment, whatever it holds. */
export function commentText(text: string): string {
  return text.replace(/\*(?=\/)/g, '* ').replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}
