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
});
