import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildTypes } from '../../../generators/types/build-types.ts';
import { TESTED_FORMS, testedForm } from '../../agreement/tested-forms.ts';
import { formOf } from '../../content/compiled.ts';
import { root } from '../../support/root.ts';
import { compileTypes } from './declarations.ts';

test('the types hold what a user writes and refuse what a user gets wrong', async () => {
  const usage = readFileSync(path.join(root, 'test/generators/types/usage.ts.txt'), 'utf8');
  expect(compileTypes({ 'types.d.ts': await buildTypes(formOf('test/forms', 'kitchen-sink')), 'usage.ts': usage })).toEqual([]);
});

test.for(TESTED_FORMS)('the types of $id compile', async ({ id }) => {
  expect(compileTypes({ 'types.d.ts': await buildTypes(testedForm(id)) })).toEqual([]);
});
