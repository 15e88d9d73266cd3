import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { writeRecord } from '../../runtime/write-record.ts';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';
import { actionsFor } from './actions.ts';
import { fillByKeyboard, fillByMouse } from './drive.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { FULLEST, MORE, orderChoices, readRecord, type PageRecord } from './records.ts';

const RECORDS = [...MORE, ...FULLEST];
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

// The clock of each page stands where the record was saved, so that its bytes can be compared, and nothing is late that was not.
describe.skipIf(reason)(`a page used in a browser${reason && ` (left out: ${reason})`}`, { timeout: 300_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  describe.each([['mouse', fillByMouse], ['keyboard', fillByKeyboard]] as const)('by %s', (_, fill) => {
    it.each(RECORDS)('%s/%s: gives %s and saves it, byte for byte', async (folder, id, file) => {
      const form = formOf(folder, id);
      const record = readRecord(file, form);
      const opened = await openPage(browser, form, { clock: record.saved });
      copyFileSync(path.join(root, 'test/pages/records/photo.png'), path.join(opened.folder, 'photo.png'));
      await fill(opened, actionsFor(form.answers, record.answers));
      await giveReasons(opened, record);
      const { name, text } = await opened.saveWith('finish');
      const { recordId } = JSON.parse(text) as { recordId: string };
      expect(text).toBe(writeRecord({ ...record, recordId, answers: orderChoices(form.answers, record.answers) }));
      expect(recordId).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(name).toBe(`${id}-${recordId}-${record.saved.slice(0, 16).replace(/\D/g, '')}.json`);
      expect(opened.complaints).toEqual([]);
      expect(opened.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:file:'))).toEqual([]);
      await opened.close();
    });
  });

  it.each(RECORDS)('%s/%s: opens %s and saves the same bytes', async (folder, id, file) => {
    const form = formOf(folder, id);
    const record: PageRecord = { ...readRecord(file, form), status: 'draft' };
    const opened = await openPage(browser, form, { clock: record.saved });
    await opened.openRecord(record);
    expect((await opened.saveWith('save-draft')).text).toBe(writeRecord(record));
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});

/** Presses Finish once, gives each query its reason. */
async function giveReasons({ page, visit }: OpenPage, { reasons = [] }: PageRecord): Promise<void> {
  if (reasons.length === 0) return;
  await visit('check');
  await page.click('#finish');
  expect((await page.$$('#queries-list textarea')).length).toBe(reasons.length);
  for (const [index, { reason: words }] of reasons.entries()) {
    await page.click(`#query-${index + 1}`);
    await page.keyboard.type(words);
  }
}
