import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';
import { findBarriers } from './axe.ts';
import { openPage, writeFormPage } from './open-page.ts';

const PAGES = [['forms', 'information-report'], ['test/forms', 'kitchen-sink'], ['test/forms', 'hostile']] as const;
const FILLED: Readonly<Record<string, string>> = {
  'information-report': 'forms/information-report/examples/1.0.0/several-people.json', 'kitchen-sink': 'test/pages/records/kitchen-sink.json',
};

const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

describe.skipIf(reason)(`each page in each state${reason && ` (left out: ${reason})`}`, { timeout: 120_000 }, () => {
  const browser = launched as Browser;
  afterAll(() => browser.close());

  describe.each(PAGES)('%s/%s', (folder, id) => {
    it.each([['wide', 1280], ['narrow', 320]] as const)('has no barrier that axe knows, and no sideways scrolling: %s', async (_, width) => {
      const opened = await openPage(browser, formOf(folder, id), { width, height: 800 });
      const { page } = opened;
      const states: Record<string, () => Promise<unknown>> = {
        'the list of sections': async () => undefined,
        ...Object.fromEntries((await listSections(page)).map((section) => [`${section}, empty`, () => opened.visit(section)])),
        'errors': async () => {
          await opened.visit('check');
          await page.click('#finish');
        },
        'errors in a section': () => page.click('#error-summary a'),
        ...(FILLED[id] ? { filled: () => opened.openRecord({ version: formOf(folder, id).version, ...JSON.parse(readFileSync(path.join(root, FILLED[id] ?? ''), 'utf8')) as object, status: 'draft' }) } : {}),
        ...(FILLED[id] ? Object.fromEntries((await listSections(page)).map((section) => [`${section}, filled`, () => opened.visit(section)])) : {}),
        'answers to check, queries and notes': () => opened.visit('check'),
        'a question before marking': async () => {
          await opened.visit('start');
          await page.click('#mark-rest');
        },
        'hidden': async () => {
          await page.keyboard.press('Escape');
          await page.click('#hide');
        },
      };
      for (const [state, enter] of Object.entries(states)) {
        await enter();
        expect(await findBarriers(page), state).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width);
      }
      await opened.close();
    });

    it('shows every question without script, says when each is asked, and offers nothing that needs script', async () => {
      const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'concordat-page-')), 'form.html');
      const html = await writeFormPage(formOf(folder, id));
      writeFileSync(file, html);
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`file://${file}`);
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

  it.each([
    ['lets nothing out, whatever a person or a script on the page tries', (html: string) => html, 0],
    ['would let much out without its policy', (html: string) => html.replace(/<meta http-equiv[^>]*>/, ''), 5],
  ] as const)('%s', async (_, change, least) => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits += 1;
      response.end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const opened = await openPage(browser, formOf('test/forms', 'kitchen-sink'), { change });
    opened.page.on('dialog', (dialog) => void dialog.accept());
    await opened.reach('q-word');
    await opened.page.type('[id="q-word"]', 'ZZCANARYZZ');
    await opened.page.keyboard.press('Enter');
    await tryChannels(opened.page, url).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (least > 0) expect(hits).toBeGreaterThanOrEqual(least);
    else {
      expect(hits).toBe(0);
      expect(opened.page.url()).toMatch(/^file:.*form\.html#section-\d+$/);
      expect(await opened.page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, '', 0]);
    }
    await opened.close();
    server.closeAllConnections();
    server.close();
  });
});

/** The sections that are asked at first. */
function listSections(page: Page): Promise<string[]> {
  return page.$$eval('.c-section', (sections) => sections.flatMap((section) => ((section as HTMLElement).hidden ? [] : [section.id])));
}

/** Every way out of a page but leaving it, tried from inside it. */
async function tryChannels(page: Page, url: string): Promise<void> {
  await page.evaluate(async (to) => {
    const add = (tag: string, properties: object): void => void document.body.append(Object.assign(document.createElement(tag), properties));
    const attempts: (() => unknown)[] = [
      () => fetch(to), () => navigator.sendBeacon(to, 'x'), () => new EventSource(to), () => new WebSocket(to.replace('http', 'ws')), () => new Worker(to),
      () => {
        const request = new XMLHttpRequest();
        request.open('GET', to);
        request.send();
      },
      () => add('img', { src: to }), () => add('iframe', { src: to }), () => add('script', { src: to }), () => add('link', { rel: 'stylesheet', href: to }),
      () => add('link', { rel: 'prefetch', href: to }), () => add('div', { style: `background:url(${to})` }), () => add('object', { data: to }),
      () => { document.body.innerHTML = `<img src="${to}">`; },
      () => {
        const form = Object.assign(document.createElement('form'), { action: to, method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ];
    for (const attempt of attempts) {
      try {
        await attempt();
      } catch {
        // Refused: what the policy is for.
      }
    }
  }, url);
}

const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const java = spawnSync('java', ['-version']).status === 0 && spawnSync('test', ['-f', jar]).status === 0;

describe.skipIf(!java)(`the Nu Html Checker${java ? '' : ' (left out: there is no Java)'}`, { timeout: 120_000 }, () => {
  it.each(PAGES)('%s/%s: finds nothing', async (folder, id) => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'concordat-page-')), 'form.html');
    writeFileSync(file, await writeFormPage(formOf(folder, id)));
    const said = spawnSync('java', ['-jar', jar, '--format', 'json', '--stdout', file], { encoding: 'utf8', maxBuffer: 50_000_000 }).stdout;
    const { messages: all } = JSON.parse(said) as { messages: { type: string; subType?: string; message: string; extract?: string }[] };
    // GOV.UK Frontend gives a fieldset of text boxes this role, so that JAWS reads its description.
    const messages = all.filter(({ message }) => message !== 'The “group” role is unnecessary for element “fieldset”.');
    expect(messages.map(({ type, message, extract }) => `${type}: ${message}: ${extract?.slice(0, 200)}`)).toEqual([]);
  });
});
