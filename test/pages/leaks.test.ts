import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { countRequests } from './count-requests.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { FULLEST, readRecord } from './records.ts';

const CANARY = 'ZZCANARYZZ';
const PAGES = [...FULLEST.map(([folder, id]) => [folder, id] as const), ['test/forms', 'hostile']] as const;
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

describe.skipIf(reason)(`what leaves a page${reason && ` (left out: ${reason})`}`, { timeout: 120_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  it.each([
    ...PAGES.map((page) => [...page, 'lets nothing out', (html: string) => html, 0] as const),
    ['test/forms', 'kitchen-sink', 'would let much out without its policy', (html: string) => html.replace(/<meta http-equiv[^>]*>/, ''), 8] as const,
  ])('%s/%s: %s, whatever a script on it tries', async (folder, id, _, change, least) => {
    const counter = await countRequests();
    const opened = await openPage(browser, formOf(folder, id), { change });
    opened.page.on('dialog', (dialog) => void dialog.accept());
    await giveCanary(opened, CANARY);
    await opened.page.keyboard.press('Enter');
    await tryChannels(opened.page, counter.url).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (least > 0) expect(counter.hits()).toBeGreaterThanOrEqual(least);
    else {
      expect(counter.hits()).toBe(0);
      expect(opened.page.url()).toMatch(/^file:.*form\.html#section-\d+$/);
      expect(await opened.page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, '', 0]);
    }
    await opened.close();
    counter.stop();
  });

  it.each(FULLEST)('%s/%s: goes nowhere, whatever words are answered or stand in a record', async (folder, id, file) => {
    const counter = await countRequests();
    const form = formOf(folder, id);
    const words = [
      `<img src="${counter.url}">`, `<a href="${counter.url}">here</a>`, `<meta http-equiv="refresh" content="0;url=${counter.url}">`, `<script>location='${counter.url}'</script>`,
      `"><form action="${counter.url}"><input autofocus onfocus="this.form.submit()">`, `javascript:location='${counter.url}'`, `url(${counter.url})`, counter.url,
    ];
    const opened = await openPage(browser, form, { clock: '2026-11-24T18:30:00+00:00' });
    const { page } = opened;
    await opened.openRecord(replaceTexts({ ...readRecord(file, form), status: 'draft' }, words));
    for (const word of words) await giveCanary(opened, word);
    for (const section of await page.$$eval('.c-section:not([hidden])', (sections) => sections.map((one) => one.id))) await opened.visit(section);
    await opened.visit('check');
    await page.click('#finish');
    await page.emulateMediaType('print');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(counter.hits()).toBe(0);
    expect(opened.page.url()).toMatch(/^file:.*form\.html#(?:check|done)$/);
    expect(await page.$$eval('a, area, base, iframe, img, embed, object, link', (found) => found.flatMap((one) => (one.getAttribute('href')?.startsWith('#') ? [] : [one.outerHTML])))).toEqual([]);
    await opened.close();
    counter.stop();
  });

  it.each([['form.html leaves no answer', 'page'], ['a page that stores one would leave it', 'store']] as const)('in the browser’s own folder %s', async (_, what) => {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'concordat-profile-'));
    const own = await launchBrowser({ profile }) as Browser;
    const opened = await openPage(own, formOf('forms', 'referral'));
    await giveCanary(opened, CANARY);
    const { text } = await opened.saveWith('save-draft');
    expect(text).toContain(CANARY);
    await opened.visit('check');
    await opened.page.click('#finish');
    if (what === 'store') await opened.page.evaluate((word) => localStorage.setItem('answer', word), CANARY);
    await opened.page.reload();
    await opened.close();
    await own.close();
    const found = listFiles(profile).filter((file) => holds(readFileSync(file), CANARY));
    if (what === 'store') expect(found.length).toBeGreaterThan(0);
    else expect(found).toEqual([]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
});

/** Puts words into the first box of text that is asked, by keys. */
async function giveCanary(opened: OpenPage, words: string): Promise<void> {
  const { page } = opened;
  const id = await page.$$eval('.c-section:not([hidden]) :is(input[type=text], textarea)', (boxes) => boxes.find((box) => !box.closest('[hidden]') && !box.closest('.govuk-date-input'))?.id);
  if (id === undefined) throw new Error('The page asks for no text.');
  await opened.reach(id);
  await page.click(`[id="${id}"]`, { count: 3 });
  await page.keyboard.type(words);
}

/** A record with some words in place of every text that a person wrote. */
function replaceTexts(record: unknown, words: readonly string[]): unknown {
  let next = 0;
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]));
    next += 1;
    return typeof value === 'string' && value.length > 12 && value.includes(' ') ? words[next % words.length] : value;
  };
  const { answers, ...header } = record as { answers: unknown };
  return { ...header, answers: replace(answers) };
}

/** Every way out of a page but leaving it, tried from inside it. */
async function tryChannels(page: Page, url: string): Promise<void> {
  await page.evaluate(async (to) => {
    const add = (tag: string, properties: object): void => void document.body.append(Object.assign(document.createElement(tag), properties));
    const sheet = (text: string): void => add('style', { textContent: text });
    const attempts: (() => unknown)[] = [
      () => fetch(to), () => fetch(to, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }), () => navigator.sendBeacon(to, 'x'), () => new EventSource(to),
      () => new WebSocket(to.replace('http', 'ws')), () => new Worker(to), () => new SharedWorker(to),
      () => new Worker(URL.createObjectURL(new Blob([`fetch('${to}')`]))), () => navigator.serviceWorker.register(to), () => import(to), () => new Audio(to).load(),
      () => new FontFace('x', `url(${to})`).load().then((face) => document.fonts.add(face)),
      () => {
        const request = new XMLHttpRequest();
        request.open('GET', to);
        request.send();
      },
      () => add('img', { src: to }), () => add('iframe', { src: to }), () => add('script', { src: to }), () => add('link', { rel: 'stylesheet', href: to }),
      () => add('link', { rel: 'prefetch', href: to }), () => add('link', { rel: 'preload', as: 'image', href: to }), () => add('link', { rel: 'icon', href: to }),
      () => add('div', { style: `background:url(${to})` }), () => sheet(`@import url(${to});`), () => sheet(`body { background: url(${to}) }`),
      () => add('object', { data: to }), () => add('embed', { src: to }), () => add('video', { poster: to, src: to }),
      () => { document.body.style.backgroundImage = `url(${to})`; },
      () => { document.body.innerHTML = `<img src="${to}">`; },
      () => {
        const form = Object.assign(document.createElement('form'), { action: to, method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ];
    for (const attempt of attempts) {
      try {
        await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 100))]);
      } catch {
        // Refused: what the policy is for.
      }
    }
  }, url);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

function holds(bytes: Buffer, word: string): boolean {
  return bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'));
}
