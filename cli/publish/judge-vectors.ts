import type { Form } from '../../compiler/model/form.ts';
import type { Context } from '../../generators/generator.ts';
import { applyChanges } from '../../generators/test-vectors/apply-changes.ts';
import type { VectorFile } from '../../generators/test-vectors/vector.ts';
import { runValidator } from '../prefill/run-validator.ts';

/** Judges the stored vectors of a version with a validator built now, and tells which get another verdict. Nothing when no vector is stored. */
export async function judgeVectors(form: Form, texts: ReadonlyMap<string, string>, context: Context): Promise<{ readonly judged: number; readonly other: readonly string[] }> {
  const files = [...texts].filter(([name]) => /^vectors.*\.json$/.test(name)).map(([, text]) => JSON.parse(text) as VectorFile);
  const { validate } = await runValidator(form, context);
  const other: string[] = [];
  let judged = 0;
  for (const { bases, vectors } of files) {
    for (const { id, base, bytes, change, expect } of vectors) {
      const record = base === undefined ? undefined : bases[base];
      // Bytes are about reading, not about this form.
      if (bytes !== undefined || !record) continue;
      judged += 1;
      const { wellFormed, complete, sound } = validate(applyChanges(record, change ?? []));
      if (wellFormed !== expect.wellFormed || complete !== expect.complete || sound !== expect.sound) other.push(id);
    }
  }
  return { judged, other };
}
