import { checkSync } from 'recheck';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmbiguity } from '../../compiler/pattern/find-ambiguity.ts';
import { readPattern } from '../../compiler/pattern/read-pattern.ts';

/** Says why a pattern is refused, or `fine`. */
function judge(text: string): string {
  const read = readPattern(text);
  if ('problem' in read) return `${read.problem.offset}: ${read.problem.message}`;
  const character = findAmbiguity(read.pattern);
  return character === undefined ? 'fine' : `ambiguous at ${character}`;
}

describe('patterns that mean the same everywhere (H066 to H070)', () => {
  it.each([
    '[A-Z]{2}[0-9]{3}', 'AB[0-9]?', '(ab?){1,30}c', '(cat|dog)s?', '[A-Z]{1,2}[0-9]{1,2}', 'a\\.b', '[-a]{3}', '(a|b(c|d)){1,9}x',
  ])('accepts %s', (text) => expect(judge(text)).toBe('fine'));

  it.each([
    ['(a', '2: A group is not closed.'],
    ['a)', '1: This parenthesis closes nothing.'],
    ['', '0: There is nothing here to match.'],
    ['[A-Z', '0: A class is not closed.'],
    ['[]', '0: A class is empty.'],
    ['[z-a]', '1: This range is turned round.'],
    ['^a$', '0: Leave anchors out: the whole answer is always matched.'],
    ['a.c', '1: `.` means other characters in other languages; name them in brackets.'],
    ['\\d', '0: `\\d` means other things in other languages; name the characters in brackets.'],
    ['\\1', '0: `\\1` means other things in other languages; name the characters in brackets.'],
    ['(?=a)b', '0: Only plain groups are portable: no look-around, names or flags.'],
    ['(?<n>a)', '0: Only plain groups are portable: no look-around, names or flags.'],
    ['[^a]', '1: A negated class lets in every other letter of every script; name what is allowed.'],
    ['é', '0: Only printable ASCII characters are portable in a pattern.'],
    ['a*', '1: Every repetition needs an upper limit: write `{0,20}` or `{1,20}`.'],
    ['a{2,}', '1: Every repetition needs an upper limit: write `{0,20}` or `{1,20}`.'],
    ['a{101}', '1: A repetition goes from 0 or more up to at most 100.'],
    ['a{3,2}', '1: A repetition goes from 0 or more up to at most 100.'],
    ['a??', '2: One repetition cannot follow another.'],
    ['?a', '0: There is nothing before this to repeat.'],
  ])('refuses %s', (text, reason) => expect(judge(text)).toBe(reason));
});

describe('patterns open to backtracking (H064, H065)', () => {
  it.each([
    ['(a{1,50}){1,50}', 'ambiguous at a'],
    ['(a|a){30}', 'ambiguous at a'],
    ['(a|ab){1,30}c', 'ambiguous at a'],
    ['[0-9]?[0-9]', 'ambiguous at 0'],
    ['(a?){3}', 'ambiguous at a'],
    ['[a-c]{0,9}b', 'ambiguous at b'],
    ['(a?b?){2}', 'ambiguous at a'],
  ])('refuses %s', (text, reason) => expect(judge(text)).toBe(reason));
});

const characters = fc.constantFrom('a', 'b', '[ab]', '[a-c]', '[0-9]', 'x');
const patterns = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    characters,
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(${a}|${b})`),
    fc.tuple(tie('part'), fc.constantFrom('?', '{0,3}', '{1,9}', '{4}')).map(([a, times]) => `(${a})${times}`),
  ),
})).part;

describe('every accepted pattern', () => {
  it('is safe in the judgement of recheck, an independent analyser', () => {
    let accepted = 0;
    fc.assert(fc.property(patterns, (text) => {
      if (judge(text) !== 'fine') return;
      accepted += 1;
      expect(new RegExp(`^(?:${text})$`, 'u').source).toContain(text);
      expect(checkSync(`^(?:${text})$`, 'u').status).toBe('safe');
    }), { numRuns: 150, seed: 11 });
    expect(accepted).toBeGreaterThan(30);
  }, 60_000);
});
