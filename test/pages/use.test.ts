import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';
import { actionsFor } from './actions.ts';
import { fillByKeyboard, fillByMouse } from './drive.ts';
import { openPage, type OpenPage } from './open-page.ts';

interface Record {
  readonly answers: { readonly [id: string]: unknown };
  readonly reasons?: readonly { readonly rule: string; readonly reason: string }[];
  readonly [member: string]: unknown;
}

/** Reads a record; stored examples leave the version out. */
function readRecord(file: string, version: string): Record {
  return { version, ...JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record };
}

const EXAMPLES = 'forms/information-report/examples/1.0.0';
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

describe.skipIf(reason)(`a page used in a browser${reason && ` (left out: ${reason})`}`, { timeout: 180_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  const RECORDS = [
    ['test/forms', 'kitchen-sink', 'test/pages/records/kitchen-sink.json'],
    ['forms', 'information-report', `${EXAMPLES}/full-final.json`],
    ['forms', 'information-report', `${EXAMPLES}/several-people.json`],
    ['forms', 'information-report', `${EXAMPLES}/reliability-not-known.json`],
  ] as const;

  describe.each([['mouse', fillByMouse], ['keyboard', fillByKeyboard]] as const)('by %s', (_, fill) => {
    it.each(RECORDS)('%s/%s: gives %s and saves it', async (folder, id, file) => {
      const form = formOf(folder, id);
      const record = readRecord(file, form.version);
      const opened = await openPage(browser, form);
      copyFileSync(path.join(root, 'test/pages/records/photo.png'), path.join(opened.folder, 'photo.png'));
      await fill(opened, actionsFor(form.answers, record.answers));
      await giveReasons(opened, record);
      const { name, text } = await opened.saveWith('finish');
      const saved = JSON.parse(text) as Record;
      expect({ ...saved, saved: record['saved'], recordId: record['recordId'] }).toEqual(record);
      expect(saved['saved']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+0[01]:00$/);
      expect(name).toBe(`${id}-${String(saved['recordId'])}-${String(saved['saved']).slice(0, 10).replaceAll('-', '')}.json`);
      expect(opened.complaints).toEqual([]);
      expect(opened.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:file:'))).toEqual([]);
      await opened.close();
    });
  });

  it.each(RECORDS)('%s/%s: opens %s and saves the same answers', async (folder, id, file) => {
    const form = formOf(folder, id);
    const opened = await openPage(browser, form);
    const record: Record = { ...readRecord(file, form.version), status: 'draft' };
    await opened.openRecord(record);
    const { text } = await opened.saveWith('save-draft');
    const saved = JSON.parse(text) as Record;
    expect({ ...saved, saved: record['saved'] }).toEqual(record);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});

/** Presses Finish once, gives each query its reason. */
async function giveReasons({ page, visit }: OpenPage, { reasons = [] }: Record): Promise<void> {
  if (reasons.length === 0) return;
  await visit('check');
  await page.click('#finish');
  expect((await page.$$('#queries-list textarea')).length).toBe(reasons.length);
  for (const [index, { reason: words }] of reasons.entries()) {
    await page.click(`#query-${index + 1}`);
    await page.keyboard.type(words);
  }
}
