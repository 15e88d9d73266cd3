import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { findBarriers } from './axe.ts';
import { openPage, writeFormPage } from './open-page.ts';

const form = formOf('test/forms', 'kitchen-sink');
const answers = { child: { names: [{ fullName: 'Sam Example' }], dateOfBirth: '2000-05' }, worries: ['friend'], seenOn: '2026-11-24' };
const record = {
  concordat: '1.0', form: form.id, version: form.version, recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'draft', saved: '2026-11-24T10:15:00+00:00', marking: form.marking, answers,
};
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

/** The words that can be seen of some elements. */
const seen = (page: Page, selector: string) => page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.offsetParent).map((one) => one.innerText), selector);

/** Sets the clock of the page, which looks at it when something changes. */
const setClock = (page: Page, at: string) => page.evaluate((moment) => {
  Date.now = () => Date.parse(moment);
}, at);

it('names what another entry of a list is, inside the sentence', async () => {
  const buttons = [...(await writeFormPage(form)).matchAll(/Add another[^<]*/g)].map(([words]) => words.trim());
  expect(buttons).toContain('Add another call');
  expect(buttons.filter((words) => !/^Add another [a-z]/.test(words))).toEqual([]);
});

describe.skipIf(reason)(`what to do next${reason && ` (left out: ${reason})`}`, { timeout: 60_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it('shows the steps that hold and how each deadline stands, as answers and time go on', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await opened.openRecord({ ...record, answers: { child: answers.child } });
    await opened.visit('check');
    expect(await seen(page, '#next li')).toEqual(['Tell the safeguarding desk.']);
    await setClock(page, '2026-11-25T09:00:00Z');
    await opened.openRecord(record);
    await opened.visit('check');
    expect(await seen(page, '#next p')).toEqual(['In every case:', expect.stringMatching(/^Because the child may be at risk or .+:$/)]);
    expect(await seen(page, '#next li')).toEqual([
      'Tell the safeguarding desk.', 'Visit again, or ask the night team to. (within 5 working days)', 'Write it down.',
      'The second visit is due by 1 December 2026.', 'The write up is due by 4 December 2026.',
    ]);
    await setClock(page, '2026-12-02T00:00:00Z');
    await opened.reach('q-word');
    await page.type('#q-word', 'x');
    await opened.visit('check');
    expect(await seen(page, '#due li')).toEqual([
      'Late The second visit was due by 1 December 2026. Record when it was done, or say why it is late.', 'The write up is due by 4 December 2026.',
    ]);
    expect(await findBarriers(page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });

  it('asks for a reason when something is late, leads to the answer that would meet it, and saves the reason', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await setClock(page, '2026-12-02T00:00:00Z');
    await opened.openRecord(record);
    await opened.visit('check');
    await page.click('#finish');
    expect(await seen(page, '#queries-list label')).toEqual(['The second visit was due by 1 December 2026. Record when it was done, or say why it is late.']);
    await page.click('#queries-list button');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^q-reviewOn-day$/);
    await page.click('#continue');
    await page.click('#query-1');
    await page.keyboard.type('Nobody was in.');
    await page.click('#finish');
    expect(await seen(page, '#error-summary a')).not.toContain('The second visit was due by 1 December 2026. Record when it was done, or say why it is late.');
    const { text } = await opened.saveWith('save-draft');
    expect((JSON.parse(text) as { reasons: object }).reasons).toEqual([{ rule: 'late-visit-again', reason: 'Nobody was in.' }]);
    await opened.close();
  });

  it('says each condition and deadline in words where no script runs', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent((await writeFormPage(form)).replace(/<script[\s\S]*?<\/script>/g, ''));
    const text = (await page.$eval('#next', (one) => (one as HTMLElement).innerText)).replace(/\s+/g, ' ');
    expect(text).toMatch(/In every case: Tell the safeguarding desk\. If the child may be at risk or .+: Visit again/);
    expect(text).toContain('If the child may be at risk, the second visit is due within 5 working days of ‘Date seen’ or ‘Date and time reported’, whichever is earlier');
    expect(text).not.toMatch(/Because|Late/);
    await page.close();
  });
});
