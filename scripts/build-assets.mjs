// Prepares at package build what generators are given as plain text: bundled scripts, reduced style sheets, compiled templates.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import fontkit from '@cantoo/fontkit';
import Handlebars from 'handlebars';
import subsetFont from 'subset-font';
import { keepApart } from './keep-apart.mjs';
import { reduceCss } from './reduce-css.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** The newest syntax that the browsers and Node versions we support share. */
const TARGET = 'es2022';

/**
 * Writes page.js, mount.js, validate.js, validate-deadlines.js, validate-profile.js, screen.css, mount.css, print.css, print-fonts.css, script-fonts.json, field-font.txt, components.json and templates.js into a folder.
 * A part whose sources are not there yet gives an empty text.
 */
export async function buildAssets(outDir) {
  await mkdir(outDir, { recursive: true });
  const screenCss = buildScreenCss();
  const texts = {
    'page.js': bundlePage('start-page.ts'),
    'mount.js': bundlePage('mount-form.ts'),
    'validate.js': bundleValidatorSupport('index.ts'),
    'validate-deadlines.js': bundleValidatorSupport('index-with-deadlines.ts'),
    'validate-profile.js': bundleValidatorSupport('judge-profile.ts'),
    'screen.css': screenCss,
    'mount.css': screenCss.then(keepApart).then(minifyCss),
    'print.css': buildPrintCss(),
    'print-fonts.css': buildPrintFonts(),
    'script-fonts.json': buildScriptFonts(),
    'field-font.txt': buildFieldFont(),
    'templates.js': compileTemplates(),
    'components.json': listComponents(),
  };
  await Promise.all(Object.entries(texts).map(async ([name, text]) => writeFile(path.join(outDir, name), await text)));
}

/** The behaviour of a page as one script that defines `concordatPage`. */
async function bundlePage(file) {
  const entry = path.join(root, 'runtime/page', file);
  if (!(await readIfThere(entry))) return '';
  const result = await build({
    entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'concordatPage', target: TARGET, minify: true, charset: 'ascii',
    legalComments: 'none',
  });
  return result.outputFiles[0].text;
}

/** Everything that a module of runtime/validate/ exports as one module; its last statement tells the short names by which generated validators take it. */
async function bundleValidatorSupport(file) {
  const entry = path.join(root, 'runtime/validate', file);
  if (!(await readIfThere(entry))) return '';
  const result = await build({
    entryPoints: [entry], bundle: true, write: false, format: 'esm', target: TARGET, minify: true, charset: 'ascii',
    legalComments: 'none',
  });
  return result.outputFiles[0].text;
}

/** GOV.UK Frontend's rules for what the page uses, then our own. */
async function buildScreenCss() {
  const govuk = await readFile(require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8');
  const own = (await readIfThere(path.join(root, 'templates/page.css'))) ?? '';
  const sources = await readPageSources();
  return minifyCss(`${reduceCss(govuk, sources.join('\n'))}\n${own}`);
}

/** The texts that can name a class on the page: templates reachable from the page's, and the modules of its views and behaviour. */
async function readPageSources() {
  const texts = new Map();
  const waiting = ['form'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (texts.has(name)) continue;
    const text = (await readIfThere(path.join(root, 'templates', `${name}.hbs`))) ?? '';
    texts.set(name, text);
    for (const [, partial] of text.matchAll(/\{\{#?>\s*([\w/-]+)/g)) waiting.push(partial);
  }
  const entries = ['generators/html/write-page.ts', 'runtime/page/start-page.ts', 'runtime/page/mount-form.ts'].map((file) => path.join(root, file));
  const there = [];
  for (const entry of entries) if (await readIfThere(entry)) there.push(entry);
  if (there.length === 0) return [...texts.values()];
  const { metafile } = await build({
    entryPoints: there, bundle: true, write: false, metafile: true, platform: 'node', format: 'esm', packages: 'external', outdir: root, logLevel: 'silent',
    absWorkingDir: root,
  });
  const modules = Object.keys(metafile.inputs).filter((file) => /^(generators\/html|runtime\/page)\//.test(file));
  return [...texts.values(), ...await Promise.all(modules.map((file) => readFile(path.join(root, file), 'utf8')))];
}

async function buildPrintCss() {
  const texts = ['print.css', 'print-large.css', 'print-fillable.css'].map((file) => readIfThere(path.join(root, 'templates', file)));
  return minifyCss((await Promise.all(texts)).map((text) => text ?? '').join('\n'));
}

/** Noto Sans for print as data: URIs, so that a page needs no font on the machine and no file beside it. */
async function buildPrintFonts() {
  const folder = path.join(path.dirname(require.resolve('@fontsource/noto-sans/package.json')), 'files');
  const faces = [];
  for (const weight of [400, 700]) {
    for (const subset of ['latin-ext', 'latin']) {
      const bytes = await readFile(path.join(folder, `noto-sans-${subset}-${weight}-normal.woff2`));
      faces.push(
        `@font-face{font-family:"Noto Sans";font-style:normal;font-weight:${weight};` +
          `src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2");unicode-range:${UNICODE_RANGES[subset]}}`,
      );
    }
  }
  return `${faces.join('\n')}\n`;
}

/** The scripts that answers come in besides Latin letters: package, the subsets of it, and a family where the letters need one of their own. */
const SCRIPTS = [
  ['noto-sans', ['vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'devanagari']],
  ['noto-sans-arabic', ['arabic']], ['noto-nastaliq-urdu', ['arabic'], 'Noto Nastaliq Urdu'],
  ['noto-sans-bengali', ['bengali']], ['noto-sans-gurmukhi', ['gurmukhi']], ['noto-sans-gujarati', ['gujarati']], ['noto-sans-tamil', ['tamil']],
];

/** Which characters the fonts for print have, and more fonts for the letters of other scripts, to be embedded where a record uses them. */
export async function buildScriptFonts() {
  const base = await Promise.all(['latin', 'latin-ext'].map((subset) => readFont('noto-sans', subset)));
  const scripts = await Promise.all(SCRIPTS.flatMap(([name, subsets, family = 'Noto Sans']) => subsets.map(async (subset) => {
    const { bytes, covers } = await readFont(name, subset);
    const ranges = covers.split(',').map((range) => `U+${range}`).join(',');
    const face = `@font-face{font-family:"${family}";font-style:normal;font-weight:400;src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2");unicode-range:${ranges}}`;
    return { family, covers, face };
  })));
  return `${JSON.stringify({ covers: base.map(({ covers }) => covers).join(','), scripts })}\n`;
}

/** A font of a package, with the characters that are both in it and in the ranges that the package gives for it: `20-7e,a0`. */
async function readFont(name, subset) {
  const folder = path.dirname(require.resolve(`@fontsource/${name}/package.json`));
  const bytes = await readFile(path.join(folder, `files/${name}-${subset}-400-normal.woff2`));
  const ranges = JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8'))[subset].split(',')
    .map((range) => range.replace('U+', '').split('-').map((code) => parseInt(code, 16)));
  const codes = fontkit.create(bytes).characterSet.filter((code) => code >= 0x20 && ranges.some(([first, last = first]) => first <= code && code <= last));
  return { bytes, covers: writeRanges([...new Set(codes)].sort((a, b) => a - b)) };
}

function writeRanges(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([first, last]) => (first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`)).join(',');
}

/** Noto Sans with the same letters as one TrueType file in base64, which is what fields of a PDF take. */
async function buildFieldFont() {
  const whole = await readFile(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'));
  const ranges = Object.values(UNICODE_RANGES).join(',').split(',').map((range) => range.replace('U+', '').split('-').map((code) => parseInt(code, 16)));
  const letters = ranges.flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)));
  return (await subsetFont(whole, letters.join(''), { targetFormat: 'sfnt', noLayoutClosure: true })).toString('base64');
}

/** The characters that each subset of the font package covers. */
const UNICODE_RANGES = {
  'latin': 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,'
    + 'U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,'
    + 'U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

/** Of the packages that only building this one needs, those whose styles and letters go into pages and PDFs, and the one that draws pages. */
const HELD = /^(?:govuk-frontend|pdfjs-dist|@fontsource\/.+|@expo-google-fonts\/noto-sans)$/;

/** The packages that a run may use or outputs hold parts of, from the lock file, for the bill of materials: name, version, licence and hash of each. */
async function listComponents() {
  const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const used = Object.entries(packages).filter(([folder, { dev, link }]) => folder !== '' && !link && (!dev || HELD.test(nameOf(folder))));
  const listed = used.map(([folder, { version, license, integrity }]) => ({ name: nameOf(folder), version, license, integrity }));
  const byName = new Map(listed.map((component) => [`${component.name}@${component.version}`, component]));
  return JSON.stringify([...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component));
}

/** Every template compiled ahead: a module that exports `render(name, view)` and needs only the run-time half of Handlebars. */
async function compileTemplates() {
  const folder = path.join(root, 'templates');
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.hbs')).sort();
  const specs = [];
  for (const file of files) {
    const name = path.relative(folder, file).split(path.sep).join('/').replace(/\.hbs$/, '');
    const options = { strict: true, knownHelpersOnly: true, preventIndent: true, srcName: undefined };
    specs.push(`${JSON.stringify(name)}:${Handlebars.precompile(await readFile(file, 'utf8'), options)}`);
  }
  const module = [
    `import Handlebars from 'handlebars/runtime.js';`,
    `const engine = Handlebars.create();`,
    `const templates = {\n${specs.join(',\n')}\n};`,
    `for (const [name, spec] of Object.entries(templates)) engine.registerPartial(name, engine.template(spec));`,
    `export function render(name, view) {`,
    `  const template = engine.partials[name];`,
    `  if (!template) throw new Error(\`There is no template \${name}.\`);`,
    `  return template(view);`,
    `}`,
  ].join('\n');
  return (await transform(module, { minifyWhitespace: true, format: 'esm', charset: 'ascii' })).code;
}

async function minifyCss(text) {
  return (await transform(text, { loader: 'css', minify: true, legalComments: 'none' })).code;
}

async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function listFiles(folder) {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
