import { describe, expect, test } from 'vitest';
import type { Context } from '../../../generators/generator.ts';
import { typesGenerator } from '../../../generators/types/types-generator.ts';
import { formOf } from '../../content/compiled.ts';
import { expectGolden } from '../../support/expect-golden.ts';

describe('types', () => {
  test.for(['kitchen-sink', 'hostile'])('types.d.ts of %s', async (id) => {
    const [file, ...more] = await typesGenerator.generate(formOf('test/forms', id), {} as Context);
    expect(more).toEqual([]);
    expect(file?.path).toBe('types.d.ts');
    expectGolden(`test/generators/types/${id}/types.d.ts`, file && 'text' in file ? file.text : '');
  });

  test('gives the same bytes for the same form', async () => {
    const form = formOf('test/forms', 'kitchen-sink');
    expect(await typesGenerator.generate(form, {} as Context)).toEqual(await typesGenerator.generate(form, {} as Context));
  });
});
