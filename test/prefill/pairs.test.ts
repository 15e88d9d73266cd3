import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planPrefill } from '../../compiler/prefill/plan-prefill.ts';
import { prefill } from '../../runtime/prefill/prefill.ts';
import { sayPrefill } from '../../runtime/prefill/say-prefill.ts';
import { formOf } from '../content/compiled.ts';
import { root } from '../support/root.ts';
import { loadValidator } from '../validators/load-validator.ts';

/** A file of pairs/: an example record, the form that it starts, and what must come of it. */
interface Pair {
  /** `<form>/<example>`. */
  readonly from: string;
  readonly to: string;
  readonly author: 'same' | 'another';
  readonly child?: number;
  readonly choose?: readonly number[];
  readonly answers: object;
  readonly withhold?: object;
  readonly carried: readonly string[];
  readonly left: readonly string[];
}

const NEW = { recordId: '5d1c2f0a-0d5c-4a57-8a0e-2f2f2f2f2f2f', saved: '2026-11-25T09:00:00+00:00' } as const;
const folder = path.join(root, 'test/prefill/pairs');
const pairs = readdirSync(folder).map((file) => [file.replace('.yaml', ''), parse(readFileSync(path.join(folder, file), 'utf8')) as Pair] as const);

/** An example as the build publishes it. */
function readExample(from: string) {
  const [id = '', name = ''] = from.split('/');
  const form = formOf('forms', id);
  const text = readFileSync(path.join(root, 'forms', id, 'examples', form.version.replace('-draft', ''), `${name}.json`), 'utf8');
  return { form, record: { ...JSON.parse(text) as { recordId: string }, version: form.version } };
}

describe.each(pairs)('%s', (_, pair) => {
  const { form: source, record } = readExample(pair.from);
  const target = formOf('forms', pair.to);

  test('gives the draft and the account written beside it', async () => {
    const { validate, asked } = await loadValidator(target);
    const made = prefill(record, planPrefill(source, target), { ...NEW, author: pair.author, ...(pair.child === undefined ? {} : { child: pair.child }), asked });
    if (made.kind !== 'draft') throw new Error(made.kind);
    expect(made.record).toEqual({
      concordat: '1.0', form: target.id, version: target.version, ...NEW, status: 'draft', marking: 'OFFICIAL-SENSITIVE',
      links: [{ rel: 'prompted-by', recordId: record.recordId }], answers: pair.answers, ...(pair.withhold ? { withhold: pair.withhold } : {}),
    });
    expect(sayPrefill(made)).toEqual([...pair.carried.map((line) => `Carried over: ${line}`), ...pair.left.map((line) => `Not carried over: ${line}`)]);
    expect(made.choose).toEqual(pair.choose ?? []);
    expect(validate(made.record)).toMatchObject({ wellFormed: true, valid: true });
  });
});

test('a person who is not in the report cannot be chosen, nor anybody in a record about one child', () => {
  const { form: report, record } = readExample('information-report/several-people');
  const start = (from: typeof report, given: object, child: number) => prefill(given, planPrefill(from, formOf('forms', 'referral')), { ...NEW, author: 'another', child, asked: () => [] });
  expect([0, 5, 1.5].map((child) => start(report, record, child))).toEqual([0, 1, 2].map(() => ({ kind: 'no-such-person' })));
  const screening = readExample('cse-screening/full-medium');
  expect(start(screening.form, screening.record, 1)).toEqual({ kind: 'no-such-person' });
});

test('every well-formed example of every form starts a well-formed draft of every form', { timeout: 60_000 }, async () => {
  const ids = ['information-report', 'cse-screening', 'referral', 'appendix-2-assessment', 'safe-and-well-check', 'return-home-interview'];
  const forms = await Promise.all(ids.map(async (id) => ({ ...await loadValidator(formOf('forms', id)), form: formOf('forms', id) })));
  let drafts = 0;
  for (const source of forms) {
    const examples = readdirSync(path.join(root, 'forms', source.form.id, 'examples', source.form.version.replace('-draft', ''))).filter((file) => file.endsWith('.json'));
    const records = examples.map((file) => readExample(`${source.form.id}/${file.replace('.json', '')}`).record).filter((record) => source.validate(record).wellFormed);
    for (const target of forms) {
      const plan = planPrefill(source.form, target.form);
      for (const record of records) {
        const made = prefill(record, plan, { ...NEW, author: 'same', asked: target.asked });
        const findings = made.kind === 'draft' ? target.validate(made.record).findings.filter(({ verdict }) => verdict === 'well-formed') : [made.kind];
        expect(findings, `${source.form.id} ${record.recordId} -> ${target.form.id}`).toEqual([]);
        drafts += 1;
      }
    }
  }
  expect(drafts).toBeGreaterThan(1000);
});
