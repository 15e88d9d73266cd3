// How long the largest form takes from opening to ready to type, and a key press on a form of 500 questions: medians of one warm browser.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { compile, createContext, generators } from '../build/index.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ROUNDS = 15;
const KEYS = 60;

/** Milliseconds by the clock and on the main thread's own, and kilobytes gzipped. */
export async function measure() {
  const { forms } = compile(await readForms());
  const context = { ...await createContext(), others: forms };
  const html = generators.find(({ name }) => name === 'html');
  const write = async (form) => (await html.generate(form, context))[0].text;
  const pages = await Promise.all(forms.map(write));
  const largest = pages.reduce((one, other) => (other.length > one.length ? other : one));
  const many = await write(compile(writeForm(500)).forms[0]);
  const { opening, openingThread, paint, key } = await measurePages(largest, many);
  return [
    { name: 'form.html of the largest form, KB gzipped', value: Math.max(...pages.map((page) => gzipSync(page, { level: 9 }).length)) / 1000, limit: 90 },
    { name: 'opening the largest form to first paint, ms (median)', value: paint },
    { name: 'opening the largest form to ready to type, ms (median); 150 on an idle machine', value: opening },
    { name: 'the same on its main thread alone, ms (median)', value: openingThread },
    { name: 'a key press with its layout on a form of 500 questions, ms (median); 16 on an idle machine', value: key },
  ];
}

/** The medians for a page that is opened and a page that is typed in. */
export async function measurePages(opened, typed) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-bench-'));
  const browser = await launch();
  try {
    for (const [name, text] of [['opened', opened], ['typed', typed]]) await writeFile(path.join(folder, `${name}.html`), text);
    const figures = [];
    for (let round = 0; round <= ROUNDS; round += 1) figures.push(await open(browser, path.join(folder, 'opened.html')));
    figures.shift(); // the first round warms up
    const median = (name) => middle(figures.map((one) => one[name]));
    return { opening: median('ready'), openingThread: median('thread'), paint: median('paint'), key: await typeIn(browser, path.join(folder, 'typed.html')) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Notes the first moment at which the page is live and has been painted so. */
const NOTE_READY = `{
  const look = () => {
    if (!document.querySelector('.c-live #start')) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => { globalThis.benchReady ??= performance.now(); }));
  };
  requestAnimationFrame(look);
}`;

async function open(browser, file) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(NOTE_READY);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction('globalThis.benchReady');
  const [ready, paint] = await page.evaluate('[globalThis.benchReady, performance.getEntriesByName("first-paint")[0]?.startTime ?? 0]');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return { ready, paint, thread: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
}

/** From the key’s input event to the end of everything that the page does on it, and the layout after. */
const NOTE_KEYS = `{
  globalThis.benchKeys = [];
  let begun = 0;
  addEventListener('input', () => { begun = performance.now(); }, true);
  addEventListener('input', () => { document.body.offsetHeight; benchKeys.push(performance.now() - begun); });
}`;

async function typeIn(browser, file) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(NOTE_KEYS);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction('document.querySelector(".c-live #start")');
  await page.click('#start a[href="#section-1"]');
  const box = await page.evaluateHandle(() => [...document.querySelectorAll('.c-here input[type=text], .c-here textarea, .c-here input:not([type])')].find((one) => one.offsetParent));
  await box.focus();
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('x');
  const taken = await page.evaluate('benchKeys');
  if (taken.length !== KEYS) throw new Error(`${taken.length} of ${KEYS} key presses arrived`);
  return middle(taken);
}

async function launch() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'cli/browser.ts')], bundle: true, write: false, platform: 'node', format: 'esm', packages: 'external', absWorkingDir: root, logLevel: 'warning',
  });
  const module = path.join(root, `node_modules/.cache/bench-browser-${process.pid}.mjs`);
  await writeFile(module, outputFiles[0].text);
  try {
    const { resolveBrowser } = await import(pathToFileURL(module).href);
    const found = await resolveBrowser(process.env);
    if ('unavailable' in found) throw new Error(found.unavailable);
    return await puppeteer.launch({ executablePath: found.executable, env: { ...process.env, ...found.env }, headless: 'shell', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  } finally {
    await rm(module, { force: true });
  }
}

function middle(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

async function readForms() {
  const folder = path.join(root, 'forms');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.yaml') && !file.endsWith('verdicts.yaml')).sort();
  return Promise.all(files.map(async (file) => ({ file: file.split(path.sep).join('/'), text: await readFile(path.join(folder, file), 'utf8') })));
}

/** A form of ten sections with choices, conditions and texts. */
function writeForm(count) {
  const question = (index) => {
    if (index % 5 === 0) return `{id: q${index}, type: yes-no, ask: Was ${index} so?}`;
    if (index % 5 === 1) return `{id: q${index}, type: text, ask: Why ${index}, when: q${index - 1}}`;
    if (index % 5 === 2) return `{id: q${index}, type: date, ask: Day ${index}}`;
    if (index % 5 === 3) return `{id: q${index}, type: text, ask: Words ${index}}`;
    return `{id: q${index}, type: choice, ask: Which of ${index}?, options: {a: First, b: Second, c: Third}}`;
  };
  const sections = Array.from({ length: 10 }, (_, section) => `  - title: Section ${section + 1}\n    added: For measuring.\n    questions:\n${
    Array.from({ length: count / 10 }, (__, index) => `      - ${question(section * count / 10 + index)}\n`).join('')}`);
  return [{ file: 'large/1.0.0.yaml', text: `form: large\nversion: 1.0.0\ntitle: Large\npurpose: Be large.\nsections:\n${sections.join('')}` }];
}
