import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { randomRecord } from '../support/random-records.ts';
import { openPage } from './open-page.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
const FORMS = [['test/forms', 'kitchen-sink'], ['forms', 'information-report']] as const;
const RECORDS = 40;

// One page opens record after record, so that whatever one leaves behind would be seen in the next.
describe.skipIf(reason)(`records opened and saved again${reason && ` (left out: ${reason})`}`, { timeout: 180_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it.each(FORMS)('%s/%s: nothing is lost, changed or added', async (folder, id) => {
    const form = formOf(folder, id);
    const opened = await openPage(browser, form);
    for (let seed = 1; seed <= RECORDS; seed += 1) {
      const record = { ...randomRecord(form, seed, 'complete') as Record<string, unknown>, status: 'draft', recordId: `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}` };
      await opened.openRecord(record);
      console.log(seed);
      const { text } = await opened.saveWith('save-draft');
      const { saved, ...rest } = JSON.parse(text) as Record<string, unknown>;
      const { saved: before, ...wanted } = record as Record<string, unknown>;
      expect(rest, `seed ${seed}`).toEqual(wanted);
      expect(typeof saved).toBe(typeof before);
    }
    expect(opened.complaints).toEqual([]);
  });
});
