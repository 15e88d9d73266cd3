import { writeFileSync } from 'node:fs';
import { loadContext } from './test/support/context.ts';
import { generateValidatorModule } from './generators/validators/generate-validator-module.ts';
import { buildSchema } from './generators/json-schema/build-schema.ts';
import { formOf } from './test/content/compiled.ts';
const form = formOf('forms', 'information-report');
writeFileSync('.bench-out/validator.mjs', generateValidatorModule(form, await loadContext()));
writeFileSync('.bench-out/schema.json', JSON.stringify(buildSchema(form)));
