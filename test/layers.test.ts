import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/root.ts';

const ROOMS = ['compiler', 'generators', 'runtime', 'cli'] as const;

interface Import {
  readonly file: string;
  /** A path from the root without a dot in front, or a package's name. */
  readonly target: string;
  /** Gone after compiling. */
  readonly isType: boolean;
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function listFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => `${folder}/${file.split(path.sep).join('/')}`).sort();
}

/** What a module imports, statically or when it needs it. */
function importsOf(file: string): Import[] {
  const text = read(file).replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, type, from, bare, late]) => {
    const name = from ?? bare ?? late ?? '';
    return { file, target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name, isType: type !== undefined };
  });
}

const files = ROOMS.flatMap((room) => listFiles(room, /\.ts$/));
const imports = [...files, 'index.ts'].flatMap(importsOf);
const ofRoom = (room: string) => imports.filter(({ file }) => file.startsWith(`${room}/`));
const isOwn = (target: string) => /^(?:compiler|generators|runtime|cli|schemas|index\.ts)(?:\/|$)/.test(target);
const packageOf = (target: string) => target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/');

/** The imports that are not among those allowed, one a line. */
function crossing(room: string, allowed: readonly RegExp[]): string[] {
  return ofRoom(room).filter(({ target }) => !allowed.some((pattern) => pattern.test(target))).map(({ file, target }) => `${file} imports ${target}`);
}

describe('walls', () => {
  test('every import was found and leads somewhere', () => {
    expect(imports.length).toBeGreaterThan(300);
    const known = new Set([...files, 'index.ts', ...listFiles('schemas', /\.json$/)]);
    expect(imports.filter(({ target }) => isOwn(target) && !known.has(target))).toEqual([]);
  });

  test('the compiler knows neither outputs nor the computer it runs on', () => {
    expect(crossing('compiler', [/^compiler\//, /^runtime\//, /^schemas\//, /^yaml$/, /^ajv(\/|$)/, /^@marcbachmann\/cel-js$/])).toEqual([]);
  });

  test('generators see models, not how they were read, and no disk', () => {
    const libraries = [/^ajv(\/|$)/, /^json-schema-to-typescript$/, /^node:crypto$/];
    const compiler = [/^compiler\/(?:model|expression|pattern|prefill)\//, /^compiler\/(?:unreachable|source|suggest)\.ts$/];
    expect(crossing('generators', [/^generators\//, /^runtime\//, ...compiler, ...libraries])).toEqual([]);
  });

  test('what ships inside outputs imports nothing of ours from above, and no package', () => {
    expect(crossing('runtime', [/^runtime\//])).toEqual([]);
  });

  test('nobody imports the edge but the library’s door', () => {
    const inward = imports.filter(({ file, target }) => target.startsWith('cli/') && !file.startsWith('cli/'));
    expect(inward.map(({ file, target }) => `${file} imports ${target}`)).toEqual(['index.ts imports cli/context.ts']);
  });

  test('only the edge knows the disk, the network, the browser and the console', () => {
    const pure = files.filter((file) => !file.startsWith('cli/') && !file.startsWith('runtime/page/'));
    const worldly = pure.filter((file) => /\b(?:process|console|fetch|Date\.now|Math\.random|setTimeout)\b(?=[.(])/.test(read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')));
    expect(worldly).toEqual([]);
  });
});

describe('libraries', () => {
  /** Packages that more than one module imports, with why. */
  const SHARED: Readonly<Record<string, string>> = {
    '@cantoo/pdf-lib': 'every step that finishes a PDF works on its objects',
  };

  test('each is imported in one place, so that it can be replaced', () => {
    const importers = new Map<string, Set<string>>();
    for (const { file, target, isType } of imports) {
      if (isType || isOwn(target) || target.startsWith('node:')) continue;
      const name = packageOf(target);
      importers.set(name, (importers.get(name) ?? new Set()).add(file));
    }
    const scattered = [...importers].filter(([name, places]) => places.size > 1 && !(name in SHARED)).map(([name, places]) => `${name}: ${[...places].join(', ')}`);
    expect(scattered).toEqual([]);
    expect(Object.keys(SHARED).filter((name) => (importers.get(name)?.size ?? 0) < 2)).toEqual([]);
  });

  test('each is a dependency, and each dependency is used', () => {
    const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; optionalDependencies: Record<string, string> };
    const declared = Object.keys({ ...dependencies, ...optionalDependencies });
    const scripts = listFiles('scripts', /\.mjs$/).map(read).join('\n');
    const used = new Set(imports.filter(({ target }) => !isOwn(target) && !target.startsWith('node:')).map(({ target }) => packageOf(target)));
    expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
    const unused = declared.filter((name) => !used.has(name) && !scripts.includes(`'${name}`) && !files.some((file) => read(file).includes(`'${name}`)));
    expect(unused).toEqual([]);
  });
});

describe('modules', () => {
  test('of two folders never import each other round in a ring, but may within one, where questions hold questions', () => {
    const later = new Map(files.map((file) => [file, importsOf(file).filter(({ isType, target }) => !isType && files.includes(target)).map(({ target }) => target)]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        const ring = [...trail.slice(trail.indexOf(file)), file];
        if (new Set(ring.map((one) => path.posix.dirname(one))).size > 1) cycles.push(ring.join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of later.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('are named in kebab-case and at most 300 lines long', () => {
    expect(files.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(path.basename(file, '.ts')))).toEqual([]);
    expect(files.filter((file) => read(file).split('\n').length > 300)).toEqual([]);
  });

  test('export only what somebody uses', () => {
    const everything = [...files, 'index.ts', ...listFiles('test', /\.ts$/), ...listFiles('scripts', /\.mjs$/)];
    const texts = new Map(everything.map((file) => [file, read(file)]));
    // What validators and pages share is called by name from generated code.
    const entries = /^(?:runtime\/validate\/|runtime\/page\/start-page|cli\/main)/;
    const dead = files.filter((file) => !entries.test(file)).flatMap((file) => {
      const names = [...(texts.get(file) ?? '').matchAll(/^export (?:async )?(?:const|function\*?) (\w+)/gm)].map(([, name]) => name ?? '');
      return names.filter((name) => ![...texts].some(([other, text]) => other !== file && new RegExp(`\\b${name}\\b`).test(text))).map((name) => `${file}: ${name}`);
    });
    expect(dead).toEqual([]);
  });

  test('export nothing by default, and say of each export what it is', () => {
    expect(files.filter((file) => /^export default /m.test(read(file)))).toEqual([]);
    const silent = files.flatMap((file) => {
      const lines = read(file).split('\n');
      const isTold = (index: number) => /\*\/$/.test(lines[index - 1]?.trim() ?? '');
      return lines.flatMap((line, index) => (/^export (?:async )?(?:const|function\*?) \w+/.test(line) && !isTold(index) ? [`${file}:${index + 1}`] : []));
    });
    expect(silent).toEqual([]);
  });
});

describe('templates', () => {
  /** Texts that go in as they are: our own style, not a form's words. */
  const RAW = ['templates/print/form.hbs: {{{css}}}', 'templates/reading-copy.hbs: {{{paperCss}}}', 'templates/record-print/record.hbs: {{{css}}}'];

  test('hold markup, repetition, choice and partials only', () => {
    const strange = listFiles('templates', /\.hbs$/).flatMap((file) => {
      const tags = [...read(file).matchAll(/\{\{(\{?)([^}]*)\}\}\}?/g)];
      const lawful = /^(?:#(?:each|if) (?:\.\.\/|@)?[\w.]+|\/[\w/-]+|else|#?> (?:[\w/-]+|@partial-block|\(lookup this "partial"\))(?: [\w.]+)?(?: \w+=(?:"[^"]*"|[\w.]+))*|(?:\.\.\/)*[\w.]+|@\w+)$/;
      return tags.filter(([, raw, tag]) => raw !== '' || !lawful.test((tag ?? '').replace(/^~|~$/g, '').trim())).map(([whole]) => `${file}: ${whole}`);
    });
    expect(strange).toEqual(RAW);
  });
});
