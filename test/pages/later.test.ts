import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';
import { openPage } from './open-page.ts';

const form = formOf('test/forms', 'kitchen-sink');
const full = JSON.parse(readFileSync(path.join(root, 'test/pages/records/kitchen-sink.json'), 'utf8')) as { readonly answers: { readonly [id: string]: unknown } };
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

/** What a later minor version might add, at every depth; some of it stands alone. */
const later = {
  ...full, version: '1.1.0', status: 'draft',
  answers: {
    ...full.answers,
    signs: { cameHomeLate: { now: true, smell: 'smoke' }, sleptOut: { now: true } },
    bicycle: { basket: 'wicker' },
    calls: [{ mood: 'calm' }, { caller: 'School', taken: true, said: 'Late again', mood: 'cross' }, { mood: 'calm' }, { caller: 'Home', taken: true }],
    weather: 'rain',
  },
};

describe.skipIf(reason)(`a record of a later minor version${reason && ` (left out: ${reason})`}`, { timeout: 60_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it('is kept whole, also where an entry, a row or a component holds nothing that is known here', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await opened.openRecord(later);
    expect(await page.$eval('#opened', ({ textContent }) => textContent)).toContain('This draft was made with version 1.1.0 of the form.');
    const { saved: first, ...before } = JSON.parse((await opened.saveWith('save-draft')).text) as Readonly<Record<string, unknown>>;
    const { saved: wanted, ...rest } = later as Readonly<Record<string, unknown>>;
    expect([before, typeof first]).toEqual([rest, typeof wanted]);
    await opened.visit('check');
    const rows = await page.$$eval('#answers .govuk-summary-card:last-child .govuk-summary-list__row', (found) => found.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(rows).toEqual(expect.arrayContaining([
      ['weather', 'rain'], ['signs.cameHomeLate', '{\n "smell": "smoke"\n}'], ['signs.sleptOut', '{\n "now": true\n}'], ['bicycle.basket', 'wicker'], ['calls.mood', 'calm'],
    ]));
    // What is lacking in the fourth entry is told of the fourth, though two before it are not judged.
    expect(await page.$$eval('.c-said--gap', (found) => found.map(({ previousElementSibling: label, parentElement }) => [parentElement?.parentElement?.previousElementSibling?.textContent, label?.textContent]))).toEqual([['Call 4', 'What was said?']]);
    await opened.close();
  });

  it('keeps the rows and cells of a grid that it does not know when the others change', async () => {
    const opened = await openPage(browser, form);
    await opened.openRecord(later);
    await opened.reach('q-signs-newPhone-before');
    await opened.page.click('[id="q-signs-newPhone-before"]');
    await opened.page.click('[id="q-signs-cameHomeLate-now"]');
    const { answers } = JSON.parse((await opened.saveWith('save-draft')).text) as { answers: { signs: object } };
    expect(answers.signs).toEqual({ cameHomeLate: { smell: 'smoke' }, newPhone: { before: true }, sleptOut: { now: true } });
    await opened.close();
  });

  it('of an earlier one the page says that it moves up', async () => {
    const opened = await openPage(browser, { ...form, version: '1.2.0' });
    await opened.openRecord({ ...later, version: '1.1.0', answers: { story: 'Seen.' } });
    expect(await opened.page.$eval('#opened', ({ textContent }) => textContent)).toContain('This draft was made with version 1.1.0 of the form. When you save it, it follows 1.2.0.');
    expect(JSON.parse((await opened.saveWith('save-draft')).text)).toMatchObject({ version: '1.2.0', answers: { story: 'Seen.' } });
    await opened.close();
  });

  it('is refused where what is known has not its shape', async () => {
    const opened = await openPage(browser, form);
    await opened.openRecord({ ...later, answers: { ...later.answers, calls: [{ mood: 'calm' }, {}] } });
    expect(await opened.page.$eval('#errors', ({ textContent }) => textContent)).toContain('The record was not opened.');
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});
