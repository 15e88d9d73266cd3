import path from 'node:path';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Form } from '../../compiler/model/form.ts';
import { DEFINITION_FILE } from '../../compiler/publish/contract-files.ts';
import type { PublishedVersion } from '../../compiler/publish/lock.ts';
import type { Source } from '../../compiler/source.ts';
import type { Context } from '../../generators/generator.ts';
import { compareDefinition } from './compare-definition.ts';
import { judgeVectors } from './judge-vectors.ts';
import { contractsFolder } from './lock-file.ts';
import { makeContracts, type ContractFile } from './make-contracts.ts';
import { readStored } from './stored-files.ts';

/** What became of a published version. */
export interface Verified {
  /** The stored files by name; contract files are copied from here. */
  readonly texts: ReadonlyMap<string, string>;
  /** Places in definitions that are not as published. */
  readonly drifted: readonly Diagnostic[];
  /** Whatever else is wrong, a sentence each. */
  readonly problems: readonly string[];
  /** What is only worth knowing. */
  readonly notes: readonly string[];
}

/** A published version to verify: its form as compiled now from the texts of a folder of definitions. */
export interface VerifyRequest {
  readonly form: Form;
  readonly locked: PublishedVersion;
  readonly sources: readonly Source[];
  readonly folder: string;
  readonly context: Context;
  /** Contract files that are made already; left out: all are made. */
  readonly made?: readonly Pick<ContractFile, 'path' | 'text'>[];
}

/**
 * Compares a published version with what was published: the definition, the stored files, and what this compiler makes of it. Another text of a
 * contract file is worth a note as long as every stored vector gets its verdict.
 */
export async function verifyVersion({ form, locked, sources, folder, context, made }: VerifyRequest): Promise<Verified> {
  const { texts, problems } = readStored(path.join(contractsFolder(folder), form.id, form.version), locked);
  const { isSame, drifted } = compareDefinition(form, { locked, sources, readPublished: () => texts.get(DEFINITION_FILE) });
  if (!isSame && drifted.length === 0) return { texts, drifted, problems: [...problems, `${form.id} ${form.version} is not as published.`], notes: [] };
  if (!isSame || problems.length > 0) return { texts, drifted, problems, notes: [] };
  const changed = (made ?? await makeContracts(form, context)).filter(({ path: file, text }) => texts.get(file) !== text).map(({ path: file }) => file);
  if (changed.length === 0) return { texts, drifted, problems, notes: [] };
  const { judged, other } = await judgeVectors(form, texts, context);
  const name = `${form.id} ${form.version}`;
  if (judged === 0) return { texts, drifted, problems: [`${name}: this compiler writes ${changed.join(', ')} otherwise, and no stored vector can show that the verdicts are the same.`], notes: [] };
  if (other.length > 0) {
    return { texts, drifted, notes: [], problems: [`${name}: this compiler judges ${other.length} of ${judged} stored vectors otherwise, first ${other.slice(0, 3).join(', ')}. Use the compiler that it was published with.`] };
  }
  return { texts, drifted, problems, notes: [`${name}: this compiler writes ${changed.join(', ')} otherwise; all ${judged} stored vectors get their verdicts, and the published files stay.`] };
}
