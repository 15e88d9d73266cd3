import type { Generator } from '../generator.ts';

/** Writes the test vectors of a form's records: cases with what is right to say of them, for judges in any language. */
export const testVectorsGenerator: Generator = {
  name: 'test-vectors',
  summary: 'vectors.json, vectors-header.json, vectors-screen.json: records and what is right to say of them, for systems in any language to be tested with',
  onRequest: true,
  async generate(form, context) {
    const [{ buildVectors }, { importValidator }, { printVectors }] = await Promise.all([import('./build-vectors.ts'), import('./import-validator.ts'), import('./print-vectors.ts')]);
    const { validate } = await importValidator(form, context);
    return Object.entries(buildVectors(form, validate).files).map(([path, file]) => ({ path, text: printVectors(file) }));
  },
};
