import type { Random } from '../support/random.ts';

const ODD_CHARACTERS = ['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u202e', '\u2066', '\ufeff', '\ufffd', '\ufffe', '\ud800', '\udc00', '\r', '\t', '\n', ' ', 'а', 'ß', '👩‍👧', '١', '１', '\\', '"', "'", '`', ':', ': ', ' #', '#', '-', '- ', '? ', '!', '&', '*', '|', '>', '%', '@', '{', '}', '[', ']', ',', '~', '<<', '='];

const SNIPPETS = [
  '&a', '*a', 'a: &a {b: *a}', '<<: *x', '!!js/function "x"', '!foo bar', '%YAML 1.1', '---', '...', '? [a, b]\n: c', '|+\n  x\n', '>-2\n', '{', '}}', '[[[[[[', ']', '- - - - -', '__proto__: {x: 1}', '"__proto__": 1', 'constructor: {prototype: {}}', 'id: __proto__', 'null', '~: 1', 'true: false', '1: 2', '{a: b, a: c}',
  '.inf', '-0', '1e999', '12345678901234567890', '0x1F', '010', '2026-11-24', '1:30', 'when: "true"', 'when: "!"', "when: \"a ? b : c\"", 'when: "a.exists(b, b.exists(b, b))"', `when: "${'('.repeat(200)}"`, `when: "${'!'.repeat(300)}a"`, `when: "${'a && '.repeat(300)}a"`, 'must: "has(x)"', 'type: list', 'type: made', 'of: person', 'of: []', 'parts: {}', 'options: {}', 'options: {a: }',
  'min: 5\nmax: -5', 'max: 1e3', 'pattern: {match: "(a+)+$", like: x}', 'pattern: {match: "[", like: x}', 'ends: {99: x}', 'absent: []', 'absent: {x: y}', 'required: "yes"', 'item: [0]', 'item: 99999', 'part: nowhere', 'source: {made: "1"}', 'uses: {made: 1.0.0}', 'each: nowhere', 'show: [nowhere]', 'more: nowhere', 'sections: []', 'sections: {}', 'questions: null', 'form: made', 'component: made', 'codes: made',
  'breaks: [{a: {b: c}}]', 'holds: [{saved: "2026-02-30"}]', 'saved: "2026-11-24"', 'title: {en: x, fr: y}', 'title: [x]', '{desk}', '"\\ud800"', '"\\x00"', '"\\u202e"', "'\n\n\n'", '\t\tx: y', `${'  '.repeat(40)}x: y`, `${'{a: '.repeat(60)}1${'}'.repeat(60)}`, `${'['.repeat(500)}`, `x: ${'y'.repeat(5000)}`, '# a remark', 'a: b: c', '- a\n b', '"a" b', "'a' in b",
];

/** Does one to six kinds of harm to a text: to characters, to lines, to indentation, by snippets, wherever it comes. */
export function damageText(random: Random, text: string): string {
  let damaged = text;
  for (let left = 1 + random.below(6); left > 0; left -= 1) damaged = damageOnce(random, damaged);
  return damaged;
}

function damageOnce(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  const other = random.below(lines.length);
  const end = Math.min(text.length, at + 1 + random.below(random.pick([1, 3, 40, 400])));
  switch (random.below(14)) {
    case 0: return text.slice(0, at) + text.slice(end);
    case 1: return text.slice(0, end) + text.slice(at);
    case 2: return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    case 3: case 4: return text.slice(0, at) + random.pick(ODD_CHARACTERS) + text.slice(at);
    case 5: return text.slice(0, at) + random.pick(ODD_CHARACTERS) + text.slice(at + 1);
    case 6: return lines.toSpliced(line, 1).join('\n');
    case 7: return lines.toSpliced(line, 0, lines[other] ?? '').join('\n');
    case 8: return lines.with(line, lines[other] ?? '').with(other, lines[line] ?? '').join('\n');
    case 9: return lines.with(line, ' '.repeat(random.below(12)) + (lines[line] ?? '').trimStart()).join('\n');
    case 10: return lines.toSpliced(line, 0, random.pick(SNIPPETS)).join('\n');
    case 11: return lines.with(line, `${/^\s*(?:- )?/.exec(lines[line] ?? '')?.[0] ?? ''}${random.pick(SNIPPETS)}`).join('\n');
    case 12: return lines.with(line, (lines[line] ?? '').replace(/: .*$/, `: ${random.pick(SNIPPETS)}`)).join('\n');
    default: return text.slice(0, at) + random.pick(SNIPPETS) + text.slice(end);
  }
}

/** Lines put together without any plan. */
export function makeNonsense(random: Random): string {
  return Array.from({ length: random.below(12) }, () => ' '.repeat(random.below(6)) + random.pick(random.chance(0.7) ? SNIPPETS : ODD_CHARACTERS)).join(random.pick(['\n', '\n', '\r\n', ' ', '']));
}
