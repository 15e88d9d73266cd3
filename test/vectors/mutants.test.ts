import { describe, expect, test } from 'vitest';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import type { ImportedValidator } from '../../generators/test-vectors/import-validator.ts';
import { sortPlaces } from '../../generators/test-vectors/sort-places.ts';
import type { Expectation } from '../../generators/test-vectors/vector.ts';
import { loadContext } from '../support/context.ts';
import { recordsOf, STANDARD, vectorForm } from './built-vectors.ts';
import { loadCopy } from './load-copy.ts';
import { makeMutants } from './make-mutants.ts';

// The validator is generated from each mutant and run for real: whatever can be removed is, each limit is moved by one and each small thing in a rule changed.
const FORMS = ['kitchen-sink', 'sighting', ...STANDARD];

/** Mutants that no record tells, with why. */
const SAME_MEANING: readonly (readonly [RegExp, string])[] = [
  [/^kitchen-sink under-13-never-green changed/, 'a band is never 1 and 3, 2 or 4 at once'],
  [/^referral someone-with-parental-responsibility changed/, 'a list with only such entries is answered'],
];

describe.each(FORMS)('the vectors of %s', (id) => {
  test('tell its validator from one with any rule, requirement or limit removed or changed', { timeout: 300_000 }, async () => {
    const context = await loadContext();
    const records = await recordsOf(id);
    const mutants = makeMutants(vectorForm(id));
    const alive: string[] = [];
    for (const { name, about, form } of mutants) {
      const { validate } = await loadCopy(generateValidatorModule(form, context));
      if (sayAll(validate, records.filter(({ vector }) => vector.id.includes(about))) && sayAll(validate, records)) alive.push(`${id} ${name}`);
    }
    expect(mutants.length).toBeGreaterThan(200);
    expect(alive.filter((name) => !SAME_MEANING.some(([pattern]) => pattern.test(name)))).toEqual([]);
    const expected = SAME_MEANING.filter(([pattern]) => pattern.source.startsWith(`^${id} `));
    expect(expected.filter(([pattern]) => !alive.some((name) => pattern.test(name)))).toEqual([]);
  });
});

function sayOf({ wellFormed, complete, sound, findings }: ReturnType<ImportedValidator['validate']>): string {
  const said: Expectation = { wellFormed, complete, sound, findings: sortPlaces(findings) };
  return JSON.stringify(said);
}

describe('the vectors of information-report', () => {
  test('tell its validator from one with one character of a rule changed', { timeout: 300_000 }, async () => {
    const text = generateValidatorModule(vectorForm('information-report'), await loadContext());
    const records = await recordsOf('information-report');
    const [, before = '', rules = '', after = ''] = /^([\s\S]*\nbroken:\[)([\s\S]*?)(\],\npatterns:[\s\S]*)$/.exec(text) ?? [];
    // A letter in a code or the name of a question, or a digit.
    const places = [...rules.matchAll(/["'][A-Za-z-]+["']|\b\d+\b/g)].map(({ index, 0: word }) => index + (/^\d/.test(word) ? word.length - 1 : 1));
    expect(places.length).toBeGreaterThan(10);
    const alive: string[] = [];
    for (const place of places) {
      const letter = rules[place] ?? '';
      const other = /\d/.test(letter) ? String((Number(letter) + 1) % 10) : letter === 'q' ? 'z' : 'q';
      const changed = `${before}${rules.slice(0, place)}${other}${rules.slice(place + 1)}${after}`;
      const { validate } = await loadCopy(changed);
      if (sayAll(validate, records)) alive.push(`${rules.slice(Math.max(0, place - 30), place)}[${other}]${rules.slice(place + 1, place + 20)}`);
    }
    expect(alive).toEqual([]);
  });
});

/** Whether a validator says of every record what is right. */
function sayAll(validate: ImportedValidator['validate'], records: Awaited<ReturnType<typeof recordsOf>>): boolean {
  return records.every(({ vector, record }) => sayOf(validate(record)) === JSON.stringify(vector.expect));
}
