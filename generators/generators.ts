import { coverageGenerator } from './coverage/coverage-generator.ts';
import { dictionaryGenerator } from './dictionary/dictionary-generator.ts';
import { embedGenerator } from './html/embed-generator.ts';
import { fillableGenerator } from './fillable/fillable-generator.ts';
import type { Generator } from './generator.ts';
import { htmlGenerator } from './html/html-generator.ts';
import { jsonSchemaGenerator } from './json-schema/json-schema-generator.ts';
import { languagesGenerator } from './languages/languages-generator.ts';
import { pdfGenerator } from './pdf/pdf-generator.ts';
import { readingCopyGenerator } from './reading-copy/reading-copy-generator.ts';
import { sourcesGenerator } from './sources/sources-generator.ts';
import { testVectorsGenerator } from './test-vectors/test-vectors-generator.ts';
import { typesGenerator } from './types/types-generator.ts';
import { validatorsGenerator } from './validators/validators-generator.ts';

/** Every output of a form, in the order of building. */
export const generators: readonly Generator[] = [
  jsonSchemaGenerator,
  typesGenerator,
  languagesGenerator,
  validatorsGenerator,
  htmlGenerator,
  embedGenerator,
  pdfGenerator,
  fillableGenerator,
  dictionaryGenerator,
  sourcesGenerator,
  readingCopyGenerator,
  coverageGenerator,
  testVectorsGenerator,
];
