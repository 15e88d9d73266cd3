import { describe, expect, test } from 'vitest';
import { jsonSchemaGenerator } from '../../../generators/json-schema/json-schema-generator.ts';
import type { Context } from '../../../generators/generator.ts';
import { formOf } from '../../content/compiled.ts';
import { expectGolden } from '../../support/expect-golden.ts';

describe('json-schema', async () => {
  const files = await jsonSchemaGenerator.generate(formOf('test/forms', 'kitchen-sink'), {} as Context);

  test('writes the four files of the contract', () => {
    expect(files.map(({ path }) => path)).toEqual(['schema.json', 'reader.schema.json', 'schema.draft-07.json', 'rules.json']);
  });

  test.for(files.map((file) => ({ path: file.path, text: 'text' in file ? file.text : '' })))('$path of the form with every feature', ({ path, text }) => {
    expectGolden(`test/generators/json-schema/kitchen-sink/${path}`, text);
  });

  test('gives the same bytes for the same form', async () => {
    expect(await jsonSchemaGenerator.generate(formOf('test/forms', 'kitchen-sink'), {} as Context)).toEqual(files);
  });
});
