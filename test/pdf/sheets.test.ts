import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../cli/print-pdf.ts';
import { hashDefinition } from '../../generators/pdf/hash-definition.ts';
import { EDGE, makePageCode, QUIET, widthOfCode } from '../../generators/pdf/page-code.ts';
import { createSay } from '../../generators/html/page-words.ts';
import { compileFolder, formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { findClashes } from './find-clashes.ts';
import { pagesOf, pageWith, startPrinter } from './print.ts';
import { lintPdfUa } from './lint-pdf-ua.ts';
import { countSizes, readPages, squeeze } from './read-pdf.ts';

let printer: Printer;
let browser: Exclude<Awaited<ReturnType<typeof launchBrowser>>, { unavailable: string }>;
beforeAll(async () => {
  printer = await startPrinter();
  const launched = await launchBrowser();
  if ('unavailable' in launched) throw new Error(launched.unavailable);
  browser = launched;
}, 60_000);
afterAll(() => Promise.all([printer.close(), browser.close()]));

const FORMS = [
  ['forms', 'information-report'], ['forms', 'cse-screening'], ['forms', 'appendix-2-assessment'], ['forms', 'referral'],
  ['forms', 'return-home-interview'], ['forms', 'safe-and-well-check'], ['test/forms', 'kitchen-sink'],
] as const;
/** Of each board its longest: a profile has a line more at the foot of every sheet. */
const PROFILES = ['bedfordshire referral', 'cambridgeshire return-home-interview', 'dudley cse-screening', 'stockport referral'];

const SHEETS = [
  ...FORMS.map(([folder, id]) => ({ name: `${folder} ${id}`, form: formOf(folder, id) })),
  ...PROFILES.map((name) => ({ name, form: compileFolder('forms').profiles.find(({ id, profile }) => `${profile?.board} ${id}` === name)! })),
];

describe.each(SHEETS)('$name', ({ form }) => {
  const room = widthOfCode(makePageCode(form, ''));
  const printed = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const [name, job] of await pagesOf(form)) printed.set(name, await printer.print(job));
  }, 120_000);

  test.each(['form.pdf', 'form-large-print.pdf', 'review.pdf'])('every sheet of %s says what it is', async (name) => {
    const pages = await readPages(printed.get(name)!);
    pages.forEach((page, index) => {
      expect(page).toContain(squeeze(form.title.en));
      expect(page).toContain(squeeze(`${form.id} ${form.version} ${hashDefinition(form)}`));
      expect(page).toContain(`Page${index + 1}of${pages.length}`);
      expect(page.split(form.marking ?? '').length).toBeGreaterThanOrEqual(3);
      expect(page).toContain(squeeze(name === 'review.pdf' ? 'Initials of those who sign' : form.subject ? 'Child’s name or reference' : 'Name or reference'));
    });
  });

  test('has a line for why under every statement that may be true with a reason', async () => {
    const say = createSay(form);
    const whole = (await readPages(printed.get('form.pdf')!)).join('');
    const large = (await readPages(printed.get('form-large-print.pdf')!)).join('');
    for (const { severity, message } of form.rules) {
      if (severity !== 'query') continue;
      expect(whole).toContain(squeeze(`${say(message)} If not, why:`));
      expect(large).toContain(squeeze(`${say(message)} If not, why:`));
    }
  });

  test.each(['form.pdf', 'form-large-print.pdf', 'review.pdf'])('breaks none of the linted rules of PDF/UA-1 in %s', async (name) => {
    expect(await lintPdfUa(printed.get(name)!)).toEqual([]);
  });

  test.each(['form.pdf', 'form-large-print.pdf', 'review.pdf'])('on paper no text of %s covers another or leaves its part of the sheet', async (name) => {
    const bytes = printed.get(name)!;
    // Holes are punched 12 mm from the left edge; printers do not reach the outer 4 mm.
    const bounds = { left: 20, right: 12, top: 4.5, bottom: 4.5, code: { left: EDGE.right + room + QUIET, top: EDGE.bottom + room + QUIET } };
    expect(await findClashes(bytes, bounds)).toEqual([]);
    if (name === 'form-large-print.pdf') expect(Math.min(...(await countSizes(bytes)).keys())).toBeGreaterThanOrEqual(16);
  }, 60_000);

  test.each(['form.pdf', 'form-large-print.pdf'])('no words of %s reach into a box, and no box into another', async (name) => {
    expect(await findCrossings((await pagesOf(form)).find(([file]) => file === name)![1].html)).toEqual([]);
  }, 60_000);
});

test('the geometry tests find what they look for', async () => {
  const bad = '<h1>Title</h1><p style="margin:40mm 0 0 40mm">first</p><p style="margin:-4mm 0 0 40mm">second</p><p style="margin-left:-5mm">third</p>';
  const bytes = await printer.print(await pageWith(bad, '<style>@page{size:A4;margin:20mm}</style>'));
  const bounds = { left: 20, right: 12, top: 4.5, bottom: 4.5, code: { left: 30, top: 20 } };
  expect(await findClashes(bytes, bounds)).toEqual([
    expect.stringMatching(/^page 1: “\w*ird” stands in a side margin$/), 'page 1: “first” and “second” cover each other',
  ]);
  const crossing = '<p><span class="box" style="position:absolute;left:0;top:0;width:40px;height:40px"></span></p><p style="position:absolute;left:20px;top:10px">words</p>';
  expect(await findCrossings((await pageWith(crossing)).html)).toEqual(['“words” reaches into a box']);
});

/** Words and boxes that cross where the page lays them out, as wide as it is between the margins. */
async function findCrossings(html: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    await page.emulateMediaType('print');
    await page.setViewport({ width: Math.round((178 / 25.4) * 96), height: 1000 });
    await page.setContent(html);
    return await page.evaluate(() => {
      const problems: string[] = [];
      const SLACK = 1;
      const boxes = [...document.querySelectorAll('.box, .letter, .space, .group > span, .lines, .rule, td')].map((element) => ({ element, rect: element.getBoundingClientRect() }));
      const crosses = (a: DOMRect, b: DOMRect): boolean => (
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
      );
      boxes.forEach((one, index) => {
        if (one.rect.width === 0 || one.rect.height === 0) problems.push(`a ${one.element.className} has no size`);
        for (const other of boxes.slice(index + 1)) {
          if (!one.element.contains(other.element) && crosses(one.rect, other.rect)) problems.push(`${one.element.className} and ${other.element.className} cross`);
        }
      });
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          // The line is higher than its letters.
          const letters = new DOMRect(rect.x, rect.y + rect.height * 0.25, rect.width, rect.height * 0.5);
          for (const box of boxes) if (!box.element.contains(node) && crosses(letters, box.rect)) problems.push(`“${node.textContent?.trim()}” reaches into a ${box.element.className || 'cell'}`);
        }
        const holder = node.parentElement?.closest('td, th, .cell, .group > span');
        if (holder && holder.scrollWidth > holder.clientWidth + SLACK) problems.push(`“${node.textContent?.trim()}” is wider than its place`);
      }
      return [...new Set(problems)];
    });
  } finally {
    await page.close();
  }
}
