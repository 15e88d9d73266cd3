import { describe, expect, test } from 'vitest';
import type { Change } from '../../compiler/diff/change.ts';
import { randomRecord } from '../support/random-records.ts';
import { openVersion, type Version } from './judge-versions.ts';
import { caseNames, readCase } from './read-case.ts';

type Json = Readonly<Record<string, unknown>>;

/** WITNESS=1 prints the record that shows each break. */
const PRINTS = Boolean(process.env['WITNESS']);
const RECORDS = 600;

/** Breaks that no record shows, because what they break is not a record: why. */
const WITHOUT_WITNESS: Readonly<Record<string, string>> = {
  'id-reused': 'an old record with the removed answer is of a version before the older one',
};

/** Records that a version's own writers may send, drafts and final ones, the same every time. */
function lawful(version: Version): Json[] {
  const made = Array.from({ length: RECORDS }, (_, index) => randomRecord(version.form, index + 1, index % 4 === 0 ? 'loose' : 'complete') as Json);
  return made.filter((record) => version.accepts(record));
}

function check(name: string, direction: 'backward' | 'forward', changes: readonly Change[], { records, takes }: { readonly records: readonly Json[]; takes(record: Json): boolean }): void {
  const failing = records.find((record) => !takes(record));
  const claims = changes.map((change) => change[direction]);
  if (PRINTS && failing) console.log(`${name}, ${direction}: ${JSON.stringify(failing)}`);
  if (claims.every((claim) => claim === 'compatible')) expect(failing, `${name} claims to be compatible ${direction}`).toBeUndefined();
  if (claims.includes('breaking') && !changes.every(({ kind }) => kind in WITHOUT_WITNESS)) expect(failing, `${name} claims to break ${direction}, and no record shows it`).toBeDefined();
}

describe('records generated for one version and judged by the other', () => {
  test.each(caseNames)('%s', (name) => {
    const { before, after, changes } = readCase(name);
    const [old, now] = [openVersion(before), openVersion(after)];
    const [oldRecords, newRecords] = [lawful(old), lawful(now)];
    expect(oldRecords.length).toBeGreaterThan(40);
    expect(newRecords.length).toBeGreaterThan(40);
    check(name, 'backward', changes, { records: oldRecords, takes: (record) => now.accepts(record) });
    check(name, 'forward', changes, { records: newRecords, takes: (record) => old.reads(record) });
  });
});
