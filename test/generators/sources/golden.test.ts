import { describe, expect, test } from 'vitest';
import type { Form } from '../../../compiler/model/form.ts';
import { sourcesGenerator } from '../../../generators/sources/sources-generator.ts';
import { formOf } from '../../content/compiled.ts';
import { loadContext } from '../../support/context.ts';
import { expectGolden } from '../../support/expect-golden.ts';

async function generate(form: Form): Promise<ReadonlyMap<string, string>> {
  const files = await sourcesGenerator.generate(form, await loadContext());
  return new Map(files.map((file) => [file.path, 'text' in file ? file.text : '']));
}

describe.each([['test/forms', 'kitchen-sink'], ['forms', 'information-report']])('%s/%s', (folder, id) => {
  test('is as committed', async () => {
    const files = await generate(formOf(folder, id));
    expect([...files.keys()]).toEqual(['sources.csv', 'sources.html']);
    for (const [path, text] of files) expectGolden(`test/generators/sources/${id}/${path}`, text);
  });
});
