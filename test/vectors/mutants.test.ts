import { describe, expect, test } from 'vitest';
import { importValidator } from '../../generators/test-vectors/import-validator.ts';
import { sortPlaces } from '../../generators/test-vectors/sort-places.ts';
import type { Expectation } from '../../generators/test-vectors/vector.ts';
import { loadContext } from '../support/context.ts';
import { recordsOf, STANDARD, vectorForm } from './built-vectors.ts';
import { makeMutants } from './make-mutants.ts';

// The validator is generated from each mutant and run for real. MUTANTS=all does it for every form of the standard.
const FORMS = process.env['MUTANTS'] === 'all' ? ['kitchen-sink', 'sighting', ...STANDARD] : ['kitchen-sink', 'information-report'];

/** Mutants that no record tells, with why. */
const SAME_MEANING: readonly (readonly [RegExp, string])[] = [
  [/^kitchen-sink under-13-never-green changed/, 'a band is never 1 and 3, 2 or 4 at once'],
  [/^referral someone-with-parental-responsibility changed/, 'a list with only such entries is answered'],
];

describe.each(FORMS)('the vectors of %s', (id) => {
  test('tell its validator from one with any rule, requirement or limit removed or changed', { timeout: 900_000 }, async () => {
    const form = vectorForm(id);
    const context = await loadContext();
    const records = await recordsOf(id);
    const mutants = makeMutants(form);
    const alive: string[] = [];
    for (const { name, about, form: mutant } of mutants) {
      const { validate } = await importValidator(mutant, context);
      const isAbout = (vector: { readonly id: string }) => vector.id.includes(about);
      const ordered = [...records.filter(({ vector }) => isAbout(vector)), ...records.filter(({ vector }) => !isAbout(vector))];
      if (ordered.every(({ vector, record }) => sayOf(validate(record)) === JSON.stringify(vector.expect))) alive.push(`${id} ${name}`);
    }
    expect(mutants.length).toBeGreaterThan(200);
    expect(alive.filter((name) => !SAME_MEANING.some(([pattern]) => pattern.test(name)))).toEqual([]);
    const expected = SAME_MEANING.filter(([pattern]) => pattern.source.startsWith(`^${id} `));
    expect(expected.filter(([pattern]) => !alive.some((name) => pattern.test(name)))).toEqual([]);
  });
});

function sayOf({ wellFormed, complete, sound, findings }: Awaited<ReturnType<Awaited<ReturnType<typeof importValidator>>['validate']>>): string {
  const said: Expectation = { wellFormed, complete, sound, findings: sortPlaces(findings) };
  return JSON.stringify(said);
}
