import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRecord } from '../../runtime/read-record.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import { judgeRecord } from '../agreement/reference.ts';
import { root } from '../support/root.ts';
import { compileFolder } from './compiled.ts';

/** What verdicts.yaml says of a record. */
interface Expected {
  readonly wellFormed: boolean;
  readonly complete: boolean | null;
  readonly sound: boolean | null;
}

const forms = compileFolder('forms').forms.flatMap((form) => {
  const folder = path.join(root, 'forms', form.id, 'examples', form.version.replace('-draft', ''));
  try {
    return [{ id: form.id, form, folder, expected: parse(readFileSync(path.join(folder, 'verdicts.yaml'), 'utf8')) as Record<string, Expected> }];
  } catch {
    return [];
  }
});

test('the information report has examples', () => {
  expect(forms.map(({ id }) => id)).toContain('information-report');
});

describe.each(forms)('the examples of $id', ({ form, folder, expected }) => {
  test('are all judged, and nothing else is', () => {
    const records = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, ''));
    expect(Object.keys(expected).sort()).toEqual(records.sort());
    expect(records.length).toBeGreaterThanOrEqual(12);
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
    const { wellFormed, complete = null, sound = null } = judgeRecord(form, { ...record, version: form.version });
    const { wellFormed: shape, complete: whole, sound: right } = expected[name] as Expected;
    expect({ wellFormed, complete, sound }).toEqual({ wellFormed: shape, complete: whole, sound: right });
  });
});
