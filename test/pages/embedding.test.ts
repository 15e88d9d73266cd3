import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedGenerator } from '../../generators/html/embed-generator.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import { formOf } from '../content/compiled.ts';
import { launchBrowser } from '../support/browser.ts';
import { loadContext } from '../support/context.ts';
import { root } from '../support/root.ts';
import { actionsFor, type Action } from './actions.ts';
import { findBarriers } from './axe.ts';
import { openPage } from './open-page.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const form = formOf('forms', 'information-report');
const screening = formOf('forms', 'cse-screening');
const example = (name: string) => ({ version: form.version, ...JSON.parse(readFileSync(path.join(root, 'forms/information-report/examples/1.0.0', name), 'utf8')) as { answers: object; reasons?: readonly { reason: string }[] } });
const files = new Map<string, string>();
const launched = await launchBrowser();
const reason = 'unavailable' in launched ? launched.unavailable : '';

interface HostPage {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

describe.skipIf(reason)(`a form in another page${reason && ` (left out: ${reason})`}`, { timeout: 120_000 }, () => {
  const browser = launched as Browser;
  let server: Server | undefined;
  beforeAll(async () => {
    for (const name of ['page.html', 'page.js', 'page.css']) files.set(name, readFileSync(path.join(root, 'docs/embedding', name), 'utf8'));
    for (const file of await embedGenerator.generate(form, { ...await loadContext(), others: () => [screening] })) if ('text' in file) files.set(file.path, file.text);
    files.set('page.html', (files.get('page.html') ?? '').replace('<!-- form.fragment.html -->', () => files.get('form.fragment.html') ?? ''));
    // An agency whose page is made by script, and whose server refuses what it is first given.
    files.set('bare.html', '<!DOCTYPE html><html lang="en"><head><title>Bare</title><script type="module" src="bare.js"></script></head><body><h1>Bare</h1><div id="one"></div><div id="two"></div></body></html>');
    files.set('bare.js', "import * as form from './form.js'; globalThis.form = form; globalThis.saved = [];");
    server = createServer(({ url = '' }, response) => {
      const name = url.slice(1);
      const text = files.get(name);
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain', 'content-security-policy': POLICY });
      response.end(text);
    });
    await new Promise<void>((resolve) => { server?.listen(0, '127.0.0.1', resolve); });
  });
  afterAll(async () => {
    await browser.close();
    server?.close();
  });

  async function openHost(name: string): Promise<HostPage> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    // Where a fragment is put in as text, the browser says that it leaves the template for us to open.
    page.on('console', (message) => { if (!/^Found declarative shadowrootmode/.test(message.text())) complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`http://127.0.0.1:${(server?.address() as AddressInfo).port}/${name}`);
    return { page, complaints, requests };
  }

  it('gives the record that form.html would save, byte for byte, and touches nothing of the page', async () => {
    const { page, complaints, requests } = await openHost('page.html');
    const before = await describeHost(page);
    const record = example('full-final.json');
    for (const action of actionsFor(form.answers, record.answers as Readonly<Record<string, unknown>>)) await act(page, action);
    await press(page, 'back');
    await press(page, 'to-check');
    await press(page, 'finish');
    for (const [index, { reason: words }] of (record.reasons ?? []).entries()) await act(page, { kind: 'type', id: `query-${index + 1}`, text: words });
    if (record.reasons) await press(page, 'finish');
    expect(await read(page, 'done')).toContain('Nothing more is to be done here.');
    expect(await page.$eval('#result', ({ textContent }) => textContent)).toMatch(/^information-report, final, \d{4}-/);
    // The example keeps the text; Next case gives it back to the form.
    await page.click('#continue');
    expect(await read(page, 'viewed')).toContain('Finished record opened');
    expect(await describeHost(page)).toEqual({ ...before, result: expect.stringMatching(/^information-report/) as string });
    expect([...new Set(requests)].sort()).toEqual(['/form.css', '/form.js', '/page.css', '/page.html', '/page.js']);
    expect(complaints).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });

  it('is given the very text, goes on with a draft, and can be taken away and mounted again', async () => {
    const { page, complaints } = await openHost('bare.html');
    const record = { ...example('full-final.json'), status: 'draft' };
    await putFragments(page);
    await page.evaluate((given) => {
      const { form, saved } = globalThis as unknown as Bare;
      const options = { record: given, onSave: (...some: unknown[]) => { saved.push(some); } };
      const first = form.mountForm(document.getElementById('one'), options);
      first.unmount();
      (globalThis as unknown as { mounted: unknown }).mounted = form.mountForm(document.getElementById('one'), options);
      form.mountForm(document.getElementById('two'), options);
    }, record);
    await press(page, 'save-draft');
    const [[given, text] = []] = await page.evaluate(() => (globalThis as unknown as Bare).saved) as [object, string][];
    expect({ ...given, saved: record['saved' as never] }).toEqual(record);
    expect(text).toBe(writeRecord(given as Record<string, unknown>));
    // The other form of the page knows nothing of it.
    await act(page, { kind: 'type', id: 'q-information', text: 'Only here' });
    expect(await page.evaluate(() => document.querySelector('#two > div')?.shadowRoot?.querySelector<HTMLTextAreaElement>('#q-information')?.value)).not.toBe('Only here');
    expect(await page.evaluate(() => {
      const { mounted } = globalThis as unknown as { mounted: { isChanged(): boolean; readDraft(): { record: { answers: { information: string } } } } };
      return [mounted.isChanged(), mounted.readDraft().record.answers.information];
    })).toEqual([true, 'Only here']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tells that nothing was saved when the page fails to keep it, and refuses what it cannot open without saying an answer', async () => {
    const { page, complaints } = await openHost('bare.html');
    await putFragments(page);
    const refused = await page.evaluate(() => {
      const { form } = globalThis as unknown as Bare;
      const open = (id: string, record: unknown): string => {
        try {
          form.mountForm(document.getElementById(id), { record, onSave: () => undefined });
          return 'opened';
        } catch (error) {
          return String(error);
        }
      };
      document.getElementById('two')?.replaceChildren();
      return [open('one', { form: 'other', version: '1.0.0', answers: 'secret' }), open('one', '{"form": secret'), open('two', undefined)];
    });
    expect(refused).toEqual([
      'Error: This is a record of another form, other. This page is for information-report.', expect.stringMatching(/^Error: Line 1, column 10: /),
      `Error: There is no information-report ${form.version} in this element: put form.fragment.html into it first.`,
    ]);
    expect(refused.join()).not.toContain('secret');
    await page.evaluate(() => {
      const { form, saved } = globalThis as unknown as Bare;
      form.mountForm(document.getElementById('one'), { onSave: (...some: unknown[]) => (saved.push(some) === 1 ? Promise.reject(new Error('no room')) : undefined) });
    });
    await press(page, 'save-draft');
    expect(await read(page, 'errors')).toContain('The record was not saved. Your answers are still on this page. Try again.');
    await press(page, 'save-draft');
    expect(await read(page, 'errors')).toBe('');
    expect(await read(page, 'result')).toContain('You can go on, and save again.');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('begins from a record of another form when the person agrees', async () => {
    const { page, complaints } = await openHost('bare.html');
    await putFragments(page);
    const first = { form: screening.id, version: screening.version, recordId: '00000000-0000-4000-8000-000000000001', answers: { child: { names: [{ fullName: 'Sam Example' }] } } };
    await page.evaluate((from) => {
      const { form, saved } = globalThis as unknown as Bare;
      form.mountForm(document.getElementById('one'), { from, onSave: (...some: unknown[]) => { saved.push(some); } });
    }, first);
    await press(page, undefined, 'dialog button');
    expect(await read(page, 'opened')).toContain('Started from another record');
    await press(page, 'save-draft');
    const [[given] = []] = await page.evaluate(() => (globalThis as unknown as Bare).saved) as [object][];
    expect(given).toMatchObject({ form: form.id, status: 'draft', links: [{ rel: 'prompted-by', recordId: first.recordId }] });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('looks as form.html does, whatever the page around looks like', async () => {
    const look = (page: Page) => page.evaluate((selectors) => {
      const tree = document.querySelector('.concordat-form')?.shadowRoot ?? document;
      return selectors.map((selector) => {
        const style = getComputedStyle(tree.querySelector(`.c-section ${selector}, #ending ${selector}`) as Element);
        return ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'fontStyle', 'fontWeight', 'lineHeight', 'letterSpacing', 'textTransform', 'textAlign', 'padding', 'borderRadius', 'borderTopWidth', 'boxSizing']
          .map((name) => `${selector} ${name} ${style[name as never] as string}`);
      }).flat();
    }, ['.govuk-heading-l', '.govuk-label', '.govuk-fieldset__legend', '.govuk-input', '.govuk-radios__label', '.govuk-button', '.c-absent__list']);
    const host = await openHost('page.html');
    await press(host.page, undefined, '#start a[href="#section-1"]');
    const inHost = await look(host.page);
    await host.page.close();
    const own = await openPage(browser, form);
    await own.visit('section-1');
    expect(inHost).toEqual(await look(own.page));
    await own.close();
  });
});

interface Bare {
  readonly form: { mountForm(element: unknown, options: object): { unmount(): void } };
  readonly saved: unknown[][];
}

/** Puts the fragment into both elements as text, which opens no shadow tree. It comes from outside the page, whose policy allows its scripts no such thing. */
async function putFragments(page: Page): Promise<void> {
  const fragment = files.get('form.fragment.html') ?? '';
  const session = await page.createCDPSession();
  const { root: { nodeId } } = await session.send('DOM.getDocument', { depth: -1 });
  for (const id of ['one', 'two']) {
    const { nodeId: place } = await session.send('DOM.querySelector', { nodeId, selector: `#${id}` });
    await session.send('DOM.setOuterHTML', { nodeId: place, outerHTML: `<div id="${id}">${fragment}</div>` });
  }
  await page.waitForFunction(() => typeof (globalThis as unknown as Partial<Bare>).form === 'object');
}

/** What the form must not touch of the page around it. */
function describeHost(page: Page) {
  return page.evaluate(() => ({
    title: document.title, address: location.href, history: history.length, result: document.getElementById('result')?.textContent,
    look: [...document.querySelectorAll('html, body, body *')].filter((one) => one.id !== 'result').map((one) => {
      const { color, font, display, backgroundColor } = getComputedStyle(one);
      return `${one.tagName} ${one.id} ${one.className} ${color} ${font} ${display} ${backgroundColor}`;
    }),
  }));
}

async function inForm(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.evaluateHandle((wanted) => {
    const found = document.querySelector('.concordat-form')?.shadowRoot?.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`The form has no ${wanted}.`);
    return found;
  }, selector);
  return handle as ElementHandle<HTMLElement>;
}

async function press(page: Page, id: string | undefined, selector = `#${id}`): Promise<void> {
  await (await inForm(page, selector)).click();
}

async function read(page: Page, id: string): Promise<string> {
  return (await inForm(page, `#${id}`)).evaluate(({ textContent }) => textContent ?? '');
}

/** Does one thing by mouse, on the page of the form where its field stands. */
async function act(page: Page, action: Action): Promise<void> {
  const id = action.kind === 'choose' ? `${action.id}--question` : action.id;
  const [here, there] = await (await inForm(page, `[id="${id}"]`)).evaluate((one) => [
    (one.getRootNode() as ShadowRoot).querySelector('.c-here')?.id, one.closest('.c-page')?.id,
  ]);
  if (here !== there) {
    if (here !== 'start') await press(page, 'back');
    await press(page, undefined, there === 'check' ? '#to-check' : `#start a[href="#${there}"]`);
  }
  const target = await inForm(page, `[id="${id}"]`);
  if (action.kind === 'type') {
    await target.click({ count: 3 });
    await page.keyboard.type(action.text);
  } else if (action.kind === 'select') await target.select(action.value);
  else if (action.kind === 'press') await target.click();
  else if (action.kind === 'choose') {
    const label = await target.evaluateHandle((one, words) => [...one.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === words), action.label);
    await (label as ElementHandle<HTMLElement>).click();
  } else throw new Error(`No files are given here: ${action.name}`);
}
