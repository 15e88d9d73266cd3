// The edge to the browser: the only code that starts one. Pages come from generators as data and go back as finished bytes.
import { chown, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser as RunningBrowser, Page } from 'puppeteer-core';
import type { PrintJob } from '../generators/generator.ts';
import { resolveBrowser, type Browser, type Unavailable } from './browser.ts';
import { planLaunches, type LaunchPlan } from './browser/plan-launches.ts';
import { createDrawer, type Drawer } from './draw-pages.ts';
import { finishPdf } from './finish-pdf/finish-pdf.ts';

/** A running browser that prints pages, and draws what it has printed. */
export interface Printer extends Drawer {
  /** Where the browser was found, for a line such as `Printing with /usr/bin/chromium (this computer)`. */
  readonly browser: string;
  /** To be said once: what protection is missing here. */
  readonly warning?: string;
  /** Prints a page as a finished PDF; of jobs given at once a few are printed at a time. Rejects when the page cannot be printed whole. */
  print(job: PrintJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Neither names nor addresses lead anywhere, and glyphs keep their true widths. */
const ARGUMENTS = [
  '--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=<-loopback>', '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking', '--font-render-hinting=none',
];

const BLANK = 'about:blank';

/** Tabs that print at the same time: while one lays out, another’s pages are finished. More would wait for the same cores. */
const TABS = 4;

/** Finds and starts a browser, or says in one sentence why there is none. Whoever opens a printer closes it. */
export async function openPrinter(env: NodeJS.ProcessEnv = process.env): Promise<Printer | Unavailable> {
  const browser = await resolveBrowser(env);
  if ('unavailable' in browser) return browser;
  let problem = '';
  for (const plan of planLaunches(browser)) {
    try {
      return await startPrinter(browser, plan, env);
    } catch (error) {
      problem ||= (error as Error).message.split('\n')[0] ?? '';
    }
  }
  return { unavailable: `The browser ${browser.executable} (from ${browser.from}) did not start: ${problem}` };
}

async function startPrinter(browser: Browser, plan: LaunchPlan, env: NodeJS.ProcessEnv): Promise<Printer> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'concordat-browser-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 3 });
  try {
    if (plan.owner !== undefined) await chown(profile, plan.owner, plan.owner);
    const running = await launch(browser, plan, profile, env);
    const tabs = Array.from({ length: TABS }, () => openTab(running));
    await tabs[0]?.page();
    const drawer = createDrawer(() => openPage(running));
    return {
      browser: `${browser.executable} (${browser.from})`,
      ...(plan.warning ? { warning: plan.warning } : {}),
      print(job) {
        const free = tabs.reduce((best, tab) => (tab.waiting() < best.waiting() ? tab : best));
        return free.print(job).then((bytes) => finishPdf(bytes, job));
      },
      draw: (pdf) => drawer.draw(pdf),
      async close() {
        await Promise.all(tabs.map((tab) => tab.idle()));
        await running.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/** Puppeteer is loaded only when something is printed: it takes a tenth of a second. */
async function launch(browser: Browser, plan: LaunchPlan, profile: string, env: NodeJS.ProcessEnv): Promise<RunningBrowser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const shell = browser.from === 'the package' || /headless-shell/.test(browser.executable);
  return puppeteer.launch({
    executablePath: plan.executable,
    ignoreDefaultArgs: true,
    args: [
      ...plan.prefix,
      ...await puppeteer.defaultArgs({ headless: shell ? 'shell' : true, userDataDir: profile, args: [...ARGUMENTS, ...plan.args] }),
    ],
    env: { ...env, ...browser.env, HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile },
    // A pipe, not a port: nobody else on this computer can speak to the browser.
    pipe: true,
    timeout: 60_000,
  });
}

/** A page that prints one job after another; it is opened for its first. */
function openTab(running: RunningBrowser) {
  let opened: Promise<Page> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const page = (): Promise<Page> => (opened ??= openPage(running));
  return {
    page,
    waiting: () => waiting,
    idle: () => last,
    print(job: PrintJob): Promise<Uint8Array> {
      waiting += 1;
      const printed = last.then(async () => printPage(await page(), job)).finally(() => { waiting -= 1; });
      last = printed.catch(() => undefined);
      return printed;
    },
  };
}

/** A page without scripts that asks nothing of anyone. */
async function openPage(browser: RunningBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const done = request.url().startsWith('data:') || request.url() === BLANK ? request.continue() : request.abort('blockedbyclient');
    done.catch(() => undefined);
  });
  return page;
}

async function printPage(page: Page, job: PrintJob): Promise<Uint8Array> {
  if (page.url() !== BLANK) await page.goto(BLANK);
  await page.setContent(job.html, { waitUntil: 'load', timeout: 60_000 });
  if (page.url() !== BLANK) throw new Error(`The page "${job.title}" led away from itself and was not printed.`);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 60_000 });
  if (page.url() !== BLANK) throw new Error(`The page "${job.title}" led away from itself and was not printed.`);
  return bytes;
}
