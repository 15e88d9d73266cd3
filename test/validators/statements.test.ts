import { expect, test } from 'vitest';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import { validatorsGenerator } from '../../generators/validators/validators-generator.ts';
import { testedForm } from '../agreement/tested-forms.ts';
import { loadContext } from '../support/context.ts';
import { expectGolden } from '../support/expect-golden.ts';

test('what the validator of the form with every feature has of its own', async () => {
  const context = await loadContext();
  const shared = 'export{a as answerTo};';
  const names = ['compareNumbers', 'countCodes', 'countItems', 'countRows', 'differs', 'get', 'excludesCode', 'includesCode', 'isAmong', 'isNotAmong', 'everyItem', 'someItem', 'compareTimes', 'hoursBetween', 'isUnder', 'createValidator', 'checkDeadlines', 'tellDeadline'];
  const support = shared.replace('}', `,${names.map((name) => `b as ${name}`).join(',')}}`);
  const text = generateValidatorModule(testedForm('kitchen-sink'), { ...context, assets: { ...context.assets, validatorSupportWithDeadlines: support } });
  await expectGolden('test/validators/golden/kitchen-sink.js', text);
});

test('the generator gives the module and its types', async () => {
  const files = await validatorsGenerator.generate(testedForm('sighting'), await loadContext());
  expect(files.map(({ path: name }) => name)).toEqual(['validator.mjs', 'validator.d.mts']);
});
