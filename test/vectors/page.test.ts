import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { applyVector } from '../../generators/test-vectors/apply-changes.ts';
import { sortPlaces } from '../../generators/test-vectors/sort-places.ts';
import type { Vector, VectorFile } from '../../generators/test-vectors/vector.ts';
import type { Report } from '../../runtime/validate/report.ts';
import { launchBrowser } from '../support/browser.ts';
import { writeFormPage } from '../pages/open-page.ts';
import { recordsOf, STANDARD, vectorForm, vectorsWithFiles } from './built-vectors.ts';

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';
/** So many records are handed to the browser at once. */
const AT_ONCE = 400;

describe.skipIf(reason)(`the page in Chromium${reason && ` (left out: ${reason})`}`, { timeout: 300_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  test.for(['kitchen-sink', ...STANDARD])('of %s judges every vector as is right', async (id) => {
    const records = await recordsOf(id);
    const wrong: object[] = [];
    await withPage(browser, id, (html) => html.replace('concordatPage.startPage(', 'globalThis.validateHere=validate;concordatPage.startPage('), async (page) => {
      for (let first = 0; first < records.length; first += AT_ONCE) {
        const some = records.slice(first, first + AT_ONCE);
        const reports = await page.evaluate((given) => given.map((record) => (globalThis as unknown as { validateHere(record: unknown): Report }).validateHere(record)), some.map(({ record }) => record));
        for (const [index, { wellFormed, complete, sound, findings }] of reports.entries()) {
          const said = { wellFormed, complete, sound, findings: sortPlaces(findings) };
          if (JSON.stringify(said) !== JSON.stringify(some[index]?.vector.expect)) wrong.push({ id: some[index]?.vector.id, said, right: some[index]?.vector.expect });
        }
      }
    });
    expect(records.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  // Here nothing of the page is changed: records are opened as files, as a person does. Of single wrong answers it is one in three.
  test.for(['kitchen-sink', 'information-report'])('of %s opens what is well-formed, refuses the rest, and shows what is asked', async (id) => {
    const vectors = (await vectorsWithFiles(id)).filter(({ vector }, index) => !vector.id.startsWith('value/') || index % 3 === 0);
    const wrong: object[] = [];
    await withPage(browser, id, (html) => html, async (page) => {
      for (let first = 0; first < vectors.length; first += AT_ONCE) {
        const some = vectors.slice(first, first + AT_ONCE);
        const seen = await page.evaluate(openAll, some.map(({ file, vector }) => fileOf(vector, file)));
        for (const [index, { isOpen, shown }] of seen.entries()) {
          const vector = some[index]?.vector;
          const misses = Object.entries(vector?.shows ?? {}).flatMap(([pointer, part]) => [...part.shown.filter((one) => !shown[pointer]?.includes(one)), ...part.hidden.filter((one) => shown[pointer]?.includes(one))]);
          if (isOpen !== vector?.expect.wellFormed || misses.length > 0) wrong.push({ id: vector?.id, isOpen, misses });
        }
      }
    });
    expect(vectors.filter(({ vector }) => vector.shows).length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });
});

async function withPage(browser: Browser, id: string, change: (html: string) => string, use: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-vectors-'));
  const page = await browser.newPage();
  try {
    const html = await writeFormPage(vectorForm(id));
    const changed = change(html);
    writeFileSync(path.join(folder, 'form.html'), changed);
    // The page's policy names the hash of its script.
    await page.setBypassCSP(changed !== html);
    await page.goto(pathToFileURL(path.join(folder, 'form.html')).href);
    await use(page);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Given {
  readonly base64?: string;
  readonly text?: string;
  /** The places of the objects whose questions are looked at. */
  readonly shapes: readonly string[];
}

function fileOf(vector: Vector, { bases }: VectorFile): Given {
  const given = applyVector(vector, bases);
  return { ...('bytes' in given ? { base64: given.bytes } : { text: JSON.stringify(given.record) }), shapes: Object.keys(vector.shows ?? {}) };
}

/** Runs in the page: opens each as a file, and tells whether the page took it and which questions are to be seen. */
async function openAll(files: readonly Given[]): Promise<{ isOpen: boolean; shown: Record<string, string[]> }[]> {
  const input = document.getElementById('open') as HTMLInputElement;
  const seen: { isOpen: boolean; shown: Record<string, string[]> }[] = [];
  for (const { base64, text, shapes } of files) {
    for (const place of ['opened', 'viewed', 'errors']) document.getElementById(place)?.replaceChildren();
    const chosen = new DataTransfer();
    chosen.items.add(new File([base64 === undefined ? text ?? '' : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'record.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    while (!document.querySelector('#opened > *, #viewed > *, #errors > *, dialog')) await new Promise((resolve) => { setTimeout(resolve, 0); });
    const shown = shapes.map((pointer): [string, string[]] => {
      const start = `q${pointer.slice('/answers'.length).replaceAll('/', '-')}-`;
      const questions = [...document.querySelectorAll<HTMLElement>(`[id^="${start}"][id$="--question"]`)].map((one) => ({ one, id: one.id.slice(start.length, -'--question'.length) }));
      return [pointer, questions.filter(({ one, id }) => !one.hidden && !id.includes('-')).map(({ id }) => id)];
    });
    seen.push({ isOpen: document.querySelector('#errors > *') === null, shown: Object.fromEntries(shown) });
  }
  return seen;
}
