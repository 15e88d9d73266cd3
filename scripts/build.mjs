// Compiles the compiler: bundles the command line and the library into build/, prepares the assets, writes the type declarations.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { buildAssets } from './build-assets.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'build');
/** Built beside the old one and swapped in at the end, so that a command that is running never meets half a program. */
const next = path.join(root, `build.new-${process.pid}`);

/** Loaded only by what prints or checks patterns, from node_modules: too large or too particular to bundle. */
const EXTERNAL = ['puppeteer-core', '@sparticuz/chromium', '@cantoo/pdf-lib', '@cantoo/fontkit', 'recheck'];

/** Bundled CommonJS packages ask for Node's own modules by `require`. */
const REQUIRE = "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

const started = performance.now();
try {
  await mkdir(next, { recursive: true });
  const [types] = await Promise.all([declareTypes(), bundleProgram(), prepareAssets()]);
  await writeFile(path.join(next, 'build-id.json'), `${JSON.stringify({ id: await hashFolder(next) })}\n`);
  await swapIn();
  if (types) {
    console.error(`The types do not agree:\n${types}`);
    process.exitCode = 1;
  }
} finally {
  await rm(next, { recursive: true, force: true });
}
console.error(`Compiled concordat into build/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

/** One entry for the command line, one for its threads, one for the library; every dynamic import becomes a file of its own. */
async function bundleProgram() {
  await build({
    absWorkingDir: root, entryPoints: { 'cli/main': 'cli/main.ts', 'cli/validate/worker': 'cli/validate/worker.ts', index: 'index.ts' }, outdir: next, chunkNames: 'chunks/[name]-[hash]',
    bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20.19', external: EXTERNAL, minifySyntax: true, minifyWhitespace: true,
    sourcemap: false, legalComments: 'none', charset: 'utf8', mainFields: ['module', 'main'], banner: { js: REQUIRE }, logLevel: 'warning',
    plugins: [lightenTypesLibrary(), compileShapes()],
  });
}

/**
 * json-schema-to-typescript is CommonJS and loaded by a dynamic import, of which esbuild gives only the default export: a module between
 * names what we use. It brings a formatter of 5 MB that we never ask for, so that stays out.
 */
function lightenTypesLibrary() {
  return {
    name: 'lighten-types-library',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^json-schema-to-typescript$/ }, ({ namespace }) => (namespace === 'file' ? { path: 'types-library', namespace: 'between' } : undefined));
      onLoad({ filter: /.*/, namespace: 'between' }, () => ({
        contents: "export { compile } from 'json-schema-to-typescript';", resolveDir: root,
      }));
      onResolve({ filter: /^prettier$/ }, () => ({ path: 'formatter', namespace: 'left-out' }));
      onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: "export function format() { throw new Error('Types are written without a formatter.'); }" }));
    },
  };
}

/** Puts the code that Ajv writes for the definitions' schemas in the place of the module that would compile them at each start. */
function compileShapes() {
  return {
    name: 'compile-shapes',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]compiler[\\/]parse[\\/]shape-validators\.ts$/ }, async ({ path: file }) => {
        const module = path.join(next, 'shape-validators.mjs');
        await build({ entryPoints: [file], outfile: module, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
        const { createShapeAjv } = await import(pathToFileURL(module).href);
        await rm(module);
        const kinds = ['form', 'component', 'codes', 'source', 'board', 'profile'];
        const code = standaloneCode.default(createShapeAjv({ source: true, esm: true, lines: true }), Object.fromEntries(kinds.map((kind) => [kind, kind])));
        const list = `export const findShapeValidator = (kind) => ({ ${kinds.join(', ')} })[kind];`;
        return { contents: `${code}\n${list}`, loader: 'js', resolveDir: root };
      });
    },
  };
}

/** The texts that generators use and the script that draws pages, with the run-time half of Handlebars bundled into the templates. */
async function prepareAssets() {
  const assets = path.join(next, 'assets');
  await buildAssets(assets);
  // For the command line alone.
  await build({
    absWorkingDir: root, entryPoints: ['scripts/draw-pages.mjs'], outfile: path.join(assets, 'draw-pages.js'), bundle: true, platform: 'browser', format: 'iife', globalName: 'concordatPictures', target: 'es2022',
    minify: true, charset: 'ascii', legalComments: 'none', banner: { js: '/* Holds PDF.js, copyright Mozilla Foundation, Apache License 2.0. */' }, logLevel: 'warning',
  });
  const templates = path.join(assets, 'templates.js');
  await build({
    stdin: { contents: await readFile(templates, 'utf8'), resolveDir: root, sourcefile: 'templates.js' }, outfile: templates, allowOverwrite: true,
    bundle: true, platform: 'node', format: 'esm', target: 'node20.19', minifySyntax: true, minifyWhitespace: true, legalComments: 'none', charset: 'utf8',
    logLevel: 'warning',
  });
}

/** Declarations of what index.ts exports, for those who use the library; gives what is wrong with them, if anything. */
async function declareTypes() {
  const config = path.join(next, 'tsconfig.json');
  await writeFile(config, JSON.stringify({
    extends: '../tsconfig.json', include: [], files: ['../index.ts'],
    compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: '..', outDir: 'types', rewriteRelativeImportExtensions: true },
  }));
  try {
    await promisify(execFile)(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { cwd: root });
    return undefined;
  } catch (error) {
    return error.stdout || error.message;
  } finally {
    await rm(config, { force: true });
  }
}

/** Puts the new program where the old one was; another compilation that ends at the same moment only makes it try again. */
async function swapIn() {
  for (let attempt = 1; ; attempt += 1) {
    const old = `${next}-old-${attempt}`;
    try {
      await rename(out, old).catch(ignoreMissing);
      await rename(next, out);
      return;
    } catch (error) {
      if (attempt === 5 || error.code !== 'ENOTEMPTY') throw error;
    } finally {
      await rm(old, { recursive: true, force: true });
    }
  }
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}

/** What the program is made of: a rebuild of forms compares it to know that the compiler itself has not changed. */
async function hashFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(folder, file)).update('\0').update(await readFile(file)).update('\0');
  return hash.digest('hex');
}
