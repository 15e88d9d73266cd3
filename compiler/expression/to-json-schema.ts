import { unreachable } from '../unreachable.ts';
import { countSchema } from './count-schema.ts';
import { absencePath } from './evaluate-formula.ts';
import type { Formula, Ticked } from './formula.ts';
import { anyOf, atPath, equal, never, not, oneOf, present, ticked, typeOf, type JsonSchema } from './json-schema-parts.ts';

/**
 * The schema that an object of answers matches exactly where the formula holds, in the portable profile: types beside const and enum, no
 * boolean schemas, and one text for draft-07 and 2020-12. Nothing when JSON Schema cannot say it: ages, times, counts of rows beyond measure.
 */
export function toJsonSchema(formula: Formula): JsonSchema | undefined {
  switch (formula.kind) {
    case 'always': return formula.value ? {} : never();
    case 'and': return joinSchemas(formula.parts, (allOf) => ({ allOf }));
    case 'or': return joinSchemas(formula.parts, (schemas) => ({ anyOf: schemas }));
    case 'compare': return atPath(formula.path, compareSchema(formula));
    case 'among': {
      const { path, values, negated } = formula;
      return atPath(path, negated ? { type: typeOf(values[0] ?? ''), not: oneOf(values) } : oneOf(values));
    }
    case 'includes': {
      const contains = { type: 'array', contains: equal(formula.code) };
      return atPath(formula.path, formula.negated ? { type: 'array', not: contains } : contains);
    }
    case 'answered': return negate(present(formula.path), formula.negated);
    case 'absent-as': return negate(atPath(absencePath(formula.path), equal(formula.reason)), formula.negated);
    case 'ticked': return negate(atPath(formula.path, tickedSchema(formula.of)), formula.negated);
    case 'count': return countSchema(formula);
    case 'some': {
      const contains = toJsonSchema(formula.item);
      return contains && atPath(formula.path, { type: 'array', contains });
    }
    case 'every': {
      const items = toJsonSchema(formula.item);
      return items && atPath(formula.path, { type: 'array', items });
    }
    case 'term': return toJsonSchema(formula.formula);
    case 'age-under': case 'compare-times': case 'hours-between': return undefined;
    default: return unreachable(formula);
  }
}

/** Tells whether JSON Schema can say a formula. */
export function isSayable(formula: Formula): boolean {
  return toJsonSchema(formula) !== undefined;
}

function joinSchemas(parts: readonly Formula[], join: (schemas: readonly JsonSchema[]) => JsonSchema): JsonSchema | undefined {
  const schemas = parts.map(toJsonSchema);
  return schemas.some((schema) => schema === undefined) ? undefined : join(schemas as readonly JsonSchema[]);
}

function negate(schema: JsonSchema, negated: boolean): JsonSchema {
  return negated ? not(schema) : schema;
}

function compareSchema({ op, value }: Extract<Formula, { kind: 'compare' }>): JsonSchema {
  const type = typeOf(value);
  switch (op) {
    case '==': return equal(value);
    case '!=': return { type, not: equal(value) };
    case '<': return { type, exclusiveMaximum: value };
    case '<=': return { type, maximum: value };
    case '>': return { type, exclusiveMinimum: value };
    case '>=': return { type, minimum: value };
    default: return unreachable(op);
  }
}

function tickedSchema(of: Ticked): JsonSchema {
  switch (of.kind) {
    case 'tick': return equal(true);
    case 'choices': return { type: 'array', contains: oneOf(of.codes) };
    case 'grid': return anyOf(of.rows.map((row) => ticked(row, of.columns)));
    default: return unreachable(of);
  }
}
