// The oracle: reads the author's tree directly in three-valued logic. It shares no code with the normal form or its evaluator, only the
// pure date functions, which have tables of their own.
import { ageRange } from '../../runtime/times/age-range.ts';
import { compareTimes } from '../../runtime/times/compare-times.ts';
import { hoursBetween } from '../../runtime/times/hours-between.ts';
import { unreachable } from '../unreachable.ts';
import type { Comparison, TimeOperand } from './formula.ts';
import type { Tree } from './tree.ts';

/** True, false, or unknown. */
export type Truth = true | false | undefined;

interface Context {
  readonly saved: string;
  readonly ages: 'protective' | 'certain';
}

/** Judges a tree on an object of answers. What the answers do not tell is unknown and stays so through `!`, `&&`, `||`, `exists` and `all`. */
export function judge(tree: Tree, object: unknown, context: Context): Truth {
  switch (tree.kind) {
    case 'constant': return tree.value;
    case 'not': {
      const part = judge(tree.part, object, context);
      return part === undefined ? undefined : !part;
    }
    case 'and': return not(anyOf(tree.parts.map((part) => not(judge(part, object, context)))));
    case 'or': return anyOf(tree.parts.map((part) => judge(part, object, context)));
    case 'term': return judge(tree.tree, object, context);
    case 'some': case 'every': {
      const list = find(object, tree.path);
      if (!Array.isArray(list)) return undefined;
      const each = list.map((item) => judge(tree.item, item, context));
      return tree.kind === 'some' ? anyOf(each) : not(anyOf(each.map(not)));
    }
    case 'compare': {
      const value = find(object, tree.band ? [...tree.path, 'band'] : tree.path);
      return typeof value === typeof tree.value ? compare(value as number, tree.op, tree.value as number) : undefined;
    }
    case 'among': {
      const value = find(object, tree.band ? [...tree.path, 'band'] : tree.path);
      return typeof value === typeof tree.values[0] ? tree.values.some((one) => one === value) : undefined;
    }
    case 'includes': {
      const value = find(object, tree.path);
      return Array.isArray(value) ? value.some((code) => code === tree.code) : undefined;
    }
    case 'answered': return find(object, tree.path) !== undefined;
    case 'absent-as': {
      const around = find(object, tree.path.slice(0, -1));
      return find(around, ['absent', tree.path.at(-1) ?? '']) === tree.reason;
    }
    case 'ticked': return tallyOf(find(object, tree.path), tree.of) >= 1;
    case 'count': return compare(tallyOf(find(object, tree.path), tree.of), tree.op, tree.value);
    case 'age-under': {
      const age = ageRange(find(object, tree.path), tree.on ? find(object, tree.on) : context.saved);
      if (context.ages === 'protective') return !(age !== undefined && age.youngest >= tree.years);
      if (!age || (age.youngest < tree.years && age.oldest >= tree.years)) return undefined;
      return age.oldest < tree.years;
    }
    case 'compare-times': {
      const left = timeAt(tree.left, object, context);
      const right = timeAt(tree.right, object, context);
      if (compareTimes(left, tree.op, right)) return true;
      const opposite = ({ '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const)[tree.op];
      return compareTimes(left, opposite, right) ? false : undefined;
    }
    case 'hours-between': {
      const hours = hoursBetween(timeAt(tree.from, object, context), timeAt(tree.to, object, context));
      return hours === undefined ? undefined : compare(hours, tree.op, tree.value);
    }
    default: return unreachable(tree);
  }
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** The value below an object; what is inherited, or lies below a list or a bare value, is not there. */
function find(object: unknown, path: readonly string[]): unknown {
  let value = object;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}

function tallyOf(value: unknown, of: Extract<Tree, { kind: 'ticked' | 'count' }>['of']): number {
  switch (of.kind) {
    case 'tick': return value === true ? 1 : 0;
    case 'list': return Array.isArray(value) ? value.length : 0;
    case 'choices': return Array.isArray(value) ? new Set(value.filter((code) => of.codes.includes(code))).size : 0;
    case 'grid': {
      let rows = 0;
      for (const row of of.rows) if (of.columns.some((column) => find(value, [row, column]) === true)) rows += 1;
      return rows;
    }
    default: return unreachable(of);
  }
}

function compare<T>(value: T, op: Comparison, other: T): boolean {
  switch (op) {
    case '==': return value === other;
    case '!=': return value !== other;
    case '<': return value < other;
    case '<=': return value < other || value === other;
    case '>': return value > other;
    case '>=': return value > other || value === other;
    default: return unreachable(op);
  }
}

function timeAt(operand: TimeOperand, object: unknown, { saved }: Context): unknown {
  if (operand.kind === 'saved') return saved;
  return operand.kind === 'date' ? operand.value : find(object, operand.path);
}
