import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Form } from '../../compiler/model/form.ts';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';
import { loadValidator } from './load-validator.ts';
import { openPage, type OpenPage } from './open-page.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
type Answers = { readonly answers: { readonly [id: string]: unknown; readonly absent?: unknown } };

describe.skipIf(reason)(`mistakes and second thoughts on a page${reason && ` (left out: ${reason})`}`, { timeout: 60_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());
  const openSink = () => openPage(browser, formOf('test/forms', 'kitchen-sink'));
  const openReport = () => openPage(browser, formOf('forms', 'information-report'));
  const finish = async ({ page, visit }: OpenPage) => {
    await visit('check');
    await page.click('#finish');
  };
  const save = async (opened: OpenPage) => JSON.parse((await opened.saveWith('save-draft')).text) as Answers;

  it('says what is missing in the validator’s words: at the top, beside the question, in the title, with the focus and a way there', async () => {
    const opened = await openReport();
    const { page } = opened;
    await finish(opened);
    const summary = await readSummary(page);
    const words = await validatorWords(formOf('forms', 'information-report'), {});
    expect(words.length).toBeGreaterThan(4);
    expect(summary.map(({ text }) => text)).toEqual(words);
    expect(summary[3]).toEqual({ text: words[3], href: '#q-informationAccuracy' });
    expect(await page.title()).toBe('Error: Check your answers – Child sexual exploitation information report');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('error-summary');
    expect(await readBeside(page, 'q-informationAccuracy')).toBe(`Error: ${words[3]}`);
    expect(await page.$eval('[id="q-informationAccuracy--question"] fieldset', (fieldset) => fieldset.getAttribute('aria-describedby'))).toBe('q-informationAccuracy--error');
    await page.click('#error-summary li:nth-child(4) a');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-informationAccuracy');
    expect(await page.title()).toBe('Error: Where the information comes from – Child sexual exploitation information report');
    expect((await readSummary(page)).map(({ text }) => text)).toEqual(words.slice(2, 4));
    await page.keyboard.press('Space');
    await page.click('#continue');
    expect(await page.evaluate(() => location.hash)).toBe('#check');
    expect((await readSummary(page)).map(({ text }) => text)).toEqual(words.filter((_, index) => index !== 3));
    expect(await readBeside(page, 'q-informationAccuracy')).toBe('');
    await opened.close();
  });

  it('tells mistakes and gaps together, refuses to save what no record can hold, and saves once it is mended', async () => {
    const opened = await openSink();
    const { page } = opened;
    await type(opened, { 'q-visits': 'many', 'q-email': 'kay at example', 'q-seenOn-day': '31', 'q-seenOn-month': 'Feb', 'q-seenOn-year': '2026', 'q-reportedAt-day': '3', 'q-movedIn-month': '4' });
    await finish(opened);
    const said = (await readSummary(page)).map(({ text }) => text);
    const form = formOf('test/forms', 'kitchen-sink');
    const unfit = await validatorWords(form, { visits: 'many', email: 'kay at example', seenOn: '2026-02-31' });
    expect(unfit).toHaveLength(3);
    const gaps = await validatorWords(form, { visits: 1, email: 'kay@example.org', seenOn: '2026-02-28', reportedAt: '2026-03-03T21:30:00+00:00', movedIn: '2025-04' });
    expect(gaps.length).toBeGreaterThan(2);
    expect([...said].sort()).toEqual([
      ...unfit, ...gaps, 'Date and time reported must include a month and a year', 'When did they move in? must include a year',
    ].sort());
    await page.click('#save-draft');
    expect(await page.$eval('#errors p', ({ textContent }) => textContent)).toBe('These answers cannot be recorded as they are. Correct them, then save.');
    await type(opened, { 'q-visits': '12', 'q-email': 'kay@example.org', 'q-seenOn-day': '28', 'q-reportedAt-month': 'march', 'q-reportedAt-year': '2026', 'q-reportedAt-time': '9.30pm', 'q-movedIn-year': '2025' });
    const { answers } = await save(opened);
    expect(answers).toEqual({ visits: 12, email: 'kay@example.org', seenOn: '2026-02-28', reportedAt: '2026-03-03T21:30:00+00:00', movedIn: '2025-04' });
    expect(await page.title()).not.toContain('Error');
    await opened.close();
  });

  it('asks which hour when the clocks go back, and refuses the hour that is left out when they go forward', async () => {
    const opened = await openSink();
    const { page } = opened;
    await type(opened, { 'q-answeredAt-day': '25', 'q-answeredAt-month': '10', 'q-answeredAt-year': '2026', 'q-answeredAt-time': '01:30' });
    await page.click('#save-draft');
    expect((await readSummary(page)).map(({ text }) => text)).toEqual(['Date and time answered: say which of the two hours, as the clocks went back']);
    await page.select('[id="q-answeredAt-offset"]', '+01:00');
    expect((await save(opened)).answers).toEqual({ answeredAt: '2026-10-25T01:30:00+01:00' });
    await type(opened, { 'q-answeredAt-day': '29', 'q-answeredAt-month': '3' });
    await page.click('#save-draft');
    expect((await readSummary(page)).map(({ text }) => text)).toEqual(['Date and time answered must be a time that was on the clock: the clocks went forward that night']);
    await opened.close();
  });

  it('shows what is asked, keeps hidden answers, names them before they are left out, and shows them again', async () => {
    const opened = await openReport();
    const { page } = opened;
    await opened.reach('q-informationSource');
    expect(await isShown(page, 'q-sourceReliability')).toBe(false);
    await page.click('label[for="q-informationSource-2"]');
    expect(await isShown(page, 'q-sourceReliability')).toBe(true);
    await page.click('label[for="q-sourceReliability-2"]');
    await page.click('label[for="q-informationSource"]');
    expect(await isShown(page, 'q-sourceReliability')).toBe(false);
    await page.click('#save-draft');
    expect(await page.$$eval('dialog li', (items) => items.map(({ textContent }) => textContent))).toEqual([
      'On a scale of 1 to 5, how reliable do you think the person who gave you the information is?',
    ]);
    await page.keyboard.press('Escape');
    expect(await page.$('dialog')).toBeNull();
    await page.click('label[for="q-informationSource-3"]');
    expect((await save(opened)).answers).toEqual({ informationSource: 'public', sourceReliability: 2 });
    await opened.close();
  });

  it('takes a reason as an answer; of the two, what was said last counts', async () => {
    const opened = await openReport();
    const { page } = opened;
    await opened.reach('q-reporter--question');
    await page.select('[id="q-reporter--absent"]', 'withheld');
    expect(await page.$eval('[id="q-reporter--body"]', (body) => (body as HTMLElement).hidden)).toBe(true);
    await opened.reach('q-informationAccuracy');
    await page.click('label[for="q-informationAccuracy-7"]');
    await opened.reach('q-licensedService');
    await page.select('[id="q-licensedService--absent"]', 'not-asked');
    expect((await save(opened)).answers).toEqual({ absent: { reporter: 'withheld', informationAccuracy: 'not-known', licensedService: 'not-asked' } });
    await page.click('label[for="q-licensedService-2"]');
    expect((await save(opened)).answers).toEqual({ licensedService: false, absent: { reporter: 'withheld', informationAccuracy: 'not-known' } });
    await page.select('[id="q-licensedService--absent"]', 'declined');
    await type(opened, { 'q-information': 'Something' });
    expect((await save(opened)).answers).toEqual({ information: 'Something', absent: { reporter: 'withheld', informationAccuracy: 'not-known', licensedService: 'declined' } });
    await opened.reach('q-childAtRisk');
    await page.click('label[for="q-childAtRisk-4"]');
    await page.click('label[for="q-childAtRisk-2"]');
    expect((await save(opened)).answers).toMatchObject({ childAtRisk: false });
    await opened.close();
  });

  it('adds and removes items, says so, and lets an answer point at one', async () => {
    const opened = await openSink();
    const { page } = opened;
    await opened.reach('q-othersAny');
    await page.click('label[for="q-othersAny"]');
    for (const [index, name] of ['Ann', 'Bea', 'Cem'].entries()) {
      if (index > 0) await page.click('[id="q-others--add"]');
      await type(opened, { [`q-others-${index}-names-0-fullName`]: name });
    }
    expect(await page.$eval('[id="q-others--add"]', (button) => (button as HTMLElement).hidden)).toBe(true);
    await page.click('[id="q-others-2--remove"]'); // asked, since it has a name
    await (await page.$('xpath/.//dialog//button[. = "Remove it"]'))?.click();
    await page.click('[id="q-others--add"]');
    await page.click('[id="q-others-3--remove"]');
    expect([await page.$('dialog'), await page.$eval('#live', ({ textContent }) => textContent)]).toEqual([null, 'Person 3 removed']);
    await page.click('[id="q-others--add"]');
    await type(opened, { 'q-others-4-names-0-fullName': 'Cem' });
    const answer = async (words: string) => {
      await page.click('[id="q-others-1--remove"]');
      expect(await page.$eval('dialog', ({ textContent }) => textContent)).toContain('Remove Person 2?');
      await (await page.$(`xpath/.//dialog//button[. = "${words}"]`))?.click();
      await page.waitForFunction(() => !document.querySelector('dialog'));
    };
    await answer('Go back');
    expect(await page.$eval('[id="q-others-1-names-0-fullName"]', (box) => (box as HTMLInputElement).value)).toBe('Bea');
    await answer('Remove it');
    expect(await page.$eval('#live', ({ textContent }) => textContent)).toBe('Person 2 removed');
    expect(await page.evaluate(() => document.activeElement?.closest('.c-item')?.querySelector('legend')?.textContent)).toBe('Person 2');
    await opened.reach('q-calls-0-taken');
    await page.click('label[for="q-calls-0-taken-2"]');
    const choices = await page.$$eval('[id="q-calls-0-by-key"] option', (options) => options.map(({ text, value }) => ({ text, value })));
    expect(choices.map(({ text }) => text)).toEqual(['Choose', 'Person 1: Ann', 'Person 2: Cem']);
    await page.select('[id="q-calls-0-by-key"]', choices[2]?.value ?? '');
    const { answers } = await save(opened);
    expect(answers['others']).toEqual([{ names: [{ fullName: 'Ann' }] }, { key: choices[2]?.value, names: [{ fullName: 'Cem' }] }]);
    expect(answers['calls']).toEqual([{ by: { key: choices[2]?.value }, taken: false }]);
    await opened.close();
  });

  it('unticks the others for none, and none for another', async () => {
    const opened = await openSink();
    const { page } = opened;
    const ticked = () => page.$$eval('[name="q-worries"]', (boxes) => boxes.flatMap((box) => ((box as HTMLInputElement).checked ? [(box as HTMLInputElement).value] : [])));
    await opened.reach('q-worries');
    await page.click('label[for="q-worries"]');
    await page.click('label[for="q-worries-5"]');
    expect(await ticked()).toEqual(['none']);
    await page.click('label[for="q-worries-2"]');
    expect(await ticked()).toEqual(['friend']);
    await opened.close();
  });

  it('asks why a query stands, and finishes with the reason; a finished record is replaced, never changed', async () => {
    const opened = await openReport();
    const { page } = opened;
    const example = JSON.parse(readFileSync(path.join(root, 'forms/information-report/examples/1.0.0/no-referral.json'), 'utf8')) as Readonly<Record<string, unknown>>;
    const record = { version: '1.0.0-draft', ...example, status: 'draft' } as Readonly<Record<string, unknown>>;
    await opened.openRecord(record);
    await finish(opened);
    expect((await readSummary(page)).map(({ text }) => text)).toEqual(['A child may be at risk and no referral is recorded. This report is not a referral: refer now, or say why not.']);
    await page.click('#error-summary a');
    await page.keyboard.type('Social care has the family already.');
    const first = JSON.parse((await opened.saveWith('finish')).text) as Readonly<Record<string, unknown>>;
    expect(first).toMatchObject({ status: 'final', recordId: record['recordId'], reasons: [{ rule: 'refer-as-well', reason: 'Social care has the family already.' }] });
    const second = JSON.parse((await opened.saveWith('finish')).text) as Readonly<Record<string, unknown>>;
    expect(second['recordId']).not.toBe(first['recordId']);
    expect(second['links']).toEqual([{ rel: 'replaces', recordId: first['recordId'] }]);
    await opened.close();
  });

  it('opens no file that it would not keep whole, and says why without the answers in it', async () => {
    const opened = await openReport();
    const { page } = opened;
    const record = { concordat: '1.0', form: 'information-report', version: '1.0.0-draft', recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'draft', saved: '2026-11-21T10:15:00+00:00', marking: 'OFFICIAL-SENSITIVE', answers: { information: 'ZZCANARYZZ' } };
    for (const [refused, words] of [
      ['{"form": 1, "form": 2}', /^Line 1, column \d+: /], [{ ...record, form: 'cse-screening' }, /another form, cse-screening/], [{ ...record, version: '2.0.0' }, /version 2\.0\.0 of the form/],
      [{ ...record, answers: { ...record.answers, unknown: 'ZZCANARYZZ' } }, /does not have the shape/],
    ] as const) {
      await opened.openRecord(refused);
      const said = (await readSummary(page)).map(({ text }) => text).join('\n');
      expect(said).toMatch(words);
      expect(await page.content()).not.toContain('ZZCANARYZZ');
    }
    expect(await page.$eval('[id="q-information"]', (box) => (box as HTMLTextAreaElement).value)).toBe('');
    await opened.close();
  });

  it('clears only after a question, and warns before unsaved answers are left', async () => {
    const opened = await openReport();
    const { page } = opened;
    const warned = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await warned()).toBe(false);
    await type(opened, { 'q-information': 'Something' });
    expect(await warned()).toBe(true);
    await opened.visit('start');
    await page.click('#clear');
    await page.keyboard.press('Enter');
    expect(await page.$eval('[id="q-information"]', (box) => (box as HTMLTextAreaElement).value)).toBe('Something');
    await page.click('#clear');
    await page.click('dialog button');
    expect(await page.$eval('[id="q-information"]', (box) => (box as HTMLTextAreaElement).value)).toBe('');
    expect(await warned()).toBe(false);
    await opened.close();
  });
});

/** What the generated validator says of a final record with these answers. */
async function validatorWords(form: Form, answers: object): Promise<string[]> {
  const { validate } = await loadValidator(form);
  const { findings } = validate({
    concordat: '1.0', form: form.id, version: form.version, recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'final', saved: '2026-11-21T10:15:00+00:00',
    marking: 'OFFICIAL-SENSITIVE', answers,
  });
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

async function type({ page, reach }: OpenPage, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    await reach(id);
    await page.click(`[id="${id}"]`, { count: 3 });
    await page.keyboard.type(text);
  }
}

function readSummary(page: Page): Promise<{ text: string; href: string | null }[]> {
  return page.$$eval('#error-summary li', (items) => items.map((item) => ({ text: item.textContent ?? '', href: item.querySelector('a')?.getAttribute('href') ?? null })));
}

function readBeside(page: Page, id: string): Promise<string> {
  return page.evaluate((error) => document.getElementById(error)?.textContent ?? '', `${id}--error`);
}

function isShown(page: Page, id: string): Promise<boolean> {
  return page.$eval(`[id="${id}--question"]`, (wrapper) => (wrapper as HTMLElement).offsetParent !== null);
}
