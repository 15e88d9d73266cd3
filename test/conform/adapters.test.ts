import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../generators/generate.ts';
import type { VectorFile } from '../../generators/test-vectors/vector.ts';
import { formOf } from '../content/compiled.ts';
import { run } from '../cli/run-program.ts';
import { loadContext } from '../support/context.ts';
import { root } from '../support/root.ts';

const adapters = path.join(root, 'conformance/adapters');
const hasPython = spawnSync('/usr/bin/python3', ['-c', 'import jsonschema']).status === 0;
const hasJava = Number(/(\d+)/.exec(spawnSync('javac', ['-version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? '0') >= 17;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-adapters-'));
  const form = formOf('test/forms', 'kitchen-sink');
  const dist = path.join(folder, 'dist', form.id, form.version);
  mkdirSync(dist, { recursive: true });
  for (const file of await generate(form, await loadContext(), ['json-schema', 'validators', 'test-vectors'])) if ('text' in file) writeFileSync(path.join(dist, file.path), file.text);
  // The slower adapters get every fifth vector, and all of the header and of bytes.
  const few = path.join(folder, 'few');
  mkdirSync(few);
  const all = JSON.parse(readFileSync(path.join(dist, 'vectors.json'), 'utf8')) as VectorFile;
  writeFileSync(path.join(few, 'vectors.json'), JSON.stringify({ ...all, vectors: all.vectors.filter((_, index) => index % 5 === 0) }));
  writeFileSync(path.join(few, 'vectors-header.json'), readFileSync(path.join(dist, 'vectors-header.json')));
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

type Levels = Readonly<Record<string, { readonly right: number; readonly all: number }>>;

async function conform(kit: string, level: string, command: readonly string[], dist = 'dist') {
  const out = path.join(folder, `report-${kit}-${command[0]?.split('/').at(-1)}`);
  const ended = await run(folder, ['conform', '--vectors', kit, '--level', level, '--out', out, '--', ...command, dist], { env: { PATH: process.env['PATH'] } });
  const report = JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')) as { forms: { levels: Levels; optional: Levels; misses: { level: string; mark: string }[] }[] };
  return { code: ended.code, form: report.forms[0], files: readdirSync(out).sort() };
}

describe('the adapter in', () => {
  test('JavaScript tells every vector right, with findings and screens', async () => {
    const { code, form } = await conform('dist', 'sound', [process.execPath, path.join(adapters, 'javascript/adapter.mjs')]);
    expect(form?.misses).toEqual([]);
    for (const { right, all } of [...Object.values(form?.levels ?? {}), form?.optional['findings'], form?.optional['screens']].map((count) => count ?? { right: -1, all: 0 })) expect(right).toBe(all);
    expect(form?.levels['well-formed']?.all).toBeGreaterThan(1500);
    expect(code).toBe(0);
  });

  test('JavaScript fails, and gets no badge, with one character of one rule in its validator changed', async () => {
    const validator = path.join(folder, 'changed', 'kitchen-sink', '1.0.0-draft', 'validator.mjs');
    cpSync(path.join(folder, 'dist'), path.join(folder, 'changed'), { recursive: true });
    const text = readFileSync(validator, 'utf8');
    const changed = text.replace(/(\nbroken:\[[\s\S]*?isUnder\([^\n]*?, 1)3/, '$14');
    expect([...changed].filter((letter, index) => letter !== [...text][index])).toEqual(['4']);
    writeFileSync(validator, changed);
    const { code, form, files } = await conform('changed', 'sound', [process.execPath, path.join(adapters, 'javascript/adapter.mjs')], 'changed');
    expect(code).toBe(1);
    expect(form?.misses.map(({ level }) => level)).toContain('sound');
    expect(files).toEqual(['report.html', 'report.json']);
  });

  test.skipIf(!hasPython)('Python reaches the level complete, and of sound tells nothing wrong (skipped without python3-jsonschema)', async () => {
    const { code, form } = await conform('few', 'complete', ['/usr/bin/python3', path.join(adapters, 'python/adapter.py')]);
    expect(form?.misses.filter(({ level, mark }) => level !== 'sound' || mark !== 'not-judged')).toEqual([]);
    expect(form?.levels['sound']?.right).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  test.skipIf(!hasJava)('Java reaches the level complete, and of sound tells nothing wrong (skipped without a JDK of 17 or later)', async () => {
    const { code, form } = await conform('few', 'complete', ['java', path.join(adapters, 'java/Adapter.java')]);
    expect(form?.misses.filter(({ level, mark }) => level !== 'sound' || mark !== 'not-judged')).toEqual([]);
    expect(code).toBe(0);
  });

  test('each language is shorter than 100 lines, and has a page', () => {
    for (const [name, file] of [['javascript', 'adapter.mjs'], ['python', 'adapter.py'], ['java', 'Adapter.java']] as const) {
      expect(readFileSync(path.join(adapters, name, file), 'utf8').split('\n').length - 1).toBeLessThan(100);
      expect(readFileSync(path.join(adapters, name, 'README.md'), 'utf8')).toContain(`conformance/adapters/${name}/${file}`);
    }
  });
});
