import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { diffForms } from '../../compiler/diff/diff-forms.ts';
import { measure } from '../../compiler/diff/judge-gate.ts';
import { migrateRecord } from '../../compiler/migrate/migrate-record.ts';
import { readLock } from '../../compiler/publish/lock.ts';
import { compileFolder } from '../content/compiled.ts';
import { readExamples } from '../support/read-examples.ts';
import { root } from '../support/root.ts';

const PAIRS = ['cse-screening', 'safe-and-well-check'] as const;
const versionOf = (id: string, version: string) => compileFolder('forms').forms.find((form) => form.id === id && form.version.startsWith(version)) as NonNullable<ReturnType<typeof compileFolder>['forms'][number]>;

test.each(PAIRS)('%s has two published versions, and the second is a minor step', (id) => {
  const lock = readLock(readFileSync(path.join(root, 'forms/published.lock.json'), 'utf8'));
  expect(Object.keys(lock?.forms[id]?.versions ?? {})).toEqual(['1.0.0', '1.1.0']);
  const [before, after] = [versionOf(id, '1.0.0'), versionOf(id, '1.1.0')];
  expect(diffForms(before, after, { declared: after.changes ? [after.changes] : [], tombstones: new Map() }).length).toBeGreaterThan(2);
  expect(measure(after, [before], { tombstones: new Map() }).map(({ enough }) => enough)).toEqual([true]);
});

test.each(PAIRS)('every well-formed example of %s moves up without a loss, and its answers stay', (id) => {
  const [before, after] = [versionOf(id, '1.0.0'), versionOf(id, '1.1.0')];
  const verdicts = parse(readFileSync(path.join(root, `forms/${id}/examples/1.0.0/verdicts.yaml`), 'utf8')) as Record<string, { wellFormed: boolean }>;
  const examples = readExamples(before).filter(({ name }) => verdicts[name]?.wellFormed);
  expect(examples.length).toBeGreaterThan(12);
  for (const { name, record } of examples) {
    const moved = migrateRecord(record, { before, after, declared: after.changes ? [after.changes] : [] }, { recordId: '3f2b9c1e-0000-4000-8000-00000000000f', saved: '2026-11-25T09:00:00+00:00' });
    expect(moved.losses, name).toEqual([]);
    expect(moved.record['answers'], name).toEqual(record['answers']);
  }
});

test.each([['cse-screening', 'full-medium'], ['safe-and-well-check', 'would-not-speak']] as const)('the example of %s that was moved up is what migrate makes of %s', (id, name) => {
  const [before, after] = [versionOf(id, '1.0.0'), versionOf(id, '1.1.0')];
  const [old, moved] = [readExamples(before).find((one) => one.name === name)?.record, readExamples(after).find((one) => one.name === `migrated-${name}`)?.record];
  const { recordId, saved } = moved as { recordId: string; saved: string };
  expect(migrateRecord(old ?? {}, { before, after, declared: after.changes ? [after.changes] : [] }, { recordId, saved }).record).toEqual(moved);
});
