import { describe, expect, test } from 'vitest';
import { decodeRecord, readRecord } from '../../runtime/read-record.ts';

/** Text, code, line and column of the only problem. The escapes in raw strings are JSON's. */
const REFUSED: readonly (readonly [name: string, text: string, code: string, line: number, column: number])[] = [
  ['nothing', '', 'cut-short', 1, 1],
  ['a member twice', '{"a": 1,\n "a": 2}', 'duplicate-member', 2, 2],
  ['a member twice, once escaped', String.raw`{"a": 1, "\u0061": 2}`, 'duplicate-member', 1, 10],
  ['a member twice, and a space before another colon', '{"b" : 1, "a": 2, "a": 3}', 'duplicate-member', 1, 19],
  ['a member twice, and a line before another colon', '{"b"\n: 1, "a": 2, "a": 3}', 'duplicate-member', 2, 14],
  ['a member twice, deep', '{"a": [{"b": {"c": 1, "c": 1}}]}', 'duplicate-member', 1, 23],
  ['__proto__', '{"__proto__": {"a": 1}}', 'forbidden-member', 1, 2],
  ['__proto__, escaped', String.raw`{"\u005f_proto__": 1}`, 'forbidden-member', 1, 2],
  ['constructor', '{"a": {"constructor": 1}}', 'forbidden-member', 1, 8],
  ['prototype', '{"prototype": 1}', 'forbidden-member', 1, 2],
  ['a byte order mark', '\ufeff{}', 'byte-order-mark', 1, 1],
  ['a byte order mark behind', '{}\n\ufeff', 'text-after', 2, 1],
  ['two records', '{}\n{}', 'text-after', 2, 1],
  ['a NUL behind', '{}\0', 'text-after', 1, 3],
  ['a line comment', '{\n  // who\n  "a": 1}', 'comment', 2, 3],
  ['a block comment', '{"a": /* who */ 1}', 'comment', 1, 7],
  ['a hash comment', '# who\n{}', 'comment', 1, 1],
  ['a comment behind', '{} // end', 'comment', 1, 4],
  ['a comma too many in an object', '{"a": 1,}', 'not-json', 1, 9],
  ['a comma too many in a list', '{"a": [1,]}', 'not-json', 1, 10],
  ['a comma too few', '{"a": 1 "b": 2}', 'not-json', 1, 9],
  ['single quotes', "{'a': 1}", 'not-json', 1, 2],
  ['curly quotes', '{“a”: 1}', 'not-json', 1, 2],
  ['a name without quotes', '{a: 1}', 'not-json', 1, 2],
  ['no colon', '{"a" 1}', 'not-json', 1, 6],
  ['no value', '{"a": }', 'not-json', 1, 7],
  ['NaN', '{"a": NaN}', 'not-json', 1, 7],
  ['Infinity', '{"a": -Infinity}', 'not-json', 1, 7],
  ['a word', '{"a": True}', 'not-json', 1, 7],
  ['white space that JSON does not know', '{\u00a0"a": 1}', 'not-json', 1, 2],
  ['a line feed in a text', '{"a": "x\ny"}', 'not-json', 1, 9],
  ['a tab in a text', '{"a": "x\ty"}', 'not-json', 1, 9],
  ['an unknown escape', String.raw`{"a": "x\y"}`, 'not-json', 1, 9],
  ['an escape with too few digits', String.raw`{"a": "\u12G4"}`, 'not-json', 1, 8],
  ['an object that does not end', '{"a": 1', 'cut-short', 1, 8],
  ['a text that does not end', '{"a": "b', 'cut-short', 1, 9],
  ['an escape that does not end', '{"a": "\\', 'cut-short', 1, 8],
  ['a word that does not end', '{"a": tru', 'cut-short', 1, 7],
  ['a list', '[]', 'not-an-object', 1, 1],
  ['a text', '"a"', 'not-an-object', 1, 1],
  ['1e400', '{"a": 1e400}', 'number-range', 1, 7],
  ['1e-400', '{"a": 1e-400}', 'number-range', 1, 7],
  ['2^53 + 1', '{"a": 9007199254740993}', 'number-unsafe', 1, 7],
  ['2^53', '{"a": 9007199254740992}', 'number-unsafe', 1, 7],
  ['20 digits', '{"a": -12345678901234567890}', 'number-unsafe', 1, 7],
  ['20 decimals', '{"a": 0.12345678901234567890}', 'number-unsafe', 1, 7],
  ['minus nought', '{"a": -0}', 'number-spelling', 1, 7],
  ['1.0', '{"a": 1.0}', 'number-spelling', 1, 7],
  ['1e2', '{"a": [1, 1e2]}', 'number-spelling', 1, 11],
  ['0.10', '{"a": 0.10}', 'number-spelling', 1, 7],
  ['1E-7', '{"a": 1E-7}', 'number-spelling', 1, 7],
  ['a nought before', '{"a": 01}', 'not-json', 1, 8],
  ['a point behind', '{"a": 1.}', 'not-json', 1, 8],
  ['a point before', '{"a": .5}', 'not-json', 1, 7],
  ['a plus', '{"a": +5}', 'not-json', 1, 7],
  ['a hexadecimal number', '{"a": 0x10}', 'not-json', 1, 8],
  ['a high half alone, escaped', String.raw`{"a": "x\ud83dy"}`, 'lone-surrogate', 1, 9],
  ['a low half alone, escaped', String.raw`{"a": "\ude00"}`, 'lone-surrogate', 1, 8],
  ['halves in the wrong order', String.raw`{"a": "\ude00x\ud83d\ude00"}`, 'lone-surrogate', 1, 8],
  ['a high half at the end', String.raw`{"a": "\ud83d"}`, 'lone-surrogate', 1, 8],
  ['a raw half alone', '{"a": "\ud83d"}', 'lone-surrogate', 1, 8],
  ['half a character in a name', String.raw`{"\ud83d": 1}`, 'lone-surrogate', 1, 3],
  ['U+FFFE', '{"a": "\ufffe"}', 'noncharacter', 1, 8],
  ['U+1FFFF, escaped', String.raw`{"a": "\ud83f\udfff"}`, 'noncharacter', 1, 8],
  ['NUL, escaped', String.raw`{"a": "\u0000"}`, 'control-character', 1, 8],
  ['a carriage return, escaped', String.raw`{"a": "x\r\n"}`, 'control-character', 1, 9],
  ['a backspace, escaped', String.raw`{"a": "\b"}`, 'control-character', 1, 8],
  ['a bell, raw', '{"a": "\u0007"}', 'control-character', 1, 8],
  ['33 levels', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'too-deep', 1, 161],
  ['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep', 1, 33],
  ['20,001 items', `{"a": [${'1,'.repeat(19_999)}1]}`, 'too-many-members', 1, 40_006],
  ['a long text', `{"a": "${'x'.repeat(100_001)}"}`, 'string-too-long', 1, 7],
  ['5 MB and a byte', `{}${' '.repeat(4_999_999)}`, 'too-large', 1, 1],
  ['5 MB in bytes, not in characters', `{"a":"${'é'.repeat(2_499_997)}"}`, 'too-large', 1, 1],
];

const READ: readonly (readonly [name: string, text: string, record: unknown])[] = [
  ['an empty object', ' {}\r\n', {}],
  ['every kind of value', '{"a": [1, -2.5, true, false, null, "x", {}, []]}', { a: [1, -2.5, true, false, null, 'x', {}, []] }],
  ['the same name in two objects', '{"a": {"b": 1}, "c": {"b": 1}}', { a: { b: 1 }, c: { b: 1 } }],
  ['line feed and tab, escaped', String.raw`{"a": "x\n\ty"}`, { a: 'x\n\ty' }],
  ['other escapes', String.raw`{"a": "\"\\\/\u00e9"}`, { a: '"\\/é' }],
  ['a pair, raw, escaped and mixed', `{"a": "😀\\ud83d\\ude00\\uD83D\ude00"}`, { a: '😀😀😀' }],
  ['the largest safe integers', '{"a": [9007199254740991, -9007199254740991]}', { a: [9007199254740991, -9007199254740991] }],
  ['decimals', '{"a": [0.07, 19.99, -0.5, 1e-7]}', { a: [0.07, 19.99, -0.5, 1e-7] }],
  ['names of Object.prototype that harm nobody', '{"toString": 1, "hasOwnProperty": 2}', { toString: 1, hasOwnProperty: 2 }],
  ['32 levels', `${'{"a":'.repeat(32)}1${'}'.repeat(32)}`, JSON.parse(`${'{"a":'.repeat(32)}1${'}'.repeat(32)}`)],
  ['a text of 100,000 characters', `{"a": "${'x'.repeat(100_000)}"}`, { a: 'x'.repeat(100_000) }],
  ['5 MB', `{}${' '.repeat(4_999_998)}`, {}],
];

describe('readRecord', () => {
  test.each(REFUSED)('refuses %s', (_name, text, code, line, column) => {
    const result = readRecord(text);
    expect(result.ok ? [] : result.problems.map((problem) => [problem.code, problem.line, problem.column])).toEqual([[code, line, column]]);
  });

  test.each(READ)('reads %s', (_name, text, record) => {
    expect(readRecord(text)).toEqual({ ok: true, record });
  });

  test('tells everything that is wrong at once, in the order of the text', () => {
    const result = readRecord(String.raw`{
  "a": 1.0, "b": "\u0001",
  "a": "\ud800"
}`);
    expect(!result.ok && result.problems.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
      '2:8 number-spelling', '2:19 control-character', '3:3 duplicate-member', '3:9 lone-surrogate',
    ]);
  });

  test('stops after 20 problems', () => {
    const result = readRecord(`{"a": [${'1.0,'.repeat(1000)}1]}`);
    expect(!result.ok && result.problems.length).toBe(20);
  });

  test('never repeats an answer', () => {
    const secrets = ['{"a": "Kayleigh', '{"a": Kayleigh}', '{"a": 12345678901234567890}', '{"a": "Kayleigh\\u0000"}', '{"Kayleigh Sample": 1, "Kayleigh Sample": 1}'];
    for (const text of secrets) expect(JSON.stringify(readRecord(text))).not.toMatch(/Kayleigh|12345678901234567890/);
  });
});

describe('decodeRecord', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test('reads UTF-8', () => {
    expect(decodeRecord(encode('{"a": "Zoë 😀"}'))).toEqual({ ok: true, record: { a: 'Zoë 😀' } });
  });

  test.each([
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d), 'byte-order-mark'],
    ['Latin-1', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d), 'not-utf-8'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'not-utf-8'],
    ['an overlong slash', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'not-utf-8'],
    ['half a character in CESU-8', Uint8Array.of(0x22, 0xed, 0xa0, 0xbd, 0x22), 'not-utf-8'],
    ['a character cut in two', encode('{"a": "é"}').slice(0, 8), 'not-utf-8'],
    ['more than 5 MB, whatever it is', new Uint8Array(5_000_001).fill(0xff), 'too-large'],
  ])('refuses %s', (_name, bytes, code) => {
    const result = decodeRecord(bytes);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
