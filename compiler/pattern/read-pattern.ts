/** A pattern as a tree: a set of characters, a sequence, alternatives, or a part that repeats. */
export type Pattern =
  | { readonly kind: 'set'; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly kind: 'sequence' | 'alternatives'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number };

/** Why a pattern is outside the portable part of regular expressions, with the offset at which it is. */
export interface PatternProblem {
  readonly offset: number;
  readonly message: string;
}

/** No part may repeat more often than this. */
const MOST_REPEATS = 100;

/**
 * Reads the part of regular expressions that means the same in ECMA-262, RE2, Java, .NET and Python: printable ASCII characters,
 * classes in brackets without negation, groups in plain parentheses, `|`, `?`, `{n}` and `{n,m}`. It has no anchors, since the whole answer is
 * matched, and nothing without an upper limit.
 */
export function readPattern(text: string): { readonly pattern: Pattern } | { readonly problem: PatternProblem } {
  let at = 0;
  const fail = (message: string, offset = at): never => {
    throw { offset, message } satisfies PatternProblem;
  };
  const alternatives = (): Pattern => {
    const parts = [sequence()];
    while (text[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'alternatives', parts };
  };
  const sequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') parts.push(repeated(single()));
    if (parts.length === 0) fail('There is nothing here to match.');
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  };
  const single = (): Pattern => {
    const character = text[at] ?? '';
    if (character === '(') {
      if (text[at + 1] === '?') fail('Only plain groups are portable: no look-around, names or flags.');
      at += 1;
      const inner = alternatives();
      if (text[at] !== ')') fail('A group is not closed.');
      at += 1;
      return inner;
    }
    if (character === '[') return bracket();
    if (character === '^' || character === '$') fail('Leave anchors out: the whole answer is always matched.');
    if (character === '.') fail('`.` means other characters in other languages; name them in brackets.');
    if ('*+?{'.includes(character)) fail('There is nothing before this to repeat.');
    return { kind: 'set', ranges: [range(literal())] };
  };
  const bracket = (): Pattern => {
    const start = at;
    at += 1;
    if (text[at] === '^') fail('A negated class lets in every other letter of every script; name what is allowed.');
    const ranges: [number, number][] = [];
    while (text[at] !== ']') {
      if (at >= text.length) fail('A class is not closed.', start);
      const from = at;
      const [low] = range(literal());
      let high = low;
      if (text[at] === '-' && text[at + 1] !== ']') {
        at += 1;
        [high] = range(literal());
        if (high < low) fail('This range is turned round.', from);
      }
      ranges.push([low, high]);
    }
    if (ranges.length === 0) fail('A class is empty.', start);
    at += 1;
    return { kind: 'set', ranges };
  };
  const literal = (): string => {
    if (text[at] === '\\') {
      const next = text[at + 1] ?? '';
      if (!/[-\\^$.*+?()[\]{}|/]/.test(next)) fail(`\`\\${next}\` means other things in other languages; name the characters in brackets.`);
      at += 2;
      return next;
    }
    const character = text[at] ?? '';
    if (!/[ -~]/.test(character)) fail('Only printable ASCII characters are portable in a pattern.');
    at += 1;
    return character;
  };
  const repeated = (part: Pattern): Pattern => {
    const rest = text.slice(at);
    const times = /^\{(\d{1,3})(?:,(\d{1,3}))?\}/.exec(rest);
    if (rest[0] === '*' || rest[0] === '+' || /^\{\d*,\}/.test(rest)) fail('Every repetition needs an upper limit: write `{0,20}` or `{1,20}`.');
    if (rest[0] === '{' && !times) fail('A repetition is written `{n}` or `{n,m}`.');
    if (!times && rest[0] !== '?') return part;
    const min = times ? Number(times[1]) : 0;
    const max = times ? Number(times[2] ?? times[1]) : 1;
    if (max > MOST_REPEATS || max < 1 || min > max) fail(`A repetition goes from 0 or more up to at most ${MOST_REPEATS}.`);
    at += times ? times[0].length : 1;
    if ('?*+{'.includes(text[at] ?? ' ')) fail('One repetition cannot follow another.');
    return { kind: 'repeat', part, min, max };
  };
  try {
    const pattern = alternatives();
    if (at < text.length) fail('This parenthesis closes nothing.');
    return { pattern };
  } catch (problem) {
    if (problem instanceof Error) throw problem;
    return { problem: problem as PatternProblem };
  }
}

function range(character: string): [number, number] {
  const code = character.charCodeAt(0);
  return [code, code];
}
