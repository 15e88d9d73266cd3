import puppeteer, { type Browser } from 'puppeteer-core';
import { resolveBrowser } from '../../cli/browser.ts';

/** Starts a browser for a test, or says in one sentence why there is none. `profile`: the folder in which it keeps what it keeps. */
export async function launchBrowser({ profile }: { readonly profile?: string } = {}): Promise<Browser | { readonly unavailable: string }> {
  const found = await resolveBrowser();
  if ('unavailable' in found) return found;
  return puppeteer.launch({
    executablePath: found.executable, env: { ...process.env, ...found.env }, headless: 'shell', ...(profile === undefined ? {} : { userDataDir: profile }),
    args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
