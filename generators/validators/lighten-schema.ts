import type { JsonSchema } from '../json-schema/json-schema.ts';

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
  const kept = testsAbsent(test) && refusesAbsent(then) ? { ...rest, neverBoth: true } : value;
  return Object.fromEntries(Object.entries(kept).map(([key, member]) => [key, lighten(member)]));
}

/** The schema begins by asking whether anything is absent at all. */
function testsAbsent(test: unknown): boolean {
  const { required } = (test ?? {}) as { readonly required?: readonly string[] };
  return required?.length === 1 && required[0] === 'absent';
}

interface Test {
  readonly then?: { readonly properties?: { readonly absent?: { readonly properties?: object } } };
}

/** Then for each question: if it is answered, its reason is `false`. */
function refusesAbsent(then: unknown): boolean {
  const { allOf } = (then ?? {}) as { readonly allOf?: readonly Test[] };
  const reasons = (one: Test): object => one.then?.properties?.absent?.properties ?? { none: true };
  return allOf?.every((one) => Object.values(reasons(one)).every((schema) => schema === false)) ?? false;
}
