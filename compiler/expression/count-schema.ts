import { unreachable } from '../unreachable.ts';
import { allOf, anyOf, atPath, never, not, ticked, type JsonSchema } from './json-schema-parts.ts';
import type { Formula, Path } from './formula.ts';

type Count = Extract<Formula, { kind: 'count' }>;

/** More ways than this to choose rows would make a schema that nobody can read or run. */
const MOST_COMBINATIONS = 200;

/**
 * The schema of a count. A count that is compared is a threshold reached or not reached: `== n` is at least n and not at least n + 1.
 * Nothing when a grid with other columns than ticks would need too many combinations of rows.
 */
export function countSchema({ path, of, op, value }: Count): JsonSchema | undefined {
  const reaches = (least: number): JsonSchema | undefined => (least <= 0 ? {} : atLeast(path, of, least));
  const falls = (short: number): JsonSchema | undefined => {
    const reached = reaches(short);
    return reached && not(reached);
  };
  switch (op) {
    case '>=': return reaches(value);
    case '>': return reaches(value + 1);
    case '<': return falls(value);
    case '<=': return falls(value + 1);
    case '==': return value <= 0 ? falls(value + 1) : join(allOf, reaches(value), falls(value + 1));
    case '!=': return value <= 0 ? reaches(value + 1) : join(anyOf, falls(value), reaches(value + 1));
    default: return unreachable(op);
  }
}

function join(how: typeof allOf, one: JsonSchema | undefined, other: JsonSchema | undefined): JsonSchema | undefined {
  return one && other && how([one, other]);
}

function atLeast(path: Path, of: Count['of'], least: number): JsonSchema | undefined {
  switch (of.kind) {
    case 'list': return atPath(path, { type: 'array', minItems: least });
    // Choices are unique and `none` stands alone, so as many codes are ticked as there are items, if every item is a code.
    case 'choices': return least > of.codes.length ? never() : atPath(path, { type: 'array', minItems: least, items: { type: 'string', enum: of.codes } });
    case 'grid': {
      if (least > of.rows.length) return never();
      if (of.tickOnly) return atPath(path, { type: 'object', minProperties: least });
      const rows = combinations(of.rows, least);
      return rows && atPath(path, anyOf(rows.map((chosen) => allOf(chosen.map((row) => ticked(row, of.columns))))));
    }
    default: return unreachable(of);
  }
}

/** Every way to choose so many of the rows; nothing when there are too many. */
function combinations(rows: readonly string[], size: number): readonly (readonly string[])[] | undefined {
  let found: (readonly string[])[] = [[]];
  for (const [index, row] of rows.entries()) {
    const left = rows.length - index - 1;
    found = found.flatMap((chosen) => [...(chosen.length < size ? [[...chosen, row]] : []), ...(chosen.length + left >= size ? [chosen] : [])]);
    if (found.length > MOST_COMBINATIONS) return undefined;
  }
  return found;
}
