import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../../generators/generator.ts';
import { root } from './root.ts';

let context: Promise<Context> | undefined;

/** The context that generators get, made from the sources as they are now. */
export function loadContext(): Promise<Context> {
  context ??= buildContext();
  return context;
}

async function buildContext(): Promise<Context> {
  const { buildAssets } = await import(pathToFileURL(path.join(root, 'scripts/build-assets.mjs')).href) as
    { buildAssets(outDir: string): Promise<void> };
  // Inside the project, so that the compiled templates find the run-time half of Handlebars.
  const parent = path.join(root, 'node_modules/.cache');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'assets-'));
  try {
    await buildAssets(folder);
    const read = (name: string) => readFile(path.join(folder, name), 'utf8');
    const { render } = await import(pathToFileURL(path.join(folder, 'templates.js')).href) as Pick<Context, 'render'>;
    return {
      render,
      assets: {
        validatorSupport: await read('validate.js'), validatorSupportWithDeadlines: await read('validate-deadlines.js'), profileSupport: await read('validate-profile.js'), pageScript: await read('page.js'), mountScript: await read('mount.js'), screenCss: await read('screen.css'), mountCss: await read('mount.css'),
        printCss: await read('print.css'), printFonts: await read('print-fonts.css'), fieldFont: await read('field-font.txt'), components: await read('components.json'),
      },
      tool: 'concordat 0.1.0',
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
