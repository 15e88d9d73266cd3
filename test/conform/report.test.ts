import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { drawBadge } from '../../cli/conform/draw-badge.ts';
import { sayReport } from '../../cli/conform/say-report.ts';
import type { Summary } from '../../cli/conform/sum-up.ts';
import { findBarriers } from '../pages/axe.ts';
import { launchBrowser } from '../support/browser.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
const passed: Summary = {
  concordat: '1.0', kit: '0.1.0', date: '2026-11-26T03:00:00.000Z', level: 'sound', mode: 'loop', declaredBy: 'self', implementation: { name: 'Ours & <theirs>', version: '7', language: 'Java' }, passed: true,
  forms: [{ form: 'visit', version: '1.0.0', levels: { 'well-formed': { right: 2, all: 2 }, complete: { right: 1, all: 1 }, sound: { right: 1, all: 1 } }, optional: { findings: { right: 3, all: 4 } }, misses: [] }],
};
const failed: Summary = {
  ...passed, passed: false, forms: [
    { form: 'visit', version: '1.0.0', levels: { 'well-formed': { right: 1, all: 2 }, complete: { right: 1, all: 1 }, sound: { right: 1, all: 1 } }, optional: {}, misses: [{ vector: 'value/seen/word', level: 'well-formed', mark: 'failed', expected: { wellFormed: false, complete: null, sound: null }, said: { failure: 'crashed', detail: 'ended with 3' } }] },
    { form: 'other', version: '1.0.0', skipped: 'not in use here', levels: { 'well-formed': { right: 0, all: 2 }, complete: { right: 0, all: 1 }, sound: { right: 0, all: 1 } }, optional: {}, misses: [] },
  ],
};

describe.skipIf(reason)(`the report in a browser${reason && ` (left out: ${reason})`}`, { timeout: 60_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  test.for([{ name: 'passed', summary: passed }, { name: 'not passed', summary: failed }])('has no barriers when $name', async ({ summary }) => {
    const page = await browser.newPage();
    await page.setContent(sayReport(summary));
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });

  test('has a badge on which all words have room', async () => {
    const page = await browser.newPage();
    await page.setContent(drawBadge(passed));
    const { widths, width } = await page.evaluate(() => ({ widths: [...document.querySelectorAll('text')].map((text) => text.getBBox().x + text.getBBox().width), width: document.querySelector('svg')?.clientWidth ?? 0 }));
    expect(widths).toHaveLength(3);
    for (const right of widths) expect(right).toBeLessThan(width);
    await page.close();
  });
});
