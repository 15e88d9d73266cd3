import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { Form } from '../../compiler/model/form.ts';
import { htmlGenerator } from '../../generators/html/html-generator.ts';
import { loadContext } from '../support/context.ts';
import { makeFolder } from './make-folder.ts';

/** A page opened from the disk, with everything that it complained about and everything that it asked the network for. */
export interface OpenPage {
  readonly page: Page;
  readonly folder: string;
  readonly complaints: string[];
  readonly requests: string[];
  /** Goes to a page inside the file as a person does: back to the list, then by its link or button. */
  visit(id: string): Promise<void>;
  /** Goes to the page that an element stands on. */
  reach(id: string): Promise<void>;
  /** Presses a button, on the check if it finishes, and reads the file that the page hands over. */
  saveWith(button: 'finish' | 'save-draft' | 'save-again'): Promise<{ readonly name: string; readonly text: string }>;
  openRecord(record: unknown): Promise<void>;
  close(): Promise<void>;
}

/** The text of a form's page. `others`: the forms that were compiled with it. */
export async function writeFormPage(form: Form, others: readonly Form[] = []): Promise<string> {
  const [file] = await htmlGenerator.generate(form, { ...await loadContext(), others: () => others });
  if (!file || !('text' in file)) throw new Error('The generator of pages gave no page.');
  return file.text;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** What is done to the text of the page first. */
  readonly change?: (html: string) => string;
  /** The moment at which the clock of the page stands; left out, it goes. */
  readonly clock?: string;
  /** The forms that were compiled with it. */
  readonly others?: readonly Form[];
}

/** Opens a form's page in a browser, from a file. */
export async function openPage(browser: Browser, form: Form, { width = 1280, height = 900, change = (html) => html, clock, others }: OpenOptions = {}): Promise<OpenPage> {
  const folder = makeFolder();
  const file = path.join(folder, 'form.html');
  writeFileSync(file, change(await writeFormPage(form, others)));
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height });
  if (clock !== undefined) await page.evaluateOnNewDocument((moment) => { Date.now = () => moment; }, Date.parse(clock));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: false });
  await page.goto(pathToFileURL(file).href);
  const visit = async (id: string): Promise<void> => {
    const here = () => page.evaluate(() => location.hash.slice(1) || 'start');
    if (await here() === id) return;
    if (await here() !== 'start') await page.click('#back');
    if (id === 'check') await page.click('#to-check');
    else if (id !== 'start') await page.click(`#start a[href="#${id}"]`);
    if (await here() !== id) throw new Error(`The way to ${id} led to ${await here()}.`);
  };
  const reach = async (id: string): Promise<void> => {
    const place = await page.evaluate((wanted) => document.getElementById(wanted)?.closest('.c-page')?.id, id);
    if (place !== undefined) await visit(place);
  };
  return {
    page, folder, complaints, requests, visit, reach,
    async saveWith(button) {
      if (button === 'finish') await visit('check');
      const before = new Set(readdirSync(folder));
      await page.click(`#${button}`);
      for (let wait = 0; wait < 100; wait += 1) {
        const name: string | undefined = readdirSync(folder).find((one) => one.endsWith('.json') && !before.has(one));
        const text = name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8');
        if (name !== undefined && text) {
          // The next may have the same name.
          rmSync(path.join(folder, name));
          return { name, text };
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const said = await page.evaluate(() => [...document.querySelectorAll('#errors, #result, dialog')].map(({ textContent }) => textContent).join(' '));
      throw new Error(`Nothing was saved: ${said} ${complaints.join(' ')}`);
    },
    async openRecord(record) {
      const saved = path.join(folder, 'open.record');
      writeFileSync(saved, typeof record === 'string' ? record : JSON.stringify(record));
      const input = await page.$('input#open');
      await page.evaluate(() => {
        for (const id of ['opened', 'viewed', 'errors']) document.getElementById(id)?.replaceChildren();
      });
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(saved);
      await page.waitForFunction(() => document.querySelector('#opened > *, #viewed > *, #errors > *, dialog'));
    },
    async close() {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
