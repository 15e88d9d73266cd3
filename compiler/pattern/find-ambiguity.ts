import { unreachable } from '../unreachable.ts';
import type { Pattern } from './read-pattern.ts';

type Ranges = Extract<Pattern, { kind: 'set' }>['ranges'];

/** What can come first in a pattern, whether it can be empty, and what can follow its end inside it. */
interface Edges {
  readonly first: Ranges;
  readonly empty: boolean;
  /** Sets that may continue a part that could also end: a following part that starts alike is ambiguous. */
  readonly open: Ranges;
}

/**
 * Finds a character at which a matcher would have to guess: two alternatives, or going on and stopping, start alike.
 * A pattern without one is read once from left to right by every engine, so it can never backtrack without end
 * (one-unambiguous expressions; Brüggemann-Klein and Wood, 1998). Returns an example character, or undefined.
 */
export function findAmbiguity(pattern: Pattern): string | undefined {
  try {
    edges(pattern);
    return undefined;
  } catch (found) {
    if (found instanceof Error) throw found;
    return String.fromCharCode(found as number);
  }
}

function edges(pattern: Pattern): Edges {
  switch (pattern.kind) {
    case 'set':
      return { first: pattern.ranges, empty: false, open: [] };
    case 'alternatives': {
      const parts = pattern.parts.map(edges);
      let first: Ranges = [];
      for (const part of parts) {
        refuseOverlap(first, part.first);
        first = [...first, ...part.first];
      }
      return { first, empty: parts.some(({ empty }) => empty), open: parts.flatMap(({ open }) => open) };
    }
    case 'sequence':
      return pattern.parts.map(edges).reduce(join);
    case 'repeat': {
      const inner = edges(pattern.part);
      if (pattern.max > 1) join(inner, inner); // one round after another
      const open = pattern.max > pattern.min ? [...inner.open, ...inner.first] : inner.open;
      return { first: inner.first, empty: inner.empty || pattern.min === 0, open };
    }
    default:
      return unreachable(pattern);
  }
}

/** One part after another: what the first leaves open, or lets pass by being empty, must not start like the second. */
function join(left: Edges, right: Edges): Edges {
  refuseOverlap(left.open, right.first);
  if (left.empty) refuseOverlap(left.first, right.first);
  return {
    first: left.empty ? [...left.first, ...right.first] : left.first,
    empty: left.empty && right.empty,
    open: right.empty ? [...left.open, ...right.open] : right.open,
  };
}

function refuseOverlap(left: Ranges, right: Ranges): void {
  for (const [a, b] of left) for (const [c, d] of right) if (Math.max(a, c) <= Math.min(b, d)) throw Math.max(a, c);
}
