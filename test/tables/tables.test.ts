import { describe, expect, test } from 'vitest';
import { createRows } from '../../compiler/tables/write-rows.ts';
import { readRows } from '../../compiler/tables/read-rows.ts';
import { judgeRecord } from '../agreement/reference.ts';
import { TESTED_FORMS } from '../agreement/tested-forms.ts';
import { formOf } from '../content/compiled.ts';
import { randomRecords } from '../support/random-records.ts';
import { readExamples } from '../support/read-examples.ts';

describe.each(TESTED_FORMS.map(({ id, folder }) => [id, folder] as const))('%s', (id, folder) => {
  const form = formOf(folder, id);
  const records = [...(folder === 'forms' ? readExamples(form).map(({ record }) => record) : []), ...randomRecords(form, 120)]
    .filter((record) => judgeRecord(form, record).wellFormed) as Readonly<Record<string, unknown>>[];

  test('there are records to try', () => expect(records.length).toBeGreaterThan(20));

  test('every record comes back as it was', () => {
    const written = createRows(form);
    records.forEach((record, index) => written.add({ ...record, recordId: `r${index}` }));
    const { records: read, problems } = readRows(form, written.tables);
    expect(problems).toEqual([]);
    expect(read).toEqual(records.map((record, index) => ({ ...record, recordId: `r${index}` })));
  });
});
