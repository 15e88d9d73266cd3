import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import { readRecord } from '../../runtime/read-record.ts';
import type { Report } from '../../runtime/validate/report.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import { judgeRecord } from '../agreement/reference.ts';
import { loadContext } from '../support/context.ts';
import { root } from '../support/root.ts';
import { compileFolder } from './compiled.ts';

/** What verdicts.yaml says of a record. */
interface Expected {
  readonly wellFormed: boolean;
  readonly complete: boolean | null;
  readonly sound: boolean | null;
  /** `<code> <rule or question>`. */
  readonly findings: readonly string[];
}

const forms = compileFolder('forms').forms.flatMap((form) => {
  const folder = path.join(root, 'forms', form.id, 'examples', form.version.replace('-draft', ''));
  try {
    return [{ id: form.id, form, folder, expected: parse(readFileSync(path.join(folder, 'verdicts.yaml'), 'utf8')) as Record<string, Expected> }];
  } catch {
    return [];
  }
});

test('every version of every form has examples', () => {
  expect(forms.map(({ id, form }) => `${id} ${form.version}`)).toEqual(compileFolder('forms').forms.map((form) => `${form.id} ${form.version}`));
});

describe.each(forms)('the examples of $id $form.version', ({ form, folder, expected }) => {
  let validate: (record: unknown) => Report;

  beforeAll(async () => {
    const text = generateValidatorModule(form, await loadContext());
    ({ validate } = (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as { validate: typeof validate });
  });

  test('are all judged, and nothing else is', () => {
    const records = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, ''));
    expect(Object.keys(expected).sort()).toEqual(records.sort());
    // Those of a later version show what is new in it.
    expect(records.length).toBeGreaterThanOrEqual(form.changes ? 5 : 12);
  });

  test('have each their own record id', () => {
    const ids = Object.keys(expected).map((name) => (JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as { recordId: string }).recordId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(Object.keys(expected))('%s gets the verdicts stated beside it, and is written as records are', (name) => {
    const text = readFileSync(path.join(folder, `${name}.json`), 'utf8');
    const read = readRecord(text);
    if (!read.ok) throw new Error(`${name}: ${read.problems[0]?.message}`);
    const record = read.record as Record<string, unknown>;
    expect(writeRecord(record)).toBe(text);
    expect(record['version']).toBeUndefined();
    const judged = { ...record, version: form.version };
    const { findings, ...verdicts } = expected[name] as Expected;
    const { wellFormed, complete = null, sound = null } = judgeRecord(form, judged);
    expect({ wellFormed, complete, sound }).toEqual(verdicts);
    const report = validate(judged);
    expect({ wellFormed: report.wellFormed, complete: report.complete, sound: report.sound }).toEqual(verdicts);
    expect(report.findings.map(({ code, rule, question }) => `${code} ${rule ?? question}`)).toEqual(findings);
  });
});
