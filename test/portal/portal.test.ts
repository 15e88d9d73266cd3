// The pages about all forms, as a real build of the information report with a browser's eyes and other people's programs see them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { run } from '../cli/run-program.ts';
import { findBarriers } from '../pages/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/root.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-portal-'));
const dist = path.join(folder, 'dist');
const version = 'information-report/1.0.0-draft';
const PAGES = ['index.html', `${version}/index.html`];
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const has = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0;

beforeAll(async () => {
  const { code, err } = await run(root, ['build', 'information-report', '--require-pdf', '-o', dist], { env: { CONCORDAT_BROWSER: 'bundled' } });
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of the build but our own notes, by its path. */
function listFiles(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => !path.basename(file).startsWith('.') && statSync(path.join(dist, file)).isFile()).sort();
}

describe('the pages', () => {
  test('link only to what is there', () => {
    for (const page of PAGES) {
      const { document } = parseHTML(read(page));
      const links = [...document.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
      expect(links.length).toBeGreaterThan(5);
      const broken = links.filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = path.join(path.dirname(page), file === '' ? path.basename(page) : file);
        return !listFiles().includes(target) || (anchor !== undefined && !parseHTML(read(target)).document.getElementById(anchor));
      });
      expect(broken, page).toEqual([]);
    }
  });

  test('name their one style sheet by its hash, and hold no script', async () => {
    const browser = await launchBrowser();
    if ('unavailable' in browser) throw new Error(browser.unavailable);
    try {
      for (const file of PAGES) {
        expect(read(file)).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\//);
        const page = await browser.newPage();
        const refused: string[] = [];
        page.on('console', (message) => refused.push(message.text()));
        await page.goto(pathToFileURL(path.join(dist, file)).href);
        expect(await page.evaluate(() => getComputedStyle(document.querySelector('.banner') ?? document.body).backgroundColor)).toBe('rgb(20, 56, 79)');
        expect(refused).toEqual([]);
        for (const width of [1200, 320]) {
          await page.setViewport({ width, height: 900 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${file} at ${width}`).toBeLessThanOrEqual(width);
          expect(await findBarriers(page), `${file} at ${width}`).toEqual([]);
        }
      }
    } finally {
      await browser.close();
    }
  }, 60_000);

  const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  test.skipIf(!has('java', ['-version']))('are what the Nu Html Checker takes for HTML (skipped without Java)', () => {
    const said = spawnSync('java', ['-jar', jar, '--format', 'json', '--stdout', ...PAGES.map((page) => path.join(dist, page))], { encoding: 'utf8' }).stdout;
    const { messages } = JSON.parse(said) as { messages: { message: string; extract?: string }[] };
    // The checker does not know where a page stands, so that no picture stands beside it; the browser below shows that it does.
    const others = messages.filter(({ message }) => !/^Resource violates Content Security Policy \(meta tag\): image “form-page-[12]\.png” blocked by “img-src” directive\.$/.test(message));
    expect(others.map(({ message, extract }) => `${message}: ${extract}`)).toEqual([]);
  }, 60_000);

  test('show the first two sheets, small, as they were printed', async () => {
    const pictures = [...parseHTML(read(PAGES[1] ?? '')).document.querySelectorAll('.pages img')];
    expect(pictures.map((picture) => [picture.getAttribute('src'), picture.getAttribute('alt')])).toEqual([
      ['form-page-1.png', 'The first page of form.pdf, made small'], ['form-page-2.png', 'The second page of form.pdf, made small'],
    ]);
    const browser = await launchBrowser();
    if ('unavailable' in browser) throw new Error(browser.unavailable);
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path.join(dist, PAGES[1] ?? '')).href);
      expect(await page.evaluate(() => [...document.querySelectorAll('img')].map(({ naturalWidth, naturalHeight, width, height }) => [naturalWidth, naturalHeight, width, height]))).toEqual([[360, 509, 178, 253], [360, 509, 178, 253]]);
    } finally {
      await browser.close();
    }
    for (const name of ['form-page-1.png', 'form-page-2.png']) expect(statSync(path.join(dist, version, name)).size, name).toBeLessThan(60_000);
  }, 30_000);

  test('say what a reader looks for', () => {
    const text = parseHTML(read(PAGES[1] ?? '')).document.body.textContent ?? '';
    for (const words of ['not yet published', 'OFFICIAL-SENSITIVE', 'Dudley Safeguarding Children Board', 'This is the first version.', 'Rules, and what enforces them', 'not run by our tests']) expect(text).toContain(words);
  });
});

test('no form can have a name that another output has', () => {
  const beside = readdirSync(dist).filter((name) => name !== 'information-report' && !name.includes('.')).map((name) => name.toLowerCase());
  expect(beside.sort()).toEqual(['package', 'sha256sums']);
  const text = (id: string) => `form: ${id}\nversion: 1.0.0\ntitle: A\npurpose: A.\nsections:\n  - title: A\n    added: A.\n    questions:\n      - {id: seen, type: yes-no, ask: Seen?}\n`;
  for (const id of beside) expect(compile([{ file: `${id}/1.0.0.yaml`, text: text(id) }]).diagnostics.map(({ code }) => code), id).toEqual(['reserved-id']);
  const boards = readdirSync(path.join(dist, version)).filter((name) => !name.includes('.')).sort();
  expect(boards).toEqual(['dudley', 'examples']);
});

describe('the programs on the page', () => {
  const save = (id: string) => {
    const { document } = parseHTML(read(PAGES[1] ?? ''));
    const shown = document.getElementById(`check-${id}`);
    const [code, command] = [shown?.nextElementSibling?.nextElementSibling, shown?.nextElementSibling?.nextElementSibling?.nextElementSibling];
    const file = code?.getAttribute('aria-label') ?? '';
    const copy = path.join(dist, version, file);
    writeFileSync(copy, code?.textContent ?? '');
    const [program = '', ...args] = (command?.textContent ?? '').split(' ');
    return { program, args, copy };
  };
  /** What a program says of the record on the page, and of one that is not right. */
  const judge = ({ program, args, copy }: ReturnType<typeof save>, instead = program) => {
    const say = (last: string) => execFileSync(instead, [...args.slice(0, -1), last], { cwd: path.join(dist, version), encoding: 'utf8' });
    try {
      return [say(args.at(-1) ?? ''), say('examples/no-referral.json')];
    } finally {
      rmSync(copy);
    }
  };

  test('in JavaScript', () => {
    const [good = '', bad = ''] = judge(save('javascript'), process.execPath);
    expect(good).toBe('{ wellFormed: true, complete: true, sound: true }\n');
    expect(bad).toContain('sound: false');
    expect(bad).toMatch(/\nquery \S+ \S/);
  });

  test.skipIf(!has('/usr/bin/python3', ['-c', 'import jsonschema']))('in Python (skipped without python3-jsonschema)', () => {
    const [good = '', bad = ''] = judge(save('python'), '/usr/bin/python3');
    expect(good).toBe('may be taken\n');
    expect(bad).toMatch(/^not as the form asks\n\$/);
  });
});

describe('for machines', () => {
  test('the catalogue is as its schema says, and true', () => {
    const catalogue = JSON.parse(read('catalogue.json')) as { forms: { id: string; versions: { files: CataloguedFile[]; profiles: { board: string; files: CataloguedFile[] }[] }[] }[] };
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(path.join(root, 'schemas/catalogue.schema.json'), 'utf8')) as object);
    validate(catalogue);
    expect(validate.errors).toBeNull();
    const [only] = catalogue.forms.flatMap(({ versions }) => versions);
    expect(only?.profiles.map(({ board }) => board)).toEqual(['dudley']);
    const files = [...only?.files ?? [], ...only?.profiles.flatMap((profile) => profile.files) ?? []];
    for (const { path: file, size } of files) expect(statSync(path.join(dist, file)).size, file).toBe(size);
    expect(files.map((file) => file.path).sort()).toEqual(listFiles().filter((file) => file.startsWith(version) && file !== PAGES[1]));
  });

  test.skipIf(!has('sha256sum', ['--version']))('the checksums name every file and are right (skipped without sha256sum)', () => {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: dist });
    const named = read('SHA256SUMS').trimEnd().split('\n').map((line) => line.slice(66));
    expect(named).toEqual(listFiles().filter((file) => file !== 'SHA256SUMS'));
  });

  test('the bill of materials names each package that runs and each that pages and PDFs hold, with licence and hash', () => {
    const bill = JSON.parse(read('sbom.cdx.json')) as { bomFormat: string; specVersion: string; components: Component[]; dependencies: { ref: string; dependsOn: string[] }[] };
    expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.6']);
    const names = bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    for (const name of ['yaml', 'ajv', 'handlebars', '@cantoo/pdf-lib', 'puppeteer-core', 'govuk-frontend', '@fontsource/noto-sans']) expect(names).toContain(name);
    for (const one of bill.components) {
      expect(one.purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/);
      expect(one.licenses, one.name).toHaveLength(1);
      expect(one.hashes?.[0]?.content, one.name).toMatch(/^[0-9a-f]{128}$/);
    }
    const refs = bill.components.map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(bill.dependencies[0]?.dependsOn).toEqual(refs);
  });
});

interface CataloguedFile {
  readonly path: string;
  readonly size: number;
}

interface Component {
  readonly 'bom-ref': string;
  readonly 'group'?: string;
  readonly 'name': string;
  readonly 'purl': string;
  readonly 'licenses'?: readonly object[];
  readonly 'hashes'?: readonly { readonly content: string }[];
}
