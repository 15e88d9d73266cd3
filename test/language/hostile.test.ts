// The hostile YAML of the reliability programme, by number. Each is refused with its code at its place, or read as stated.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCheck } from '../../compiler/check/checks.ts';
import { decodeText } from '../../compiler/parse/decode-text.ts';
import { parseDefinition } from '../../compiler/parse/parse-definition.ts';
import { root } from '../support/root.ts';

const HEAD = 'form: visit\nversion: 1.0.0\ntitle: Visit\npurpose: Say what was seen.\n';
const SECTIONS = 'sections:\n  - title: The visit\n    questions:\n';
const form = (...questions: string[]) => HEAD + SECTIONS + questions.map((question) => `      - ${question}\n`).join('');
const parse = (text: string) => parseDefinition({ file: 'visit/1.0.0.yaml', text });
/** What is said of a text: code and the words it points at. */
const say = (text: string) => parse(text).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
const codes = (text: string) => [...new Set(parse(text).diagnostics.map(({ code }) => code))];

describe('anchors and aliases', () => {
  it('H001 refuses a billion laughs at its anchors, without opening them', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}]\n`);
    expect(codes(`l0: &l0 lol\n${levels.join('')}`)).toEqual(['unknown-kind', 'yaml-feature']);
  });
  it('H002 refuses a single alias and says to write the value out', () => {
    const text = form('{id: a, type: text, ask: &name Name}', '{id: b, type: text, ask: *name}');
    expect(say(text)).toEqual([['yaml-feature', '&name'], ['yaml-feature', '*name']]);
    expect(parse(text).diagnostics[1]?.help).toBe('Write the value out here.');
  });
  it('H003 refuses an alias to its own map', () => expect(say(form('&a {id: a, type: text, ask: Name, of: *a}')).map(([code]) => code)).toContain('yaml-feature'));
  it('H004 refuses twenty thousand aliases and stops telling', () => {
    const { diagnostics } = parse(`a: &a x\nb:\n${'  - *a\n'.repeat(20_000)}`);
    expect(diagnostics.length).toBeLessThan(250);
    expect(diagnostics.some(({ code }) => code === 'yaml-feature')).toBe(true);
  });
  it('H005 refuses an anchor given twice', () => expect(say(`${HEAD}marking: &a SECRET\nnotFor: &a This\n${form('{id: a, type: text, ask: Name}').slice(HEAD.length)}`)).toEqual([['yaml-feature', '&a'], ['yaml-feature', '&a']]));
  it('H006 refuses a merge key', () => expect(say(form('{<<: {id: a}, id: b, type: text, ask: Name}'))).toEqual([['yaml-feature', '<<']]));
  it('H036 refuses an alias to nothing', () => expect(say(form('{id: a, type: text, ask: *name}'))).toEqual([['yaml-feature', '*name']]));
});

describe('keys', () => {
  it.each([
    ['plain', 'a: 1\na: 2\n', [2, 1]],
    ['quoted', '"a": 1\na: 2\n', [2, 1]],
    ['nested', 'x:\n  a: 1\n  b: 2\n  a: 3\n', [4, 2]],
  ])('H007 refuses a key given twice and names both places: %s', (_, body, [second, first]) => {
    const text = `form: a\n${body}`;
    const diagnostic = parse(text).diagnostics.find(({ code }) => code === 'duplicate-key');
    const line = (offset: number | undefined) => text.slice(0, offset).split('\n').length - 1;
    expect([line(diagnostic?.span.start), line(diagnostic?.related?.[0]?.span.start)]).toEqual([second, first]);
  });
  it('H008 takes 1 and "1" for the same key', () => expect(codes(form('{id: a, type: scale, ask: How?, min: 1, max: 5, ends: {1: Low, "1": Least}}'))).toEqual(['duplicate-key']));
  it.each([['a list', '[a]: x'], ['a map', '{a: b}: x'], ['nothing', ': x']])('H009 refuses %s as a key', (_, line) => {
    expect(codes(`${HEAD}${line}\n${SECTIONS}      - {id: a, type: text, ask: Name}\n`)).toEqual(['key-not-text']);
  });
  it('H009 asks for quotes around null as a key', () => expect(codes(form('{id: a, type: choice, ask: Which?, options: {null: None, b: B}}'))).toEqual(['quotes-needed']));
  it('H010 refuses 20,000 keys in one map', () => expect(codes(Array.from({ length: 20_000 }, (_, n) => `k${n}: v\n`).join(''))).toEqual(['too-large']));
  it('H010 refuses 20,000 keys in one map in braces', () => expect(codes(`{${Array.from({ length: 20_000 }, (_, n) => `k${n}: v`).join(', ')}}`)).toEqual(['too-large']));
  it('accepts 2,000 keys in one map and refuses 2,001', () => {
    const list = (count: number) => `codes: a\nversion: 1.0.0\ntitle: A\noptions:\n${Array.from({ length: count }, (_, n) => `  k${n}: v\n`).join('')}`;
    expect(codes(list(2_000))).toEqual([]);
    expect(codes(list(2_001))).toEqual(['too-large']);
  });
  it('H011 refuses a megabyte of keys before parsing', () => expect(codes(Array.from({ length: 100_000 }, (_, n) => `key${n}: v\n`).join(''))).toEqual(['too-large']));
  it('H040 refuses __proto__ and loses nothing else', () => {
    expect(say(form('{id: a, type: text, ask: Name, __proto__: {polluted: true}}'))).toEqual([['malformed-name', '__proto__']]);
    expect(say(`source: a\ntitle: A\npublisher: B\nparts: {__proto__: [x], B: [y]}\n`)).toEqual([['malformed-name', '__proto__']]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('depth and size', () => {
  it.each([1_000, 100_000])('H012 refuses %i open brackets', (count) => expect(codes('['.repeat(count))).toEqual(['too-large']));
  it.each([1_000, 3_000])('H013 refuses %i nested maps', (count) => {
    expect(codes(Array.from({ length: Math.min(count, 1_300) }, (_, n) => `${' '.repeat(n)}a:\n`).join(''))).toEqual(['too-large']);
    expect(codes(`${'- '.repeat(count)}a`)).toEqual(['too-large']);
  });
  it('accepts 32 levels and refuses 33', () => {
    const example = (depth: number) => `${form('{id: a, type: text, ask: Name}')}rules:\n  - {id: r, must: answered(a), note: Say., holds: [{a: ${'['.repeat(depth - 5)}x${']'.repeat(depth - 5)}}]}\n`;
    expect(codes(example(32))).toEqual([]);
    expect(codes(example(33))).toEqual(['too-large']);
  });
  it('H014 refuses a text of ten megabytes, of more than a megabyte in UTF-8, and of more than 100,000 characters', () => {
    expect(codes(`form: ${'a'.repeat(10_000_000)}`)).toEqual(['too-large']);
    expect(codes(`# ${'é'.repeat(500_000)}`)).toEqual(['too-large']);
    expect(codes(`title: ${'a'.repeat(100_001)}`)).toEqual(['too-large']);
  });
  it('accepts 5,000 questions and refuses 5,001', () => {
    const many = (count: number) => form(...Array.from({ length: count }, (_, n) => `{id: q${n}, type: text, ask: What?}`));
    expect(codes(many(5_000))).toEqual([]);
    expect(codes(many(5_001))).toEqual(['too-large']);
  });
});

describe('words and numbers read otherwise', () => {
  it.each(['no', 'NO', 'off', 'y', 'Yes', 'on', 'true', '~'])('H015 asks for quotes around %s as a code', (word) => {
    expect(say(form(`{id: a, type: choice, ask: Which?, options: {b: B, ${word}: C}}`))[0]).toEqual(['quotes-needed', word]);
  });
  it('H015 reads no and off as words where they are words', () => {
    const { definition, diagnostics } = parse(`${form('{id: a, type: text, ask: No, hint: off}')}`);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(definition?.value)).toContain('"ask":"No","hint":"off"');
  });
  it('H016 refuses a directive and does not follow it', () => {
    const { diagnostics, definition } = parse(`%YAML 1.1\n---\n${form('{id: a, type: text, ask: no}')}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-feature']);
    expect(JSON.stringify(definition?.value)).toContain('"ask":"no"');
  });
  it.each([['True', 'quotes-needed'], ['~', 'empty-value'], ['', 'empty-value'], ['null', 'empty-value']])('H017 refuses %j as a text with %s', (word, code) => {
    expect(codes(form(`{id: a, type: text, ask: ${word}}`))).toEqual([code]);
  });
  it.each(['07700', '017', '+44', '0x1F', '0o17', '1e3', '010', '2.10', '12'])('H018 asks for quotes around %s as a text', (number) => {
    const text = form(`{id: a, type: text, ask: ${number}}`);
    expect(say(text)).toEqual([['quotes-needed', number]]);
    expect(parse(text).diagnostics[0]?.help).toBe(`Write: - {id: a, type: text, ask: "${number}"}`);
  });
  it('H018 refuses numbers as codes', () => expect(codes(form('{id: a, type: choice, ask: Which?, options: {1: A, 2: B}}'))).toEqual(['malformed-name']));
  it.each(['12345678901234567890', '.inf', '-.INF', '.nan', '-0', '-0.0'])('H019 refuses %s', (number) => expect(say(form(`{id: a, type: decimal, ask: How much?, min: ${number}}`))).toEqual([['unsafe-number', number]]));
  it('H019 never reads 1e400 as a number', () => expect(codes(form('{id: a, type: decimal, ask: How much?, max: 1e400}'))).toEqual(['quotes-needed']));
  it('H020 says what a version is', () => {
    const { diagnostics } = parse(form('{id: a, type: text, ask: Name}').replace('1.0.0', '1.10'));
    expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([['malformed-name', 'For example: 1.10.0']]);
  });
});

describe('tags and documents', () => {
  it.each(['!!js/function', '!!python/object', '!!binary', '!!set', '!!timestamp', '!!omap', '!!str', '!<tag:x>'])('H021, H022 refuses %s', (tag) => {
    expect(codes(form(`{id: a, type: text, ask: ${tag} Name}`))).toContain('yaml-feature');
  });
  it('H021 takes !foo for a text without quotes', () => expect(say(form('{id: a, type: text, ask: Name, when: !foo}'))).toEqual([['quotes-needed', '!foo']]));
  it('H023 refuses a second document', () => expect(say(`${form('{id: a, type: text, ask: Name}')}---\nform: other\n`)).toEqual([['yaml-feature', '---']]));
  it.each(['', '\n\n', '# nothing\n', '---\n', '\ufeff'])('H024 refuses a file that defines nothing: %j', (text) => expect(codes(text)).toEqual(['empty-definition']));
});

describe('characters', () => {
  const good = form('{id: a, type: text, ask: Name}', '{id: b, type: text, lines: 3, ask: "Who: and when?"}').replace('Say what was seen.', '|\n  Say what\n  was seen.');
  it('H025 accepts a byte order mark at the start, with every place one character later', () => {
    const marked = parse(`\ufeff${good}`);
    expect(marked.diagnostics).toEqual([]);
    expect(marked.definition?.value).toEqual(parse(good).definition?.value);
    expect(marked.definition?.locate(['version'])).toMatchObject({ start: 1 + good.indexOf('1.0.0') });
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
  });
  it('H026 refuses a byte order mark inside', () => expect(codes(form('{id: a, \ufefftype: text, ask: Name}'))).toContain('not-text'));
  it('H027 reads CRLF like LF', () => {
    const crlf = parse(good.replaceAll('\n', '\r\n'));
    expect(crlf.diagnostics).toEqual([]);
    expect(crlf.definition?.value).toEqual(parse(good).definition?.value);
  });
  it('H028 refuses CR alone, with one message', () => expect(codes(good.replaceAll('\n', '\r'))).toEqual(['not-text']));
  it('H029 refuses tabs as indentation', () => expect(say(form('id: a\n\ttype: text\n\task: Name'))[0]).toEqual(['yaml-syntax', '\t']));
  it.each<[string, number[], number]>([
    ['UTF-16 little endian', [0xff, 0xfe, 0x61, 0x00], 0], ['UTF-16 big endian', [0xfe, 0xff, 0x00, 0x61], 0], ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x0a], 3],
    ['a lone continuation', [0x61, 0x80], 1], ['overlong', [0x61, 0xc0, 0xaf], 1], ['overlong, three bytes', [0xe0, 0x80, 0xaf], 0], ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0], ['cut off', [0x61, 0xe2, 0x82], 1], ['0xFF', [0xff], 0],
  ])('H030 refuses bytes that are not UTF-8 and names the first: %s', (_, bytes, offset) => expect(decodeText(new Uint8Array(bytes))).toMatchObject({ offset }));
  it('H030 decodes what is UTF-8', () => expect(decodeText(new TextEncoder().encode('café 🙂 ﷽'))).toEqual({ text: 'café 🙂 ﷽' }));
  it.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\u2028', '\u2029', '\ufffe', '\uffff'])('H031 refuses the control %j', (character) => {
    expect(say(form(`{id: a, type: text, ask: "Na${character}me"}`))).toEqual([['not-text', character]]);
  });
  it.each(['\\u0000', '\\x1b', '\\e', '\\L', '\\u202e', '\\u200b', '\\N'])('H031, H032 refuses the same written as %s', (escape) => {
    expect(codes(form(`{id: a, type: text, ask: "Na${escape}me"}`))).toEqual(['not-text']);
  });
  it.each(['\u202a', '\u202e', '\u2066', '\u2069', '\u200e', '\u061c', '\u200b', '\u200d', '\u2060', '\u00ad'])('H032 refuses %j, which nobody sees', (character) => {
    expect(say(form(`{id: a, type: text, ask: Na${character}me}`))).toEqual([['not-text', character]]);
  });
  it('H032 accepts joiners where a script or an emoji is written with them', () => {
    expect(codes(form('{id: a, type: text, ask: "نام\u200cها 👩\u200d👧"}'))).toEqual([]);
  });
  it('H033 refuses an id with a letter that only looks Latin, and warns of a word that mixes alphabets', () => {
    expect(say(form('{id: \u0430ddress, type: text, ask: Address}'))).toEqual([['malformed-name', '\u0430ddress']]);
    expect(parse(form('{id: a, type: text, ask: \u0410ddress}')).diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['look-alike', 'warning']]);
    expect(codes(form('{id: a, type: text, ask: Адрес or address}'))).toEqual([]);
  });
  it('H034 refuses half a character, raw or escaped', () => {
    expect(codes(form('{id: a, type: text, ask: "Na\ud800me"}'))).toEqual(['not-text']);
    expect(codes(form('{id: a, type: text, ask: "Na\\ud800me"}'))).toEqual(['not-text']);
  });
  it('H035 reads letters with loose accents as the same letters, with a warning', () => {
    const { definition, diagnostics } = parse(form('{id: a, type: text, ask: Cafe\u0301}'));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['look-alike', 'warning']]);
    expect(JSON.stringify(definition?.value)).toContain('Caf\u00e9');
  });
});

describe('anything at all', () => {
  const folder = path.join(root, 'test/language/good');
  const texts = readdirSync(folder).filter((file) => file.endsWith('.yaml')).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const pieces = ['{', '}', '[', ']', ': ', ', ', '- ', '# ', '"', "'", '|', '>', '&a ', '*a', '!b ', '!!c ', '%', '? ', '~', '\n', '\t', '  ', '---\n', '<<: ', '\\', '\u0000', '\ud800', '\u202e', '\r', '0x', '@', 'when: '];
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 4 });
  const judge = (text: string) => {
    const { definition, diagnostics } = parse(text);
    expect(definition !== undefined || diagnostics.length > 0).toBe(true);
    for (const { code, span, message, related } of diagnostics) {
      expect(findCheck(code)).toBeDefined();
      expect(message).not.toMatch(/undefined|\[object/);
      for (const { start, end } of [span, ...(related ?? []).map((other) => other.span)]) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
  };
  it('is judged without a crash, every place inside the file', () => {
    fc.assert(fc.property(fc.constantFrom(...texts), edits, (text, changes) => {
      judge(changes.reduce((changed, [at, cut, piece]) => changed.slice(0, at % changed.length) + piece + changed.slice((at % changed.length) + cut), text));
    }), { numRuns: 1_000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), judge), { numRuns: 1_000 });
  });
});
