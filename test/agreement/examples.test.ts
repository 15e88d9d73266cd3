import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { toDraft07 } from '../../generators/json-schema/to-draft-07.ts';
import { compileFolder } from '../content/compiled.ts';
import { root } from '../support/root.ts';
import { loadValidator } from '../validators/load-validator.ts';
import { judgeRecord } from './reference.ts';
import { ajv, ajvDraft07, cfworker, hyperjump, python } from './schema-judges.ts';
import { REAL_FORMS } from './tested-forms.ts';

/** What stands beside an example. */
interface Stated {
  readonly wellFormed: boolean;
  readonly complete: boolean | null;
  readonly sound: boolean | null;
}

// Every example of every form: the verdicts written beside it are what every implementation says. A JSON Schema says fewer rules than
// there are, so its verdict on soundness is the reference's by those rules.
const versions = REAL_FORMS.flatMap(({ id, folder }) => compileFolder(folder).forms.filter((form) => form.id === id));

describe.each(versions)('the examples of $id $version', (form) => {
  const { id } = form;
  const folder = path.join(root, 'forms', id, 'examples', form.version.replace('-draft', ''));
  const stated = Object.entries(parse(readFileSync(path.join(folder, 'verdicts.yaml'), 'utf8')) as Record<string, Stated>);
  const records = stated.map(([name]) => ({ ...JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as { status: string }, version: form.version }));
  const references = records.map((record) => judgeRecord(form, record));
  const say = (verdicts: readonly { readonly wellFormed: boolean; readonly complete?: boolean | null | undefined; readonly sound?: boolean | null | undefined }[]) =>
    stated.map(([name], index) => `${name}: ${verdicts[index]?.wellFormed} ${verdicts[index]?.complete ?? null} ${verdicts[index]?.sound ?? null}`);
  const written = say(stated.map(([, verdict]) => verdict));

  test('the reference says what is stated', () => expect(say(references)).toEqual(written));

  test('the generated validator says what is stated, by all rules', async () => {
    const { validate } = await loadValidator(form);
    const reports = records.map((record) => validate(record));
    expect(say(reports)).toEqual(written);
    expect(reports.map(({ valid }) => valid)).toEqual(stated.map(([, { wellFormed, complete, sound }], index) => wellFormed && (records[index]?.status !== 'final' || (complete === true && sound === true))));
  });

  test.for([ajv, ajvDraft07, hyperjump, cfworker, python])('$name says what is stated', { timeout: 120_000 }, async (judge, { skip }) => {
    if (judge.missing !== undefined) skip(judge.missing);
    const schema = buildSchema(form);
    const verdicts = await judge.judge(judge === ajvDraft07 ? toDraft07(schema, form) : schema, records);
    const said = stated.map(([name], index) => ({ name, ...verdicts[index], ...(references[index]?.wellFormed ? {} : { complete: null, sound: null }) }));
    expect(said).toEqual(stated.map(([name, { wellFormed, complete }], index) => ({
      name, root: references[index]?.valid, 'well-formed': wellFormed, complete, sound: wellFormed ? references[index]?.soundBySchema : null,
    })));
    // A schema that calls a record unsound is never alone with it.
    expect(said.filter(({ sound }, index) => sound === false && stated[index]?.[1].sound !== false)).toEqual([]);
  });
});
