// The npm package of the standard, packed and put into a fresh project that has nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../cli/run-program.ts';
import { root } from '../support/root.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-package-'));
const project = path.join(folder, 'project');
const ENTRY = '@concordat/standard/information-report/1.0.0-draft';
const examples = path.join(folder, 'dist/information-report/1.0.0-draft/examples');
const npm = (cwd: string, ...args: string[]) => execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--cache', path.join(folder, 'cache')], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(async () => {
  const { code, err } = await run(root, ['build', 'information-report', '--only', 'validators,types,json-schema,portal,examples', '-o', path.join(folder, 'dist')]);
  if (code !== 0) throw new Error(err);
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{"name": "fresh", "version": "1.0.0", "private": true, "type": "module"}');
  const tarball = npm(path.join(folder, 'dist/package'), 'pack', '--pack-destination', folder).trim().split('\n').at(-1) ?? '';
  npm(project, 'install', path.join(folder, tarball));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `import { readFileSync } from 'node:fs';
import { form, version, validate } from '${ENTRY}';
const { valid, findings } = validate(JSON.parse(readFileSync(process.argv[2], 'utf8')));
console.log(JSON.stringify({ form, version, valid, findings: findings.length }));
`;
const judge = (program: string, name: string) => JSON.parse(execFileSync(process.execPath, [program, path.join(examples, name)], { cwd: project, encoding: 'utf8' })) as object;

test('brings nothing with it', () => {
  expect(readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@concordat']);
  expect(readdirSync(path.join(project, 'node_modules/@concordat'))).toEqual(['standard']);
  const files = readdirSync(path.join(project, 'node_modules/@concordat/standard'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file) && !file.endsWith('-draft'));
  expect(files.map((file) => path.basename(file)).sort()).toEqual([
    'README.md', 'index.d.mts', 'index.mjs', 'package.json', 'reader.schema.json', 'rules.json', 'schema.draft-07.json', 'schema.json', 'types.d.ts', 'validator.d.mts', 'validator.mjs',
  ]);
});

test('judges records in Node', () => {
  const program = path.join(project, 'check.mjs');
  writeFileSync(program, PROGRAM);
  expect(judge(program, 'full-final.json')).toEqual({ form: 'information-report', version: '1.0.0-draft', valid: true, findings: 0 });
  expect(judge(program, 'no-referral.json')).toMatchObject({ valid: false });
});

test('judges them through a bundler, in one file that stands alone', async () => {
  const source = path.join(project, 'bundled.mjs');
  writeFileSync(source, PROGRAM);
  const alone = path.join(folder, 'alone.mjs');
  await build({ entryPoints: [source], outfile: alone, bundle: true, minify: true, format: 'esm', platform: 'node', logLevel: 'silent' });
  expect(readFileSync(alone, 'utf8')).not.toContain('@concordat');
  expect(judge(alone, 'full-final.json')).toMatchObject({ valid: true });
});

test('gives its schemas by name, and nothing that it does not name', () => {
  const program = path.join(project, 'schema.mjs');
  writeFileSync(program, `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
let hidden = 'found';
try { require.resolve('${ENTRY}/validator.mjs'); } catch ({ code }) { hidden = code; }
console.log(require('${ENTRY}/schema.json').$id, hidden);
`);
  expect(execFileSync(process.execPath, [program], { encoding: 'utf8' })).toBe('https://concordat.example/information-report/1.0.0-draft/schema.json ERR_PACKAGE_PATH_NOT_EXPORTED\n');
});

test.each([['NodeNext', 'nodenext'], ['ESNext', 'bundler']])('is typed for modules of kind %s', (module, moduleResolution) => {
  const compile = (text: string) => {
    writeFileSync(path.join(project, 'typed.ts'), text);
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: 'ES2022', module, moduleResolution, types: [], skipLibCheck: false }, files: ['typed.ts'] }));
    try {
      execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { encoding: 'utf8' });
      return '';
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  const right = `import { validate, type FinalRecord } from '${ENTRY}';\nexport const judge = (record: FinalRecord): boolean => validate(record).valid;\nexport const status: FinalRecord['status'] = 'final';\n`;
  expect(compile(right)).toBe('');
  expect(compile(right.replace("= 'final'", "= 'draft'"))).toContain('TS2322');
}, 60_000);
