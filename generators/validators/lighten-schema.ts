import type { JsonSchema } from '../json-schema/json-schema.ts';

/** How the schema begins to say that what is answered is not absent too: one test for each question. */
const WHERE_ABSENT = JSON.stringify({ type: 'object', required: ['absent'] });

/**
 * Says the same as a schema of well-formed records with one keyword of ours, `neverBoth`, for the many tests of each object that nothing is
 * both answered and absent: those are most of Ajv's code.
 */
export function lightenSchema({ $schema: _dialect, ...schema }: JsonSchema): JsonSchema {
  return lighten(schema) as JsonSchema;
}

function lighten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lighten);
  if (typeof value !== 'object' || value === null) return value;
  const { if: test, then, ...rest } = value as Readonly<Record<string, unknown>>;
  const kept = JSON.stringify(test) === WHERE_ABSENT ? { ...rest, neverBoth: true } : value;
  return Object.fromEntries(Object.entries(kept).map(([key, member]) => [key, lighten(member)]));
}
