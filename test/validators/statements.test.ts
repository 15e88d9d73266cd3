import { expect, test } from 'vitest';
import { nameParts } from '../../generators/validators/name-parts.ts';
import { validatorsGenerator } from '../../generators/validators/validators-generator.ts';
import { writeDeadlines } from '../../generators/validators/write-deadlines.ts';
import { writeJudges } from '../../generators/validators/write-judges.ts';
import { writePlans } from '../../generators/validators/write-plans.ts';
import { writeRules } from '../../generators/validators/write-rules.ts';
import { testedForm } from '../agreement/tested-forms.ts';
import { loadContext } from '../support/context.ts';
import { expectGolden } from '../support/expect-golden.ts';

test('the statements and data of the form with every feature', async () => {
  const form = testedForm('kitchen-sink');
  const parts = nameParts(form);
  const { judges } = writeJudges(parts);
  const text = [...writePlans(parts), ...writeRules(form, parts), ...writeDeadlines(form), ...judges, ''].join('\n');
  await expectGolden('test/validators/golden/kitchen-sink.js', text);
});

test('the generator gives the module and its types', async () => {
  const files = await validatorsGenerator.generate(testedForm('sighting'), await loadContext());
  expect(files.map(({ path: name }) => name)).toEqual(['validator.mjs', 'validator.d.mts']);
});
