// The types of other languages read every example record, and a record with what a later minor version brings, and write it back with the same values.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Form } from '../../compiler/model/form.ts';
import { languagesGenerator } from '../../generators/languages/languages-generator.ts';
import { formOf } from '../content/compiled.ts';
import { loadContext } from '../support/context.ts';
import { randomRecords } from '../support/random-records.ts';
import { readExamples } from '../support/read-examples.ts';
import { root } from '../support/root.ts';
import { loadValidator } from '../validators/load-validator.ts';

const IDS = ['information-report', 'cse-screening', 'referral', 'appendix-2-assessment', 'return-home-interview', 'safe-and-well-check'];
const PYTHON = '/usr/bin/python3';
const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const reasons = {
  python: existsSync(PYTHON) ? undefined : 'there is no python3',
  java: works('javac', '-version') && works('java', '-version') ? undefined : 'there is no javac',
  go: works('go', 'version') ? undefined : 'there is no go',
  dotnet: works('dotnet', '--version') ? undefined : 'there is no dotnet',
};
for (const [language, reason] of Object.entries(reasons)) if (reason) console.warn(`Types of ${language} are not run: ${reason}`);

interface Case {
  readonly form: Form;
  readonly name: string;
  readonly text: string;
  readonly file: string;
  /** Members that no type knows. */
  readonly unknown: number;
}

const work = mkdtempSync(path.join(tmpdir(), 'concordat-languages-'));
const folderOf = ({ id }: Form) => path.join(work, id);
const packageOf = ({ id }: Form) => `${id.replace(/[^a-z0-9]/g, '')}types`;
const forms = [...IDS.map((id) => formOf('forms', id)), formOf('test/forms', 'kitchen-sink')];
const texts = new Map<string, string>();
const cases: Case[] = [];

/** A record of a later minor version: an option, a member, an object and a long number that nobody knows here. */
const LATER = '"later": {"deep": [1, 1.50, "x\\u0007", {"a": true}], "long": 12345678901234567890}';

beforeAll(async () => {
  for (const form of forms) {
    mkdirSync(folderOf(form));
    for (const file of await languagesGenerator.generate(form, await loadContext())) {
      if (!('text' in file)) continue;
      texts.set(`${form.id}/${file.path}`, file.text);
      writeFileSync(path.join(folderOf(form), file.path), file.text);
    }
    const add = (name: string, text: string, unknown: number) => {
      const file = path.join(folderOf(form), `${cases.length}.json`);
      writeFileSync(file, text);
      cases.push({ form, name, text, file, unknown });
    };
    const records = form.id === 'kitchen-sink' ? await wellFormedRecords(form) : readExamples(form);
    for (const { name, record } of records) add(name, JSON.stringify(record), 0);
    const first = JSON.stringify(records[0]?.record);
    add('of a later minor version', first.replace('"answers":{', `"answers":{${LATER}${first.includes('"answers":{}') ? '' : ','}`).replace(/^\{/, `{${LATER},`), 2);
  }
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function wellFormedRecords(form: Form): Promise<{ name: string; record: object }[]> {
  const { validate } = await loadValidator(form);
  return randomRecords(form, 200).filter((record) => validate(record).wellFormed).map((record, index) => ({ name: `random ${index}`, record: record as object }));
}

const list = (first: (form: Form) => string) => {
  const file = path.join(work, 'list.txt');
  writeFileSync(file, cases.map(({ form, file: record }) => `${first(form)}\t${record}\n`).join(''));
  return file;
};

const BIG = 256 * 1024 * 1024;

/** Numbers as they are written, with all their digits, as texts. */
const readExactly = (text: string): unknown => JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token.startsWith('"') ? token : `"number ${token}"`)));

describe('every example record', () => {
  test('of all forms is there', () => {
    for (const form of forms) expect(cases.filter((one) => one.form === form).length, form.id).toBeGreaterThan(2);
  });

  test.skipIf(reasons.python)('in Python, keeps every value and holds each in an attribute (skipped without python3)', () => {
    const lines = execFileSync(PYTHON, ['-B', '-W', 'error', path.join(root, 'test/languages/languages.py'), list(folderOf)], { encoding: 'utf8', maxBuffer: BIG }).trimEnd().split('\n');
    expect(lines.length).toBe(cases.length);
    for (const [index, { form, name, text, unknown }] of cases.entries()) {
      const [others, written = ''] = (lines[index] ?? '').split('\t');
      expect(Number(others), `${form.id} ${name}`).toBe(unknown);
      expect(readExactly(written), `${form.id} ${name}`).toEqual(readExactly(text));
    }
  });

  test.skipIf(reasons.java)('in Java, keeps every value and holds each behind a getter and a setter (skipped without a JDK)', () => {
    const classes = path.join(work, 'classes');
    execFileSync('javac', ['-encoding', 'UTF-8', '-Xlint:all', '-Werror', '-d', classes, path.join(root, 'test/languages/Languages.java'), ...forms.map((form) => path.join(folderOf(form), 'Types.java'))]);
    const made = execFileSync('java', ['-Dfile.encoding=UTF-8', '-cp', classes, 'Languages', list((form) => `concordat.${packageOf(form)}.Types`)], { encoding: 'utf8', maxBuffer: BIG });
    const lines = made.trimEnd().split('\n');
    expect(lines.length).toBe(cases.length);
    for (const [index, { form, name, text, unknown }] of cases.entries()) {
      const [lost, copy = '', written = '', same] = (lines[index] ?? '').split('\t');
      expect(Number(lost), `${form.id} ${name}`).toBe(unknown);
      expect(readExactly(written), `${form.id} ${name}`).toEqual(readExactly(text));
      if (unknown > 0) continue;
      expect(same, `${form.id} ${name}`).toBe('true');
      expect(readExactly(copy), `${form.id} ${name}`).toEqual(readExactly(text));
    }
  });

  test.skipIf(reasons.go)('in Go, keeps every value (skipped without go)', () => {
    writeFileSync(path.join(work, 'go.mod'), 'module sample\n\ngo 1.18\n');
    const names = forms.map((form) => [form, packageOf(form), /Read a record with json\.Unmarshal into a (\w+)/.exec(texts.get(`${form.id}/types.go`) ?? '')?.[1]] as const);
    const imports = names.map(([form, name]) => `${name} "sample/${form.id}"`).join('\n');
    const branches = names.map(([, name, record]) => `case "${name}": record = new(${name}.${record})`).join('\n');
    writeFileSync(path.join(work, 'main.go'), `package main\nimport ("encoding/json"\n"fmt"\n"os"\n"strings"\n${imports})\nfunc main() {\nlist, _ := os.ReadFile(os.Args[1])\nfor _, line := range strings.Split(strings.TrimSpace(string(list)), "\\n") {\nparts := strings.Split(line, "\\t")\ntext, _ := os.ReadFile(parts[1])\nvar record interface{}\nswitch parts[0] {\n${branches}\n}\nif err := json.Unmarshal(text, record); err != nil { panic(err) }\nout, err := json.Marshal(record)\nif err != nil { panic(err) }\nfmt.Println(string(out))\n}\n}\n`);
    const lines = execFileSync('go', ['run', '.', list(packageOf)], { cwd: work, encoding: 'utf8', maxBuffer: BIG }).trimEnd().split('\n');
    for (const [index, { form, name, text }] of cases.entries()) expect(readExactly(lines[index] ?? ''), `${form.id} ${name}`).toEqual(readExactly(text));
  });

  test.skipIf(reasons.dotnet)('in C#, keeps every value (skipped without dotnet)', () => {
    const framework = execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).split('.')[0] ?? '';
    const project = '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net$.0</TargetFramework></PropertyGroup></Project>';
    writeFileSync(path.join(work, 'sample.csproj'), project.replace('$', framework));
    const branches = forms.map((form) => {
      const text = texts.get(`${form.id}/Types.cs`) ?? '';
      return `"${packageOf(form)}" => Again<${/^namespace (\S+)/m.exec(text)?.[1]}.${/Deserialize<(\w+)>/.exec(text)?.[1]}>(text),`;
    });
    writeFileSync(path.join(work, 'Program.cs'), `using System.Text.Json;\nstatic string Again<T>(string text) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(text));\nforeach (var line in System.IO.File.ReadAllLines(args[0])) {\nvar parts = line.Split('\\t');\nvar text = System.IO.File.ReadAllText(parts[1]);\nSystem.Console.WriteLine(parts[0] switch {\n${branches.join('\n')}\n_ => ""\n});\n}\n`);
    const lines = execFileSync('dotnet', ['run', '--project', work, '--', list(packageOf)], { cwd: work, encoding: 'utf8', maxBuffer: BIG }).trimEnd().split('\n');
    for (const [index, { form, name, text }] of cases.entries()) expect(readExactly(lines[index] ?? ''), `${form.id} ${name}`).toEqual(readExactly(text));
  });
});
