import type { Generator } from '../generator.ts';
import { generateValidatorModule } from './generate-validator-module.ts';
import { writeValidatorTypes } from './write-validator-types.ts';

/** Writes the validator of a form's records. */
export const validatorsGenerator: Generator = {
  name: 'validators',
  summary: 'validator.mjs and validator.d.mts: one ES module without dependencies that gives the three verdicts with plain-English findings',
  generate(form, context) {
    return [{ path: 'validator.mjs', text: generateValidatorModule(form, context) }, { path: 'validator.d.mts', text: writeValidatorTypes(form) }];
  },
};
