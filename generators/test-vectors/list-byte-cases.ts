import type { RecordProblemCode } from '../../runtime/record/problem-words.ts';
import type { Worlds } from './make-worlds.ts';

/** A text or bytes that a strict reader refuses, or reads although it looks odd. */
export interface ByteCase {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Left out: it is read. */
  readonly code?: RecordProblemCode;
}

/** Records as bytes: what a parser would silently change must be refused, and lawful JSON in another spelling must be read. */
export function listByteCases({ least }: Worlds): readonly ByteCase[] {
  const text = JSON.stringify(least);
  const first = (more: string) => `{${more},${text.slice(1)}`;
  const extended = (value: string) => first(`"extensions":{"board":{"a":${value}}}`);
  const refused: readonly (readonly [string, string, RecordProblemCode])[] = [
    ['byte-order-mark', `\ufeff${text}`, 'byte-order-mark'], ['duplicate-status', first('"status":"draft"'), 'duplicate-member'], ['duplicate-same', first('"concordat":"1.0"'), 'duplicate-member'], ['duplicate-answers', first('"answers":{}'), 'duplicate-member'],
    ['duplicate-escaped', first('"st\\u0061tus":"final"'), 'duplicate-member'], ['duplicate-inside', extended('{"b":1,"b":2}'), 'duplicate-member'], ['proto', first('"__proto__":{"status":"draft"}'), 'forbidden-member'], ['proto-escaped', first('"\\u005f_proto__":{}'), 'forbidden-member'],
    ['proto-inside', extended('{"__proto__":1}'), 'forbidden-member'], ['constructor', first('"constructor":{"prototype":{}}'), 'forbidden-member'], ['prototype', extended('{"prototype":1}'), 'forbidden-member'],
    ['cut-at-end', text.slice(0, -1), 'cut-short'], ['cut-in-half', text.slice(0, text.length >> 1), 'cut-short'], ['cut-in-text', text.slice(0, text.indexOf('"1.0"') + 2), 'cut-short'], ['empty', '', 'cut-short'], ['spaces', ' \n', 'cut-short'],
    ['two-records', `${text}\n${text}`, 'text-after'], ['text-after', `${text};`, 'text-after'], ['comma-after', `${text},`, 'text-after'], ['trailing-comma', `${text.slice(0, -1)},}`, 'not-json'], ['single-quotes', text.replaceAll('"', "'"), 'not-json'], ['no-quotes', '{concordat: 1.0}', 'not-json'],
    ['comment', `/* draft */${text}`, 'comment'], ['line-comment', `${text}// draft`, 'comment'], ['not-a-number', extended('NaN'), 'not-json'], ['infinity', extended('Infinity'), 'not-json'], ['capital', extended('TRUE'), 'not-json'], ['undefined', extended('undefined'), 'not-json'],
    ['list', `[${text}]`, 'not-an-object'], ['null', 'null', 'not-an-object'], ['text', '"record"', 'not-an-object'], ['number-too-large', extended('1e400'), 'number-range'], ['number-unsafe', extended('9007199254740993'), 'number-unsafe'], ['twenty-digits', extended('12345678901234567890'), 'number-unsafe'],
    ['exponent', extended('1e2'), 'number-spelling'], ['decimal-zero', extended('1.0'), 'number-spelling'], ['minus-zero', extended('-0'), 'number-spelling'], ['leading-zero', extended('01'), 'not-json'], ['plus', extended('+1'), 'not-json'], ['hexadecimal', extended('0x1F'), 'not-json'],
    ['lone-surrogate-escaped', extended('"\\ud800"'), 'lone-surrogate'], ['surrogates-turned', extended('"\\udc00\\ud800"'), 'lone-surrogate'], ['lone-surrogate-in-name', extended('{"\\udfff":1}'), 'lone-surrogate'], ['null-character', extended('"\\u0000"'), 'control-character'], ['bell', extended('"\\u0007"'), 'control-character'],
    ['noncharacter', extended('"\\uffff"'), 'noncharacter'], ['bad-escape', extended('"\\x41"'), 'not-json'], ['raw-tab', extended('"a\tb"'), 'not-json'], ['too-deep', extended('['.repeat(32) + ']'.repeat(32)), 'too-deep'], ['far-too-deep', extended('['.repeat(2000) + ']'.repeat(2000)), 'too-deep'],
  ];
  const read: readonly (readonly [string, string])[] = [
    ['plain', text], ['spaced', JSON.stringify(least, null, 2)], ['windows-lines', JSON.stringify(least, null, 2).replaceAll('\n', '\r\n')], ['final-line-feed', `${text}\n`], ['escaped', text.replaceAll('"final"', '"\\u0066inal"')], ['escaped-name', text.replace('"status"', '"st\\u0061tus"')],
    ['other-order', JSON.stringify(Object.fromEntries(Object.entries(least).reverse()))], ['emoji-escaped', extended('"\\ud83d\\ude00"')], ['emoji', extended('"😀"')], ['deep', extended('['.repeat(20) + '1' + ']'.repeat(20))], ['largest-number', extended('9007199254740991')],
  ];
  const encoder = new TextEncoder();
  const broken = encoder.encode(extended('"~"'));
  const latin = Uint8Array.from(broken, (byte) => (byte === 0x7e ? 0xe9 : byte));
  return [
    ...refused.map(([id, given, code]): ByteCase => ({ id: `bytes/${id}`, bytes: encoder.encode(given), code })), ...read.map(([id, given]): ByteCase => ({ id: `bytes/${id}`, bytes: encoder.encode(given) })),
    { id: 'bytes/latin-1', bytes: latin, code: 'not-utf-8' }, { id: 'bytes/utf-16', bytes: Uint8Array.from([0xff, 0xfe, ...text.slice(0, 40).split('').flatMap((letter) => [letter.charCodeAt(0), 0])]), code: 'not-utf-8' },
    { id: 'bytes/surrogate-in-utf-8', bytes: Uint8Array.from([...broken].flatMap((byte) => (byte === 0x7e ? [0xed, 0xa0, 0x80] : [byte]))), code: 'not-utf-8' }, { id: 'bytes/overlong', bytes: Uint8Array.from([...broken].flatMap((byte) => (byte === 0x7e ? [0xc0, 0xaf] : [byte]))), code: 'not-utf-8' },
  ];
}
