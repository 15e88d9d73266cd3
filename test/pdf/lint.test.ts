import { expect, test } from 'vitest';
import { finishPdf } from '../../cli/finish-pdf/finish-pdf.ts';
import { launchBrowser } from '../support/browser.ts';
import { lintPdfUa } from './lint-pdf-ua.ts';
import { pageWith } from './print.ts';

const BODY = '<h1>Title <strong>bold</strong> <em>more</em></h1><ul><li>one</li><li>two</li></ul><ol><li>three</li></ol><figure><p>words</p></figure>'
  + '<p style="border:1px solid;background:#eee">box</p><a href="#x">inside</a> <a href="https://example.org/">outside</a><p id="x">x</p>';

test('the lint finds in what Chromium writes the faults that finishing mends', async () => {
  const browser = await launchBrowser();
  if ('unavailable' in browser) throw new Error(browser.unavailable);
  try {
    const page = await browser.newPage();
    const job = await pageWith(BODY, '<style>@page{@top-center{content:"margin";font-family:"Noto Sans"}}</style>');
    await page.setContent(job.html);
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const rules = (await lintPdfUa(printed)).map((problem) => problem.split(':')[0]);
    expect([...new Set(rules)].sort()).toEqual(['5-1', '7.1-3', '7.1-5', '7.1-8', '7.1-9', '7.18.5-2', '7.2-20', '7.3-1'].sort());
    expect(await lintPdfUa(await finishPdf(printed, job))).toEqual([]);
  } finally {
    await browser.close();
  }
}, 60_000);
