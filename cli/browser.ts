import { findCachedBrowser } from './browser/find-cached-browser.ts';
import { findSystemBrowser } from './browser/find-system-browser.ts';
import { isProgram } from './browser/is-program.ts';
import { unpackBundledBrowser } from './browser/unpack-bundled-browser.ts';

/** A program of the Chromium family that can print, and how it was found. */
export interface Browser {
  readonly from: 'CONCORDAT_BROWSER' | 'the cache of puppeteer' | 'this computer' | 'the package';
  readonly executable: string;
  /** Set beside the process's own environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** Why something cannot be done here, as one sentence for the person at the terminal. */
export interface Unavailable {
  readonly unavailable: string;
}

/**
 * Finds a browser to print with. In order: the environment variable CONCORDAT_BROWSER (a path, or the word `bundled`), what puppeteer
 * has downloaded, a browser on this computer, and the one inside the optional package @sparticuz/chromium, unpacked on first use.
 */
export async function resolveBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser | Unavailable> {
  const named = env['CONCORDAT_BROWSER'];
  if (named && named !== 'bundled') {
    if (!isProgram(named)) return { unavailable: `CONCORDAT_BROWSER names ${named}, which is not a program that can be run.` };
    return { from: 'CONCORDAT_BROWSER', executable: named, env: {} };
  }
  if (named !== 'bundled') {
    const cached = findCachedBrowser(env);
    if (cached) return { from: 'the cache of puppeteer', executable: cached, env: {} };
    const installed = findSystemBrowser(env);
    if (installed) return { from: 'this computer', executable: installed, env: {} };
  }
  const bundled = await unpackBundledBrowser(env);
  if ('unavailable' in bundled) return bundled;
  return { from: 'the package', ...bundled };
}
