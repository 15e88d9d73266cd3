// H037, H038, H040 to H042, H045, H046, H048, H049: what a definition calls things becomes folders, members, types and addresses, so each kind of name is refused where
// it could be anything else; and nothing but the keys of the language is carried into an output.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import { generators } from '../../generators/generators.ts';
import { judgeRecord } from '../agreement/reference.ts';
import { ajv } from '../agreement/schema-judges.ts';
import { differences } from '../agreement/compare-verdicts.ts';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { compileTypes } from '../generators/types/declarations.ts';
import { loadContext } from '../support/context.ts';
import { randomRecords } from '../support/random-records.ts';
import { loadValidator, validatorText } from '../validators/load-validator.ts';

const HEAD = 'version: 1.0.0\ntitle: T\npurpose: P\n';
const question = (id: string, more = '') => `sections:\n  - title: S\n    added: x\n    questions:\n      - {id: ${id}, type: text, ask: A${more}}\n`;

/** Where a definition names something, and the definition with that name there. */
const PLACES: Readonly<Record<string, (name: string) => string>> = {
  form: (name) => `form: ${name}\n${HEAD}${question('a')}`,
  component: (name) => `component: ${name}\nversion: 1.0.0\ntitle: T\nquestions: [{id: a, type: text, ask: A}]\n`,
  codes: (name) => `codes: ${name}\nversion: 1.0.0\ntitle: T\noptions: {a: A, b: B}\n`,
  source: (name) => `source: ${name}\ntitle: T\npublisher: P\n`,
  board: (name) => `board: ${name}\ntitle: T\n`,
  version: (name) => `form: sample\nversion: ${name}\ntitle: T\npurpose: P\n${question('a')}`,
  uses: (name) => `form: sample\n${HEAD}uses: {${name}: 1.0.0}\n${question('a')}`,
  'version in uses': (name) => `form: sample\n${HEAD}uses: {thing: ${name}}\n${question('a')}`,
  question: (name) => `form: sample\n${HEAD}${question(name)}`,
  type: (name) => `form: sample\n${HEAD}${question('a').replace('type: text', `type: ${name}`)}`,
  option: (name) => `form: sample\n${HEAD}${question('a').replace('type: text', `type: choice, options: {${name}: A, b: B}`)}`,
  column: (name) => `form: sample\n${HEAD}${question('a').replace('type: text', `type: grid, columns: {${name}: {type: tick, ask: A}}, rows: {a: A}`)}`,
  row: (name) => `form: sample\n${HEAD}${question('a').replace('type: text', `type: grid, rows: {${name}: A}, columns: {a: {type: tick, ask: A}}`)}`,
  rule: (name) => `form: sample\n${HEAD}${question('a')}rules: [{id: ${name}, must: answered(a), note: N, added: x}]\n`,
  term: (name) => `form: sample\n${HEAD}${question('a')}terms: {${name}: {if: answered(a), say: S}}\n`,
  deadline: (name) => `form: sample\n${HEAD}${question('a')}deadlines: {${name}: {starts: a, within: {days: 1}, met: a, added: x}}\n`,
  contact: (name) => `form: sample\n${HEAD}contacts: {${name}: C}\n${question('a')}`,
  'cited source': (name) => `form: sample\n${HEAD}source: ${name}\n${question('a')}`,
  scheme: (name) => `form: sample\n${HEAD}${question('a').replace('type: text', `type: category, scheme: ${name}`)}`,
};

const BAD_NAMES = [
  '../../etc/passwd', 'a/b', 'a\\b', '/etc', 'C:\\x', 'aux.json', 'a:b', 'a.', 'a ', ' a', '.a', '..', '-rf', '--help', '$(x)', 'a;b', 'a`b`', 'a|b', 'a\nb', 'a\tb', 'a%2fb', 'a~b', 'a#b', 'a?b', 'a"b', "a'b", '<b>', 'a{b}', '__proto__', 'аddress', 'é', '😀', 'a\u200bb', '\u202ea',
  '1a', '', 'x'.repeat(64), 'a-', 'a--b', 'a_b',
];

/** What is said of a name that cannot be one; an empty one is no key at all, and a type of any length is only unknown. */
const REFUSALS = ['malformed-name', 'not-text', 'key-not-text', 'empty-value', 'unknown-definition'];

describe.each(Object.entries(PLACES))('the name of a %s', (place, write) => {
  test.each(BAD_NAMES)('cannot be %j', (name) => {
    const { forms, diagnostics } = compile([{ file: 'sample/1.0.0.yaml', text: write(JSON.stringify(name)) }]);
    expect(forms).toEqual([]);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ span }) => span.file === 'sample/1.0.0.yaml')).toBe(true);
    expect(errors.map(({ code }) => code).some((code) => REFUSALS.includes(code)), `${place}: ${errors.map(({ code }) => code).join()}`).toBe(true);
  });
});

test.each(['form', 'component', 'codes', 'source'])('the name of a %s is none that Windows keeps for a device', (kind) => {
  for (const name of ['con', 'nul', 'aux', 'prn', 'com1', 'lpt9']) {
    expect(compile([{ file: 'sample/1.0.0.yaml', text: PLACES[kind]?.(name) ?? '' }]).diagnostics.map(({ code }) => code)).toContain('malformed-name');
  }
});

test.each(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'class', 'new', 'default', 'in', 'absent', 'key'])('a question cannot be called %s', (id) => {
  const { diagnostics } = compile([{ file: 'sample/1.0.0.yaml', text: PLACES['question']?.(JSON.stringify(id)) ?? '' }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['reserved-id']);
});

const EMPTY = { concordat: '1.0', form: 'sample', version: '1.0.0-draft', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'draft', saved: '2026-11-21T10:15:00+00:00', answers: {} };

describe('names that only look dangerous', async () => {
  const ids = ['length', 'name', 'arguments', 'eval', 'undefined', 'self', 'window', 'document', 'get', 'set', 'of', 'hasOwn', 'proto', 'caller', 'apply', 'bind', 'call', 'symbol', 'toJson', 'data', 'report', 'errors', 'validate', 'form', 'version', 'asked'];
  const codes = ['constructor', 'prototype', 'to-string', 'length', 'proto', 'null', 'true', 'undefined', 'nan'];
  const text = `form: sample\n${HEAD}sections:\n  - title: S\n    added: x\n    questions:\n${ids.map((id, index) => `      - {id: ${JSON.stringify(id)}, type: ${index % 2 === 0 ? 'text' : 'yes-no'}, ask: A, required: ${index % 3 === 0}${index % 2 === 0 && index > 0 ? `, when: ${JSON.stringify(ids[index - 1])}` : ''}}\n`).join('')}`
    + `      - {id: which, type: choices, ask: W, options: {${codes.map((code) => `${JSON.stringify(code)}: ${JSON.stringify(`Option ${code}`)}`).join(', ')}}}\n      - {id: last, type: text, ask: L, when: "'constructor' in which"}\n`;
  const { forms, diagnostics } = compile([{ file: 'sample/1.0.0.yaml', text }]);
  const form = forms[0] as Form;

  test('are lawful', () => expect(diagnostics).toEqual([]));

  test('are judged alike everywhere', async () => {
    const records = randomRecords(form, 400);
    const { validate } = await loadValidator(form);
    const verdicts = await ajv.judge(buildSchema(form), records);
    for (const [index, record] of records.entries()) {
      const reference = judgeRecord(form, record);
      const verdict = verdicts[index];
      expect(verdict && differences(verdict, reference)).toEqual([]);
      expect(validate(record)).toMatchObject({ wellFormed: reference.wellFormed, complete: reference.complete ?? null, sound: reference.sound ?? null });
    }
  });

  test('an empty object has none of them, whatever its prototype has', async () => {
    const { validate } = await loadValidator(form);
    const report = validate(EMPTY);
    expect([report.wellFormed, report.complete]).toEqual([true, false]);
    expect(report.findings.map(({ question: id }) => id)).toEqual(form.answers.questions.filter(({ required, when }) => required && !when).map(({ id }) => id));
  });

  test('the pointer of an unknown member is escaped (RFC 6901), and its name is shown as it is', async () => {
    const { validate } = await loadValidator(form);
    const names = ['a/b', 'c~d', '~1', '%2F', '__proto__', '"', '\\', ' '];
    const answers = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}: 1`).join(', ')}}`) as object;
    expect(validate({ ...EMPTY, answers }).findings.map(({ pointer }) => pointer).sort()).toEqual(['/answers/ ', '/answers/"', '/answers/%2F', '/answers/\\', '/answers/__proto__', '/answers/a~1b', '/answers/c~0d', '/answers/~01'].sort());
  });

  test('nothing of the validator needs to change what JavaScript brings', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'concordat-frozen-'));
    try {
      writeFileSync(path.join(folder, 'validator.mjs'), await validatorText(form));
      writeFileSync(path.join(folder, 'judge.mjs'), `import { validate } from './validator.mjs';\nconst { wellFormed, complete } = validate(JSON.parse(${JSON.stringify(JSON.stringify({ ...EMPTY, answers: { name: true } }))}));\nconsole.log(wellFormed, complete);\n`);
      const said = execFileSync(process.execPath, ['--frozen-intrinsics', '--disable-proto=throw', '--disallow-code-generation-from-strings', '--no-warnings', path.join(folder, 'judge.mjs')], { encoding: 'utf8' });
      expect(said).toBe('true false\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('give types that compile', async () => {
    const files = await generators.find(({ name }) => name === 'types')?.generate(form, await loadContext()) ?? [];
    expect(compileTypes(Object.fromEntries(files.map((file) => [file.path, 'text' in file ? file.text : ''])))).toEqual([]);
  });
});

test.each(['tsType', 'tsEnumNames', '$ref', '$id', '$dynamicRef', '$schema', 'default', 'onclick', 'style', 'href', 'constructor', 'x-anything', 'script'])('the key %s is none of the language, anywhere', (key) => {
  const value = `${JSON.stringify(key)}: "http://127.0.0.1/x"`;
  const wheres = [
    `form: sample\n${HEAD}${value}\n${question('a')}`, `form: sample\n${HEAD}${question('a', `, ${value}`)}`, `form: sample\n${HEAD}${question('a').replace('ask: A', `ask: {en: A, ${value}}`)}`,
    `form: sample\n${HEAD}${question('a').replace('type: text', `type: choice, options: {a: {label: A, ${value}}, b: B}`)}`, `form: sample\n${HEAD}${question('a').replace('added: x', `added: x\n    ${value}`)}`,
    `form: sample\n${HEAD}${question('a')}rules: [{id: r, must: answered(a), note: N, added: x, ${value}}]\n`,
  ];
  for (const text of wheres) {
    const { forms, diagnostics } = compile([{ file: 'sample/1.0.0.yaml', text }]);
    expect(forms).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['unknown-key']);
  }
});
