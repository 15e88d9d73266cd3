import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';
import { findBarriers } from './axe.ts';
import { openPage, type OpenPage } from './open-page.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
const form = formOf('forms', 'information-report');
const example = (name: string) => JSON.parse(readFileSync(path.join(root, 'forms/information-report/examples/1.0.0', name), 'utf8')) as Readonly<Record<string, unknown>>;
const full = { version: form.version, ...example('full-final.json') } as Readonly<Record<string, unknown>>;

const readTasks = (page: Page) => page.$$eval('#start .govuk-task-list__item', (tasks) => tasks.filter((task) => (task as HTMLElement).offsetParent)
  .map((task) => [...task.querySelectorAll('a, .govuk-task-list__status')].map((one) => one.textContent?.trim() ?? '').join(': ')));
const readFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const readRows = (page: Page) => page.$$eval('#answers .govuk-summary-list__row', (rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
const isSeen = (page: Page, selector: string) => page.$$eval(selector, (found) => found.some((one) => (one as HTMLElement).offsetParent !== null));
const typeInto = async ({ page, reach }: OpenPage, id: string, text: string) => {
  await reach(id);
  await page.click(`[id="${id}"]`, { count: 3 });
  await page.keyboard.type(text);
};

describe.skipIf(reason)(`the pages inside the page${reason && ` (left out: ${reason})`}`, { timeout: 60_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it('lists the sections with how far each is, and leads through them to the check', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    expect(await readTasks(page)).toEqual([
      'About this report: Not started', 'Where the information comes from: Not started', 'Licensed services: Optional', 'The information: Not started',
      'Specific victims and perpetrators: Optional', 'Is a child at risk now?: Not started',
    ]);
    expect(await page.$eval('#progress', ({ textContent }) => textContent)).toBe('6 questions still need an answer.');
    await page.click('a[href="#section-1"]');
    expect([await readFocus(page), await page.title()]).toEqual(['About this report', 'About this report – Child sexual exploitation information report']);
    await page.click('#continue');
    expect(await readFocus(page)).toBe('Where the information comes from');
    await page.click('label[for="q-informationSource"]');
    await page.goBack();
    expect(await readFocus(page)).toBe('About this report');
    await page.click('#back');
    expect((await readTasks(page))[1]).toBe('Where the information comes from: In progress');
    await typeInto(opened, 'q-information', 'A black car');
    await typeInto(opened, 'q-reportedAt-day', '31');
    await opened.visit('start');
    expect((await readTasks(page)).slice(0, 4)).toEqual([
      'About this report: Needs attention', 'Where the information comes from: In progress', 'Licensed services: Optional', 'The information: Completed',
    ]);
    await opened.visit('section-6');
    await page.click('#continue');
    expect(await readFocus(page)).toBe('Check your answers');
    expect(await page.evaluate(() => document.querySelectorAll('h1').length)).toBeGreaterThan(1);
    expect(await page.$$eval('h1', (found) => found.filter((one) => (one as HTMLElement).offsetParent).length)).toBe(1);
    await opened.close();
  });

  it('holds nobody up for a gap on Continue, but for what no record can hold', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await typeInto(opened, 'q-reportedAt-day', '31');
    await page.click('#continue');
    expect(await page.$$eval('#error-summary li', (items) => items.map(({ textContent }) => textContent))).toEqual(['Date/time of report must include a month and a year']);
    expect(await page.title()).toBe('Error: About this report – Child sexual exploitation information report');
    await typeInto(opened, 'q-reportedAt-day', '3 March 2026');
    await typeInto(opened, 'q-reportedAt-time', '9.30pm');
    await page.click('#continue');
    expect(await page.title()).toBe('Where the information comes from – Child sexual exploitation information report');
    await opened.visit('check');
    expect((await readRows(page))[0]).toEqual(['Date/time of report', '3 March 2026, 21:30']);
    await opened.close();
  });

  it('shows the answers to check in words, and leads to a section and back', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await opened.openRecord({ ...full, status: 'draft' });
    await opened.visit('check');
    const rows = await readRows(page);
    expect(rows).toContainEqual(['Where does the information come from?', expect.stringMatching(/^(Witnessed incident|Professional|Member of the public)$/)]);
    expect(rows.flat()).not.toContain('Not answered yet');
    await page.click('#answers a[href="#section-4"]');
    expect(await readFocus(page)).toBe('The information');
    await page.click('[id="q-information"]', { count: 3 });
    await page.keyboard.press('Backspace');
    await page.click('#continue');
    expect(await readFocus(page)).toBe('Check your answers');
    expect(await page.evaluate(() => location.hash)).toBe('#check');
    await opened.close();
  });

  it('marks the rest as not asked at one press, says what must be answered still, and takes it back', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await page.click('#mark-rest');
    expect(await page.$eval('dialog', ({ textContent }) => textContent)).toMatch(/^Mark the rest as not asked\?\d questions need an answer and have none/);
    expect((await page.$$('dialog li')).length).toBeGreaterThan(0);
    await page.click('dialog button');
    const marked = async () => (JSON.parse((await opened.saveWith('save-draft')).text) as { answers: { absent?: object } }).answers.absent;
    await page.click('#result button');
    expect(await marked()).toBeUndefined();
    await page.click('#mark-rest');
    await page.click('dialog button');
    expect(await marked()).toMatchObject({ reportedAt: 'not-asked', reporter: 'not-asked', informationSource: 'not-asked' });
    expect((await readTasks(page))[0]).toBe('About this report: Completed');
    await opened.close();
  });

  it('makes a hurried record final: what must be answered, the rest not asked', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await typeInto(opened, 'q-information', 'A black car outside the school');
    await opened.reach('q-informationAccuracy');
    await page.click('label[for="q-informationAccuracy-7"]');
    await opened.reach('q-childAtRisk');
    await page.click('label[for="q-childAtRisk-2"]');
    await opened.visit('check');
    await page.click('#mark-rest');
    expect(await page.$$('dialog li')).toEqual([]);
    await page.click('dialog button');
    const saved = JSON.parse((await opened.saveWith('finish')).text) as Readonly<Record<string, unknown>>;
    expect(saved).toMatchObject({
      status: 'final',
      answers: {
        information: 'A black car outside the school', childAtRisk: false,
        absent: { reportedAt: 'not-asked', reporter: 'not-asked', informationSource: 'not-asked', informationAccuracy: 'not-known' },
      },
    });
    await opened.close();
  });

  it('ends with what was saved and what to do next, and hands the same file over again', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await opened.openRecord({ ...full, status: 'draft' });
    const { name, text } = await opened.saveWith('finish');
    expect(await readFocus(page)).toBe('Finished and saved');
    expect(await page.$eval('#done-file', ({ textContent }) => textContent)).toContain(name);
    expect(await isSeen(page, '#next')).toBe(true);
    expect(await opened.saveWith('save-again')).toEqual({ name, text });
    expect(await findBarriers(page)).toEqual([]);
    await opened.close();
  });

  it('shows a finished record to be read, and corrects it only by a new one', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await opened.openRecord(full);
    expect(await page.title()).toBe('Answers in this record – Child sexual exploitation information report');
    expect([await isSeen(page, '#finish'), await isSeen(page, '#save-draft'), await isSeen(page, '#answers a'), await isSeen(page, '.c-question')]).toEqual([false, false, false, false]);
    expect(await findBarriers(page)).toEqual([]);
    await page.click('#viewed button');
    const saved = JSON.parse((await opened.saveWith('finish')).text) as Readonly<Record<string, unknown>>;
    expect(saved['recordId']).not.toBe(full['recordId']);
    expect(saved['links']).toEqual([{ rel: 'replaces', recordId: full['recordId'] }, ...(full['links'] as [] | undefined ?? [])]);
    await opened.close();
  });

  it('shows an extract, and lets nothing of it be changed or saved', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await opened.openRecord({ ...full, status: 'extract', answers: { information: 'A black car' }, links: [{ rel: 'extract-of', recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f' }] });
    expect(await readRows(page)).toContainEqual(['Please provide clear & accurate information', 'A black car']);
    expect(await isSeen(page, '#viewed button, #finish, #save-draft, #answers a')).toBe(false);
    await page.evaluate(() => {
      location.hash = 'section-4';
    });
    await page.waitForFunction(() => location.hash !== '#section-4' || document.querySelector('#check.c-here'));
    expect(await isSeen(page, '.c-question')).toBe(false);
    await opened.close();
  });

  it('keeps what a later minor version asks, shows it to be read, and finishes nothing of it', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    const answers = { ...full['answers'] as object, weather: 'rain', absent: { ...(full['answers'] as { absent?: object }).absent, moonPhase: 'not-known' } };
    await opened.openRecord({ ...full, version: '1.1.0', status: 'draft', answers });
    await opened.visit('check');
    expect(await readRows(page)).toEqual(expect.arrayContaining([['weather', 'rain'], ['moonPhase', 'not-known']]));
    await page.click('#finish');
    expect(await page.$eval('#error-summary', ({ textContent }) => textContent)).toContain('Version 1.1.0 of the form asks more');
    const saved = JSON.parse((await opened.saveWith('save-draft')).text) as Readonly<Record<string, unknown>>;
    expect(saved).toMatchObject({ version: '1.1.0', status: 'draft', answers });
    await opened.close();
  });

  it('covers the answers at a press and after fifteen minutes, and shows them again unharmed', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await typeInto(opened, 'q-information', 'A black car');
    await page.click('#hide');
    const isCovered = () => page.evaluate(() => getComputedStyle(document.querySelector('#main') as HTMLElement).visibility === 'hidden');
    expect([await isCovered(), await readFocus(page)]).toEqual([true, 'Show my answers']);
    await page.keyboard.press('Escape');
    expect(await isCovered()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await isCovered()).toBe(false);
    const wait = (minutes: number) => page.evaluate((later) => {
      const now = Date.now();
      Date.now = () => now + later * 60_000;
    }, minutes);
    await wait(11);
    await page.waitForSelector('.c-idle');
    await page.keyboard.press('Tab');
    expect(await page.$('.c-idle')).toBeNull();
    await wait(16);
    await page.waitForSelector('dialog');
    expect([await isCovered(), await page.$('.c-idle')]).toEqual([true, null]);
    await page.click('dialog button');
    expect(await page.$eval('[id="q-information"]', (box) => (box as HTMLTextAreaElement).value)).toBe('A black car');
    await opened.close();
  });

  it('prints the whole form from any page, and the record by its button, with the marking', async () => {
    const opened = await openPage(browser, form);
    const { page } = opened;
    await opened.openRecord({ ...full, status: 'draft' });
    await opened.visit('section-2');
    await page.emulateMediaType('print');
    expect([await isSeen(page, '#section-1'), await isSeen(page, '#section-4'), await isSeen(page, '#check'), await isSeen(page, '.c-marking')]).toEqual([true, true, false, true]);
    await page.emulateMediaType('screen');
    await opened.visit('check');
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.click('#print');
    await page.emulateMediaType('print');
    expect([await isSeen(page, '#section-1'), await isSeen(page, '#check'), await isSeen(page, '#answers a'), await isSeen(page, '.c-marking')]).toEqual([false, true, false, true]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await isSeen(page, '#section-1')).toBe(true);
    await opened.close();
  });

  it('puts no answer into the title, the address or the name of the file', async () => {
    const opened = await openPage(browser, formOf('test/forms', 'kitchen-sink'));
    const { page } = opened;
    await typeInto(opened, 'q-child-names-0-fullName', 'ZZCANARYZZ');
    expect(await page.$eval('#about', ({ textContent }) => textContent)).toBe('ZZCANARYZZ');
    const { name, text } = await opened.saveWith('save-draft');
    expect(text).toContain('ZZCANARYZZ');
    for (const place of [name, await page.title(), page.url()]) expect(place).not.toContain('ZZCANARYZZ');
    await opened.close();
  });
});
