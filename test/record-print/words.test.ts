import { describe, expect, test } from 'vitest';
import { createLettering } from '../../generators/record-print/lettering.ts';
import { nameOf } from '../../generators/record-print/name-of.ts';
import { sayInstant, sayTimes } from '../../generators/record-print/say-instant.ts';
import { sayUnknown } from '../../generators/record-print/say-unknown.ts';
import { loadFonts } from './print.ts';

test.each([
  ['2026-11-24T10:15:00Z', '24 November 2026 at 10:15'],
  ['2026-07-01T10:15:00Z', '1 July 2026 at 11:15'],
  ['2026-07-01T10:15:00+01:00', '1 July 2026 at 10:15'],
  ['2026-10-25T01:30:00+01:00', '25 October 2026 at 01:30 BST'],
  ['2026-10-25T01:30:00+00:00', '25 October 2026 at 01:30 GMT'],
  ['2026-11-24T23:30:00-05:00', '25 November 2026 at 04:30 in London (written as 23:30 at UTC-05:00)'],
  ['2026-11-24T10:15:07.250Z', '24 November 2026 at 10:15:07.250'],
])('the moment %s is said as %s', (value, words) => expect(sayInstant(value)).toBe(words));

test.each([
  ['2014', '2014'], ['2014~', 'about 2014'], ['2014-03', 'March 2014'], ['2014-03-03', '3 March 2014'],
  ['2026-03/2026-04-12~', 'from March 2026 to about 12 April 2026'], ['2026-07-01T10:00:00Z/2026-07-02', 'from 1 July 2026 at 11:00 to 2 July 2026'],
])('the time %s is said as %s', (value, words) => expect(sayTimes(value)).toBe(words));

test.each<[object, string]>([
  [{ names: [{ fullName: 'Kay Example' }] }, 'Kay Example'], [{ names: [{}, { givenName: 'Kay', familyName: 'Example' }] }, 'Kay Example'],
  [{ person: { names: [{ preferredName: 'Kay' }] } }, 'Kay'], [{ name: 'Example House' }, 'Example House'], [{ address: { name: 'x' } }, ''],
])('of %j the name is %s', (object, name) => expect(nameOf(object)).toBe(name));

test('what no question explains is said member by member', () => {
  expect(sayUnknown({ a: true, b: [1, { c: 'x' }], d: { e: false } })).toEqual(['a: Yes', 'b 1: 1', 'b 2, c: x', 'd, e: No']);
});

describe('letters', () => {
  const shown = async (text: string) => {
    const lettering = createLettering(await loadFonts());
    const { runs } = lettering.show(text);
    return { text: runs.map(({ text: words, code }) => (code ? `[${code}]` : words)).join(''), faces: lettering.listFaces().map((face) => /font-family:"([^"]+)".*unicode-range:(U\+[0-9a-f]+)/.exec(face)?.slice(1).join(' ')), missing: lettering.listMissing() };
  };

  test.each<[string, string[]]>([
    ['Ŵyn tŷ, Łódź, Ștefan – “£5”', []], ['أحمد', ['Noto Sans U+600']], ['محمد بٹ', ['Noto Nastaliq Urdu U+600']], ['রহিম', ['Noto Sans U+951']], ['Київ', ['Noto Sans U+301']], ['हिन्दी', ['Noto Sans U+900']],
  ])('of %s need no more fonts than they use', async (text, faces) => {
    expect(await shown(text)).toEqual({ text, faces, missing: [] });
  });

  test.each([
    ['Li 李 李', 'Li [U+674E] [U+674E]', [{ code: 'U+674E', count: 2 }]], ['hi 😀', 'hi [U+1F600]', [{ code: 'U+1F600', count: 1 }]],
    // Right to left from here: "gpj.exe" would read as "exe.jpg".
    ['a\u202egpj.exe', 'a[U+202E]gpj.exe', [{ code: 'U+202E', count: 1 }]],
    // Blank though they are no white space: a filler, a Braille cell with no dots, a line separator.
    ['a\u3164b\u2800c\u2028d', 'a[U+3164]b[U+2800]c[U+2028]d', [{ code: 'U+2028', count: 1 }, { code: 'U+2800', count: 1 }, { code: 'U+3164', count: 1 }]],
  ])('that no font has or nobody sees are said by their codes: %j', async (text, words, missing) => {
    expect(await shown(text)).toEqual({ text: words, faces: [], missing });
  });

  test('in two parts are put together where there is a letter for both', async () => {
    expect(await shown('e\u0301')).toEqual({ text: 'é', faces: [], missing: [] });
  });

  test('keep lines and tabs, and joiners between letters that need them', async () => {
    expect((await shown('a\n\tb')).text).toBe('a\n\tb');
    expect((await shown('می\u200cرود')).missing).toEqual([]);
  });
});
