import type { Generator } from '../generator.ts';
import { buildTypes } from './build-types.ts';

/** Writes the TypeScript types of a form's records. */
export const typesGenerator: Generator = {
  name: 'types',
  summary: 'types.d.ts: TypeScript types of draft, final and extract records, with the words of the questions as comments',
  async generate(form) {
    return [{ path: 'types.d.ts', text: await buildTypes(form) }];
  },
};
