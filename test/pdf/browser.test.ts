import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveBrowser } from '../../cli/browser.ts';
import { listCandidates } from '../../cli/browser/find-system-browser.ts';
import { untar } from '../../cli/browser/untar.ts';
import { openPrinter } from '../../cli/print-pdf.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-test-')); });
afterAll(() => rm(folder, { recursive: true }));

/** A file that could be run. */
async function makeProgram(...steps: readonly string[]): Promise<string> {
  const file = path.join(folder, ...steps);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '#!/bin/sh\nexit 1\n');
  await chmod(file, 0o755);
  return file;
}

test('takes the browser that CONCORDAT_BROWSER names, before any other', async () => {
  const named = await makeProgram('named');
  expect(await resolveBrowser({ CONCORDAT_BROWSER: named })).toEqual({ from: 'CONCORDAT_BROWSER', executable: named, env: {} });
});

test('says so when CONCORDAT_BROWSER names nothing that runs, and looks no further', async () => {
  await writeFile(path.join(folder, 'text'), 'words');
  for (const name of ['no-such-file', 'text']) {
    const CONCORDAT_BROWSER = path.join(folder, name);
    expect(await resolveBrowser({ CONCORDAT_BROWSER })).toEqual({ unavailable: `CONCORDAT_BROWSER names ${CONCORDAT_BROWSER}, which is not a program that can be run.` });
  }
});

test.skipIf(process.platform === 'win32')('prefers puppeteer’s newest headless shell, then its Chrome, then the search path (skipped on Windows)', async () => {
  const env = { PUPPETEER_CACHE_DIR: path.join(folder, 'cache'), PATH: path.join(folder, 'bin') };
  const system = await makeProgram('bin', 'google-chrome');
  expect(await resolveBrowser(env)).toMatchObject({ from: 'this computer', executable: system });
  const chrome = await makeProgram('cache', 'chrome', 'linux-200.0.1', 'chrome-linux64', 'chrome');
  expect(await resolveBrowser(env)).toMatchObject({ from: 'the cache of puppeteer', executable: chrome });
  await makeProgram('cache', 'chrome-headless-shell', 'linux-9.0.1', 'chrome-headless-shell-linux64', 'chrome-headless-shell');
  const newest = await makeProgram('cache', 'chrome-headless-shell', 'linux-131.0.2', 'chrome-headless-shell-linux64', 'chrome-headless-shell');
  expect(await resolveBrowser(env)).toMatchObject({ executable: newest });
});

test('knows where Chrome and Edge are on Windows and macOS', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  expect(listCandidates(env, 'win32')).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
  const mac = listCandidates({}, 'darwin');
  expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(mac).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('a search path with relative folders is not followed into the current folder', () => {
  expect(listCandidates({ PATH: '.:bin:/usr/bin' }, 'linux').every((file) => file.startsWith('/usr/bin/'))).toBe(true);
});

test('a browser that does not start is told of in one sentence', async () => {
  const broken = await makeProgram('broken');
  const printer = await openPrinter({ ...process.env, CONCORDAT_BROWSER: broken });
  expect(printer).toHaveProperty('unavailable', expect.stringContaining(`The browser ${broken} (from CONCORDAT_BROWSER) did not start: `));
}, 60_000);

test('an archive is unpacked, and one that leads out of its folder is refused', async () => {
  const to = path.join(folder, 'unpacked');
  await mkdir(to);
  await untar(archive('lib/a.txt', 'words'), to);
  expect(await readFile(path.join(to, 'lib/a.txt'), 'utf8')).toBe('words');
  for (const name of ['../out.txt', '/out.txt']) await expect(untar(archive(name, 'words'), to)).rejects.toThrow('leads out of it');
});

/** A tar archive of one file. */
function archive(name: string, text: string): Buffer {
  const block = Buffer.alloc(1024 + 512);
  block.write(name, 0);
  block.write(text.length.toString(8).padStart(11, '0'), 124);
  block.write('0', 156);
  block.write(text, 512);
  return block;
}
