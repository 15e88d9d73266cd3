import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { writeRecord } from '../../runtime/write-record.ts';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { randomRecord } from '../support/random-records.ts';
import { openPage } from './open-page.ts';
import { FULLEST } from './records.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
/** A browser hands over ten files from one page, then asks its person whether there may be more. */
const A_PAGE = 10;
const SAVED = '2026-11-21T10:15:00+00:00';

// Each page opens record after record, so that whatever one leaves behind would be seen in the next.
describe.skipIf(reason)(`records opened and saved again${reason && ` (left out: ${reason})`}`, { timeout: 180_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it.each(FULLEST)('%s/%s: nothing is lost, changed or added', async (folder, id) => {
    const form = formOf(folder, id);
    const records = id === 'kitchen-sink' ? 40 : A_PAGE;
    for (let first = 1; first <= records; first += A_PAGE) {
      const opened = await openPage(browser, form, { clock: SAVED });
      for (let seed = first; seed < first + A_PAGE; seed += 1) {
        const recordId = `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}`;
        const record = { ...randomRecord(form, seed, 'complete') as Record<string, unknown>, status: 'draft', recordId, saved: SAVED };
        await opened.openRecord(record);
        expect((await opened.saveWith('save-draft')).text, `seed ${seed}`).toBe(writeRecord(record));
      }
      expect(opened.complaints).toEqual([]);
      await opened.close();
    }
  });
});
