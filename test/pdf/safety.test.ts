import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printer } from '../../cli/print-pdf.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Text } from '../../compiler/model/text.ts';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { setLeakTrap, type LeakTrap } from '../support/leak-trap.ts';
import { listLeaks } from './list-leaks.ts';
import { pageOf, pageWith, startPrinter } from './print.ts';
import { readPages, squeeze } from './read-pdf.ts';

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

test('no page asks anything of anyone or reads a file', async () => {
  for (const [name, body, head] of listLeaks(trap.base, trap.folder)) {
    const printed = await printer.print(await pageWith(`<h1>Heading</h1>${body}`, head)).catch((error: Error) => error);
    const text = printed instanceof Error ? '' : (await readPages(printed)).join('');
    if (printed instanceof Error) expect(printed.message, name).toMatch(/led away|was not printed|Navigat|net::/);
    expect(text, name).not.toMatch(/localsecret|fetchedwords|root:/);
  }
  // What a page asked for late would have come by now: printing again takes longer than an answer from this computer.
  expect(await readPages(await printer.print(await pageWith('<h1>After all</h1>')))).toEqual(['Afterall']);
  expect(trap.hits).toEqual([]);
}, 120_000);

test('the same pages do ask in a browser that is not kept from it', async () => {
  const browser = await launchBrowser();
  if ('unavailable' in browser) throw new Error(browser.unavailable);
  const page = await browser.newPage();
  for (const [, body, head] of listLeaks(trap.base, trap.folder)) await page.setContent((await pageWith(body, head)).html, { waitUntil: 'load', timeout: 5000 }).catch(() => undefined);
  await browser.close();
  const asked = trap.hits.splice(0).join(' ');
  for (const way of ['/css', '/import', '/img', '/iframe', '/fetch', '/refresh']) expect(asked).toContain(way);
}, 120_000);

test('the words of a definition are only words', async () => {
  const form = withoutOtherScripts(formOf('test/forms', 'hostile'));
  const job = await pageOf(form);
  expect(job.html.match(/<script/g)).toBeNull();
  expect(job.html.match(/<\/style>/g)).toHaveLength(1);
  expect(job.html.match(/ on[a-z]+=["']/g)).toBeNull();
  const text = (await readPages(await printer.print(job))).join('');
  for (const words of [
    '</title></script><script>alert(1)</script>', '*/ alert(2); /* ${alert(3)} `alert(4)` {{ purpose }} {{{form.purpose}}} <%= 5 %>',
    '<img src=x onerror=alert(6)> & &amp; &#60; <!-- -->', '</script><script>alert(9)</script>', '\' onmouseover=\'alert(10)',
    '{{constructor.constructor(\'alert(12)\')()}} ${alert(13)} `alert(14)`', '=cmd|\' /C calc\'!A0', '100 % %s $& $1 \\0 \\u0000',
  ]) expect(text).toContain(squeeze(words));
  expect(trap.hits).toEqual([]);
}, 60_000);

test('a title cannot end the style sheet that prints it in the margin', async () => {
  const form = formOf('test/forms', 'kitchen-sink');
  const title: Text = { en: '"}</style><p>out</p>\\' };
  const pages = await readPages(await printer.print(await pageOf({ ...form, title })));
  for (const page of pages) expect(page).toContain('"}</style><p>out</p>\\');
}, 60_000);

test('text that would be missing is an error that names it', async () => {
  await expect(printer.print(await pageWith('<h1>A ✅ and ب</h1>'))).rejects.toThrow('the fonts for paper have no ✅ (U+2705) ب (U+0628)');
  const job = await pageWith('<h1>Words</h1>');
  await expect(printer.print({ ...job, html: job.html.replaceAll('data:font/woff2', 'data:font/woff3,') })).rejects.toThrow('was not printed');
  await expect(printer.print(await pageWith('<p></p>'))).rejects.toThrow('its fonts did not load');
}, 60_000);

/** The questions in letters that our fonts have; the others are an error, as the last test shows. */
function withoutOtherScripts(form: Form): Form {
  const sections = form.sections.map((section) => ({
    ...section, blocks: section.blocks.filter((block) => block.kind !== 'question' || !['righttoleft', 'emoji'].includes(block.question.id)),
  }));
  return { ...form, sections };
}
