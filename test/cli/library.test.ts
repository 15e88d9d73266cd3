import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { makeProject, visit } from './make-project.ts';

const runFile = promisify(execFile);

const USE = `import { compile, createContext, generate, generators, readRecord, writeRecord } from 'concordat';
const { forms, diagnostics } = compile([{ file: 'visit/1.0.0.yaml', text: process.argv[2] ?? '' }]);
const [form] = forms;
if (!form) throw new Error(diagnostics.map(({ message }) => message).join());
const files = await generate(form, await createContext(), ['types', 'json-schema']);
const read = readRecord('{"b": 1, "a": 2}');
console.log(JSON.stringify({
  form: form.id, diagnostics: diagnostics.length, files: files.map(({ path }) => path), text: read.ok ? writeRecord(read.record) : '', names: generators.map(({ name }) => name),
}));
`;

/** A project that has the package among its own, as npm would put it there. */
function makeConsumer(files: Readonly<Record<string, string>>): string {
  const folder = makeProject({ 'package.json': '{"type": "module"}', ...files });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(root, path.join(folder, 'node_modules/concordat'));
  return folder;
}

describe('the library', () => {
  test('compiles and generates as the program does, from another project', async () => {
    const { stdout } = await runFile(process.execPath, ['use.mjs', visit()], { cwd: makeConsumer({ 'use.mjs': USE }) });
    expect(JSON.parse(stdout)).toMatchObject({
      form: 'visit', diagnostics: 0, files: ['schema.json', 'reader.schema.json', 'schema.draft-07.json', 'rules.json', 'types.d.ts'], text: '{\n  "a": 2,\n  "b": 1\n}\n',
    });
  });

  test('has types that hold in another project, and refuse what is wrong', async () => {
    const settings = { compilerOptions: { module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], strict: true, noEmit: true, types: [] }, files: ['use.ts'] };
    const wrong = "import { compile } from 'concordat';\ncompile('not a list');\nconst text: number = compile([]).forms[0].title.en;\n";
    const check = (text: string) => {
      const folder = makeConsumer({ 'use.ts': text.replace("process.argv[2] ?? ''", "''").replace('console.log', 'export default '), 'tsconfig.json': JSON.stringify(settings) });
      return runFile(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: folder }).then(() => '', (error: { stdout: string }) => error.stdout);
    };
    expect(await check(USE)).toBe('');
    expect((await check(wrong)).match(/error TS\d+/g)).toEqual(['error TS2345', 'error TS2322']);
  });
});
