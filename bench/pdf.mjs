// A blank PDF beside the bare print of the same page by the same browser, warm, taken in turn; and all PDFs of one build.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { compile, createContext, generators } from '../build/index.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ROUNDS = 7;

/** Time of a finished PDF over time of a bare one; seconds and memory of whole builds that print every form. */
export async function measure() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-bench-'));
  try {
    return [...await measurePrinting(), ...await measureBuild(folder)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePrinting() {
  const { openPrinter, resolveBrowser } = await loadPrinter();
  const { forms } = compile(await readForms());
  const context = await createContext();
  const found = await resolveBrowser(process.env);
  if ('unavailable' in found) throw new Error(found.unavailable);
  const printer = await openPrinter();
  const bare = await puppeteer.launch({
    executablePath: found.executable, env: { ...process.env, ...found.env }, headless: 'shell',
    args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await bare.newPage();
    const results = [];
    for (const id of ['information-report', 'referral']) {
      const files = await generators.find(({ name }) => name === 'pdf').generate(forms.find((form) => form.id === id), context);
      const { print } = files.find((file) => file.path === 'form.pdf');
      const times = { ours: [], bare: [] };
      for (let round = 0; round <= ROUNDS; round += 1) {
        const took = { ours: await time(() => printer.print(print)), bare: await time(async () => {
          await page.setContent(print.html);
          await page.pdf({ preferCSSPageSize: true, printBackground: true });
        }) };
        if (round > 0) for (const name of ['ours', 'bare']) times[name].push(took[name]); // the first round warms up
      }
      results.push({ name: `form.pdf of the ${id}, finished / bare print of the same page`, value: Math.min(...times.ours) / Math.min(...times.bare), limit: 2.5 });
    }
    return results;
  } finally {
    await Promise.all([printer.close(), bare.close()]);
  }
}

/** The build of all forms as they are, and without the boards' profiles. */
async function measureBuild(folder) {
  const all = await buildAll(path.join(root, 'forms'), path.join(folder, 'all'));
  const alone = path.join(folder, 'project/forms');
  await cp(path.join(root, 'forms'), alone, { recursive: true, filter: (file) => !/[\\/]boards[\\/][^\\/]+[\\/][^\\/]+$/.test(file) || file.endsWith('board.yaml') });
  await cp(path.join(root, 'schemas'), path.join(folder, 'project/schemas'), { recursive: true });
  const few = await buildAll(alone, path.join(folder, 'few'));
  return [
    { name: `all ${few.count} PDFs of all forms in one build, seconds`, value: few.seconds, limit: 15 },
    { name: `all ${all.count} PDFs of all forms and profiles in one build, seconds`, value: all.seconds },
    { name: 'the same, peak memory of Node in MB', value: all.megabytes, limit: 400 },
  ];
}

async function buildAll(forms, out) {
  const report = 'data:text/javascript,process.on("exit",()=>process.stderr.write(`peak=${process.resourceUsage().maxRSS}`))';
  const program = path.join(root, 'build/cli/main.js');
  const start = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, [
    '--import', report, program, 'build', '--forms', forms, '--out', out, '--only', 'pdf,fillable', '--require-pdf',
  ]);
  const seconds = (performance.now() - start) / 1000;
  const count = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.pdf')).length;
  return { seconds, count, megabytes: Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024 };
}

/** The edge to the browser is no part of the library, so it is bundled here from its sources. */
async function loadPrinter() {
  const folder = path.join(root, 'node_modules/.cache');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, `bench-printer-${process.pid}.mjs`);
  const contents = "export { openPrinter } from './cli/print-pdf.ts'; export { resolveBrowser } from './cli/browser.ts';";
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  try {
    return await import(pathToFileURL(outfile));
  } finally {
    await rm(outfile);
  }
}

async function readForms() {
  const folder = path.join(root, 'forms');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.yaml') && !file.includes('examples')).map((file) => file.replaceAll(path.sep, '/'));
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(path.join(folder, file), 'utf8') })));
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
