import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { findBarriers } from './axe.ts';
import { makeFolder } from './make-folder.ts';
import { openPage, writeFormPage } from './open-page.ts';
import { FULLEST, readRecord } from './records.ts';

const PAGES = [['test/forms', 'hostile', undefined], ...FULLEST] as const;
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };
/** 1280 by 1024 at 400 %. WCAG 2.2, 1.4.10. */
const ZOOMED = { width: 320, height: 256, deviceScaleFactor: 4 };

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

describe.skipIf(reason)(`each page in each state${reason && ` (left out: ${reason})`}`, { timeout: 300_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  describe.each(PAGES)('%s/%s', (folder, id, file) => {
    it('has no barrier that axe knows, and no sideways scrolling', async () => {
      const form = formOf(folder, id);
      const record = file === undefined ? undefined : readRecord(file, form);
      const opened = await openPage(browser, form, { ...WIDE, clock: '2026-11-24T18:30:00+00:00' });
      const { page, visit } = opened;
      const look = async (state: string): Promise<void> => {
        expect(await findBarriers(page), state).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${state}, sideways`).toBeLessThanOrEqual(0);
      };
      const visitAll = async (state: string): Promise<void> => {
        for (const section of await listSections(page)) {
          await visit(section);
          await look(`${section}, ${state}`);
        }
      };
      await look('the list of sections');
      await visitAll('empty');
      await visit('check');
      await page.click('#finish');
      await look('errors');
      await page.setViewport(NARROW);
      await look('errors, narrow');
      await page.click('#error-summary a');
      await look('errors in a section, narrow');
      await page.setViewport(WIDE);
      await look('errors in a section');
      await page.setViewport(ZOOMED);
      await look('errors in a section, 400 %');
      await page.setViewport(WIDE);
      await setForcedColours(page, 'active');
      await look('errors in a section, forced colours');
      await setForcedColours(page, 'none');
      if (record) await opened.openRecord({ ...record, status: 'draft' });
      await page.setViewport(NARROW);
      await look('filled, narrow');
      await visitAll('filled, narrow');
      await visit('check');
      await look('answers to check, narrow');
      await page.setViewport(ZOOMED);
      await look('answers to check, 400 %');
      await page.setViewport(WIDE);
      await look('answers to check');
      await setForcedColours(page, 'active');
      await look('answers to check, forced colours');
      await setForcedColours(page, 'none');
      await page.emulateMediaType('print');
      await look('the whole form, printed');
      await page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      await page.emulateMediaType('screen');
      await page.click('#print');
      await page.emulateMediaType('print');
      await look('the record, printed');
      await page.emulateMediaType('screen');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await visit('start');
      await page.click('#mark-rest');
      await look('a question before marking');
      await page.keyboard.press('Escape');
      await page.click('#hide');
      await look('hidden');
      await opened.close();
      if (!record) return;
      const reader = await openPage(browser, form, { ...NARROW, clock: record.saved });
      await reader.openRecord({ ...record, status: 'final' });
      expect(await findBarriers(reader.page), 'a finished record').toEqual([]);
      await reader.close();
    });

    it('shows every question without script, says when each is asked, and offers nothing that needs script', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`file://${await writePage(folder, id)}`);
      const session = await page.createCDPSession();
      const visible = async (selector: string) => {
        const { root: top } = await session.send('DOM.getDocument');
        const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: top.nodeId, selector });
        return Promise.all(nodeIds.map((nodeId) => session.send('DOM.getBoxModel', { nodeId }).then(() => true, () => false)));
      };
      expect(await visible('.c-question')).not.toContain(false);
      expect(await visible('.c-skip')).not.toContain(false);
      expect([...await visible('button'), ...await visible('#open')]).not.toContain(true);
      expect(await visible('noscript p')).toEqual([true]);
      await page.close();
    });
  });
});

/** The sections that are asked now. */
function listSections(page: Page): Promise<string[]> {
  return page.$$eval('.c-section', (sections) => sections.flatMap((section) => ((section as HTMLElement).hidden ? [] : [section.id])));
}

async function setForcedColours(page: Page, value: 'active' | 'none'): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await session.detach();
}

async function writePage(folder: string, id: string): Promise<string> {
  const file = path.join(makeFolder(), `${id}.html`);
  writeFileSync(file, await writeFormPage(formOf(folder, id)));
  return file;
}

const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const java = spawnSync('java', ['-version']).status === 0 && spawnSync('test', ['-f', jar]).status === 0;

it.skipIf(!java)(`the Nu Html Checker finds nothing in any page${java ? '' : ' (left out: there is no Java)'}`, async () => {
  const files = await Promise.all(PAGES.map(([folder, id]) => writePage(folder, id)));
  const said = spawnSync('java', ['-jar', jar, '--format', 'json', '--stdout', ...files], { encoding: 'utf8', maxBuffer: 50_000_000 }).stdout;
  const { messages: all } = JSON.parse(said) as { messages: { type: string; url: string; message: string; extract?: string }[] };
  // GOV.UK Frontend gives a fieldset of text boxes this role, so that JAWS reads its description.
  const messages = all.filter(({ message }) => message !== 'The “group” role is unnecessary for element “fieldset”.');
  expect(messages.map(({ type, url, message, extract }) => `${path.basename(url)}: ${type}: ${message}: ${extract?.slice(0, 200)}`)).toEqual([]);
}, 120_000);
