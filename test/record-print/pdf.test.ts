import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../cli/print-pdf.ts';
import { formOf } from '../content/compiled.ts';
import { findClashes } from '../pdf/find-clashes.ts';
import { lintPdfUa } from '../pdf/lint-pdf-ua.ts';
import { listLeaks } from '../pdf/list-leaks.ts';
import { startPrinter } from '../pdf/print.ts';
import { readPages, squeeze } from '../pdf/read-pdf.ts';
import { HOSTILE_WORDS } from '../properties/definitions/words.ts';
import { readExamples } from '../support/read-examples.ts';
import { setLeakTrap, type LeakTrap } from '../support/leak-trap.ts';
import { printOf, readStored, validatorOf } from './print.ts';

const form = formOf('test/forms', 'kitchen-sink');
/** Nothing of ours stands in a corner; the margins of the sheet are those of the style sheet. */
const BOUNDS = { left: 20, right: 11.5, top: 4, bottom: 4, code: { left: 0, top: 0 } };

let printer: Printer;
let trap: LeakTrap;

beforeAll(async () => {
  printer = await startPrinter();
  trap = await setLeakTrap();
}, 60_000);

afterAll(async () => {
  await printer.close();
  await trap.close();
});

/** A record with other answers than the stored one; it must be well-formed. */
async function withAnswers(answers: object) {
  const stored = readStored('everything');
  const record = { ...stored, answers: { ...stored.answers, ...answers } };
  expect((await validatorOf(form)).validate(record).wellFormed).toBe(true);
  return record;
}

const calls = Array.from({ length: 50 }, (_, index) => ({ at: '2026-11-20T12:00:00Z', caller: `Caller ${index + 1}`, taken: true, said: `Words of call ${index + 1}. `.repeat(1 + (index % 20)).trim() }));
const story = Array.from({ length: 100 }, (_, index) => `Line ${index + 1} of a story over several pages of paper, as stories in records are.`).join('\n');

describe.each([
  ['everything', () => Promise.resolve(readStored('everything'))],
  ['answers in many scripts', () => Promise.resolve(readStored('scripts'))],
  ['long lists, stories and names', () => withAnswers({ calls, story, child: { names: [{ fullName: `${'Bartholomew-Maximilian '.repeat(12)}Example` }] } })],
])('%s', (_name, read) => {
  test('prints as a tagged document, the same bytes each time, in which nothing covers anything', async () => {
    const record = await read();
    expect((await validatorOf(form)).validate(record).wellFormed).toBe(true);
    for (const shows of ['applied', 'all'] as const) {
      const { print } = await printOf(form, record, { shows });
      const [bytes, again] = await Promise.all([printer.print(print), printer.print((await printOf(form, record, { shows })).print)]);
      expect(await lintPdfUa(bytes)).toEqual([]);
      expect(await findClashes(bytes, BOUNDS)).toEqual([]);
      const digest = (some: Uint8Array): string => createHash('sha256').update(some).digest('hex');
      expect(digest(again)).toBe(digest(bytes));
    }
  }, 120_000);
});

test('a record of every form prints as a tagged document with its name, marking and number on every page', async () => {
  for (const id of ['appendix-2-assessment', 'cse-screening', 'information-report', 'referral', 'return-home-interview', 'safe-and-well-check']) {
    const real = formOf('forms', id);
    const records = readExamples(real).filter(({ record }) => record['status'] === 'final').sort((a, b) => JSON.stringify(b.record).length - JSON.stringify(a.record).length);
    const record = records[0]?.record ?? {};
    const bytes = await printer.print((await printOf(real, record)).print);
    expect(await lintPdfUa(bytes), id).toEqual([]);
    expect(await findClashes(bytes, BOUNDS), id).toEqual([]);
    const pages = await readPages(bytes);
    pages.forEach((page, index) => {
      expect(page.split('OFFICIAL-SENSITIVE').length, id).toBeGreaterThan(2);
      expect(page).toContain(`Page${index + 1}of${pages.length}`);
      expect(page).toContain(`Record${String(record['recordId'])}`);
    });
  }
}, 120_000);

test('whatever an answer holds prints as text, asks nothing of anyone and reads no file', async () => {
  const leaks = listLeaks(trap.base, trap.folder).map(([name, body, head]) => `${name}: ${head}${body}`);
  const words = HOSTILE_WORDS.filter((text) => text.length < 200 && text === text.trim() && !/[\u0590-\u06ff\u{1f000}-\u{1ffff}]/u.test(text));
  const record = await withAnswers({
    story: [...leaks, ...words].join('\n'), child: { names: words.map((fullName) => ({ fullName })).slice(0, 5), dateOfBirth: '2014' },
    calls: words.slice(0, 50).map((said) => ({ taken: true, said })),
    others: [{ key: 'p1', names: [{ fullName: '</style></head><script>alert(1)</script>' }] }],
  });
  const { print } = await printOf(form, { ...record, recordId: '0b8f0f0e-6f2f-4c58-9b0e-000000000004' });
  expect(print.html.match(/<script|<iframe|<img|<object|<link|<meta/g)).toEqual(['<meta', '<meta']);
  expect(print.html.match(/<\/style>/g)).toHaveLength(2);
  const text = (await readPages(await printer.print(print))).join('');
  expect(text).not.toMatch(/localsecret|fetchedwords/);
  for (const leak of leaks) expect(text).toContain(squeeze(leak).slice(0, 40));
  for (const word of ['</script><script>alert(1)</script>', '</style><style>*{}', '{{constructor.constructor(1)}}{{{x.y}}}', '&amp;&#60;&lt;', '=HYPERLINK("https://example.org")']) expect(text).toContain(squeeze(word));
  // Printing again takes longer than an answer from this computer.
  await printer.print(print);
  expect(trap.hits).toEqual([]);
}, 120_000);

test('a name cannot end the style sheet that prints it in the margin', async () => {
  const fullName = '"}</style><p>out</p>\\';
  const pages = await readPages(await printer.print((await printOf(form, await withAnswers({ child: { names: [{ fullName }] } }))).print));
  for (const page of pages) expect(page).toContain(squeeze(fullName));
}, 60_000);

test('other scripts are there to be read, and what no font has by its code', async () => {
  const pages = (await readPages(await printer.print((await printOf(form, readStored('scripts'))).print))).join('');
  for (const words of ['Łódź', 'Київ', 'Nguyễn', 'U+1F600', 'U+738B', 'aU+202Egnp.exe']) expect(pages).toContain(words);
}, 60_000);
