import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isProgram } from './is-program.ts';

/** The kinds that puppeteer downloads, the quicker at printing first. */
const KINDS = ['chrome-headless-shell', 'chrome'];

/** Where a download holds its program, under a folder such as `chrome-linux64`. */
const PROGRAMS = [
  'chrome-headless-shell', 'chrome', 'chrome-headless-shell.exe', 'chrome.exe',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Finds the newest browser that puppeteer has downloaded for this user. */
export function findCachedBrowser(env: NodeJS.ProcessEnv): string | undefined {
  const cache = env['PUPPETEER_CACHE_DIR'] ?? path.join(os.homedir(), '.cache/puppeteer');
  return KINDS.flatMap((kind) => listBuilds(path.join(cache, kind))).find(isProgram);
}

/** The programs of all builds of a kind, newest first. A build's folder is `linux-131.0.6778.204`. */
function listBuilds(folder: string): string[] {
  const builds = list(folder).sort((a, b) => versionOf(b).localeCompare(versionOf(a), 'en', { numeric: true }));
  return builds.flatMap((build) =>
    list(path.join(folder, build)).flatMap((inner) => PROGRAMS.map((program) => path.join(folder, build, inner, program))));
}

function versionOf(build: string): string {
  return build.slice(build.lastIndexOf('-') + 1);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
