import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { readPackage } from './package.ts';

/** Draws the first pages of a PDF of ours as PNG pictures, one after another. */
export interface Drawer {
  draw(pdf: Uint8Array): Promise<readonly Uint8Array[]>;
}

/** How many pages, and how many pixels wide: small enough for a page that shows several, sharp on a fine screen at half the width. */
const PICTURES = { count: 2, width: 360 };

/** A page of a browser that draws. It is opened for the first PDF, asks nothing of anyone, and its only script is ours. */
export function createDrawer(openPage: () => Promise<Page>): Drawer {
  let opened: Promise<Page> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    draw(pdf) {
      const drawn = last.then(async () => drawPages(await (opened ??= openPage().then(loadScript)), pdf));
      last = drawn.catch(() => undefined);
      return drawn;
    },
  };
}

async function loadScript(page: Page): Promise<Page> {
  const script = await readFile(path.join(readPackage().folder, 'build/assets/draw-pages.js'), 'utf8');
  await page.setJavaScriptEnabled(true);
  await page.setContent(`<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`);
  await page.evaluate(`${script}; globalThis.concordatPictures = concordatPictures`);
  return page;
}

async function drawPages(page: Page, pdf: Uint8Array): Promise<readonly Uint8Array[]> {
  const call = `concordatPictures.drawPages(${JSON.stringify(Buffer.from(pdf).toString('base64'))}, ${JSON.stringify(PICTURES)})`;
  return (await page.evaluate(call) as readonly string[]).map((picture) => Buffer.from(picture, 'base64'));
}
