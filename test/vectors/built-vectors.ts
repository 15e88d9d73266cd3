import { applyVector } from '../../generators/test-vectors/apply-changes.ts';
import { buildVectors, type BuiltVectors } from '../../generators/test-vectors/build-vectors.ts';
import { importValidator } from '../../generators/test-vectors/import-validator.ts';
import type { Vector, VectorFile } from '../../generators/test-vectors/vector.ts';
import type { Form } from '../../compiler/model/form.ts';
import { formOf } from '../content/compiled.ts';
import { loadContext } from '../support/context.ts';

/** The six forms of the standard, and three that are hard on it. */
export const STANDARD = ['information-report', 'cse-screening', 'referral', 'appendix-2-assessment', 'return-home-interview', 'safe-and-well-check'] as const;
export const FOLDERS: Readonly<Record<string, string>> = {
  'kitchen-sink': 'test/forms', hostile: 'test/forms', sighting: 'test/agreement/forms', ...Object.fromEntries(STANDARD.map((id) => [id, 'forms'])),
};

const known = new Map<string, Promise<BuiltVectors>>();

/** A form that vectors are tested on. */
export function vectorForm(id: string): Form {
  return formOf(FOLDERS[id] ?? '', id);
}

/** The vectors of a form, made once for each test file. */
export function vectorsOf(id: string): Promise<BuiltVectors> {
  const found = known.get(id) ?? build(id);
  known.set(id, found);
  return found;
}

async function build(id: string): Promise<BuiltVectors> {
  const form = vectorForm(id);
  const { validate } = await importValidator(form, await loadContext());
  return buildVectors(form, validate);
}

/** Every vector of a form. */
export async function allVectors(id: string): Promise<readonly Vector[]> {
  return Object.values((await vectorsOf(id)).files).flatMap(({ vectors }) => vectors);
}

/** Every vector of a form that is a record, with that record. */
export async function recordsOf(id: string): Promise<readonly { readonly vector: Vector; readonly record: object }[]> {
  return Object.values((await vectorsOf(id)).files).flatMap(({ vectors, bases }) => vectors.flatMap((vector) => {
    const given = applyVector(vector, bases);
    return 'record' in given ? [{ vector, record: given.record }] : [];
  }));
}

/** Every vector of a form with the file that it stands in. */
export async function vectorsWithFiles(id: string): Promise<readonly { readonly vector: Vector; readonly file: VectorFile }[]> {
  return Object.values((await vectorsOf(id)).files).flatMap((file) => file.vectors.map((vector) => ({ vector, file })));
}
