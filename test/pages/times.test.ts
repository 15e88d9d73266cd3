import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPage, type OpenPage } from './open-page.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
const SAVED = '2026-11-21T10:15:00+00:00';

describe.skipIf(reason)(`times that a page did not write${reason && ` (left out: ${reason})`}`, { timeout: 60_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  const form = formOf('test/forms', 'kitchen-sink');
  const open = async (answers: object): Promise<OpenPage> => {
    const opened = await openPage(browser, form, { clock: SAVED });
    await opened.openRecord({ concordat: '1.0', form: form.id, version: form.version, recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'draft', saved: SAVED, marking: form.marking, answers });
    return opened;
  };
  const saved = async (opened: OpenPage) => (JSON.parse((await opened.saveWith('save-draft')).text) as { answers: Record<string, unknown> }).answers;
  const valueOf = (opened: OpenPage, id: string) => opened.page.$eval(`[id="${id}"]`, (box) => (box as HTMLInputElement).value);
  const type = async (opened: OpenPage, id: string, text: string) => {
    await opened.reach(id);
    await opened.page.click(`[id="${id}"]`, { count: 3 });
    await opened.page.keyboard.type(text);
  };
  const checked = async (opened: OpenPage) => {
    await opened.visit('check');
    return opened.page.$eval('#check', (section) => (section as HTMLElement).innerText);
  };

  it('are shown as London’s clocks had them, and stay the same instant when their minutes are typed anew', async () => {
    const opened = await open({ answeredAt: '2026-07-01T10:00:30Z' });
    expect([await valueOf(opened, 'q-answeredAt-time'), await valueOf(opened, 'q-answeredAt-day')]).toEqual(['11:00', '1']);
    expect(await checked(opened)).toContain('1 July 2026, 11:00');
    expect((await saved(opened))['answeredAt']).toBe('2026-07-01T10:00:30Z');
    await type(opened, 'q-answeredAt-time', '11:05');
    expect((await saved(opened))['answeredAt']).toBe('2026-07-01T11:05:00+01:00');
    await opened.close();
  });

  it('from elsewhere, on another day there, too', async () => {
    const opened = await open({ answeredAt: '2026-11-20T23:30:00-05:00' });
    expect(await checked(opened)).toContain('21 November 2026, 04:30');
    await opened.close();
  });

  it('stay as exact as they were when the words beside them change', async () => {
    const opened = await open({ heard: { at: '2026-07-01T10:00:30.250Z', words: 'in the morning' } });
    await type(opened, 'q-heard-words', 'before lunch');
    expect((await saved(opened))['heard']).toEqual({ at: '2026-07-01T10:00:30.250Z', words: 'before lunch' });
    await opened.close();
  });

  it.each([
    ['2026-07-01T10:00:00+01:00/2026-07-01T12:00:00+01:00', '1 July 2026, 10:00 to 1 July 2026, 12:00'], ['2026-01-01/2026-02-01~', '1 January 2026 to about 1 February 2026'],
  ])('of an interval both ends are said: %s', async (at, words) => {
    const opened = await open({ heard: { at } });
    expect(await checked(opened)).toContain(words);
    expect((await saved(opened))['heard']).toEqual({ at });
    await opened.close();
  });

  it('that are approximate cannot have a clock time, and that is said', async () => {
    const opened = await openPage(browser, form, { clock: SAVED });
    for (const [id, text] of [['day', '20'], ['month', '11'], ['year', '2026'], ['time', '22:15']] as const) await type(opened, `q-heard-${id}`, text);
    await opened.page.click('[id="q-heard-about"]');
    await opened.page.click('#save-draft');
    expect(await opened.page.$eval('#error-summary', (summary) => (summary as HTMLElement).innerText)).toContain('a record cannot hold a time that is approximate. Clear the tick, or write the time in words');
    await opened.page.click('[id="q-heard-about"]');
    expect((await saved(opened))['heard']).toEqual({ at: '2026-11-20T22:15:00+00:00' });
    await opened.close();
  });

  it('leave nothing behind for the record that is opened next', async () => {
    const opened = await open({ heard: { at: '2026-11-20~' } });
    await opened.openRecord({ concordat: '1.0', form: form.id, version: form.version, recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f2f', status: 'draft', saved: SAVED, marking: form.marking, answers: { heard: { at: '2026-11-19T10:00:00+00:00' } } });
    await type(opened, 'q-heard-time', '10:05');
    expect((await saved(opened))['heard']).toEqual({ at: '2026-11-19T10:05:00+00:00' });
    await opened.openRecord({ concordat: '1.0', form: form.id, version: form.version, recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f3f', status: 'draft', saved: SAVED, marking: form.marking, answers: { heard: { at: '2026-11' } } });
    await type(opened, 'q-heard-month', '12');
    expect((await saved(opened))['heard']).toEqual({ at: '2026-12' });
    await opened.close();
  });

  it('of a signature are filled with today by the button beside them', async () => {
    const opened = await openPage(browser, formOf('forms', 'return-home-interview'), { clock: '2026-06-30T23:30:00Z' });
    const id = await opened.page.$eval('button[id$="--today"]', (button) => button.id.replace('--today', ''));
    await opened.reach(`${id}--today`);
    await opened.page.click(`[id="${id}--today"]`);
    expect(await Promise.all(['day', 'month', 'year'].map((part) => valueOf(opened, `${id}-${part}`)))).toEqual(['1', '7', '2026']);
    await opened.close();
  });

  it('between the ends of a scale a number is said with them', async () => {
    const opened = await openPage(browser, formOf('forms', 'information-report'), { clock: SAVED });
    await opened.reach('q-informationAccuracy');
    await opened.page.click('input[name="q-informationAccuracy"][value="2"]');
    expect(await checked(opened)).toMatch(/2 \(1 – [^;]+; 5 – [^)]+\)/);
    await opened.close();
  });
});
