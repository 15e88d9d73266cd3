import path from 'node:path';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Form } from '../../compiler/model/form.ts';
import { CONTRACT_FILES } from '../../compiler/publish/contract-files.ts';
import type { Source } from '../../compiler/source.ts';
import type { GeneratedFile } from '../../generators/generate.ts';
import type { Context } from '../../generators/generator.ts';
import { fail } from '../failure.ts';
import { findLock } from './lock-file.ts';
import { verifyVersion } from './verify-version.ts';

/** The outputs of a form, with its contract files as published, and what keeps them from being so. */
export interface Kept {
  readonly files: readonly GeneratedFile[];
  readonly drifted: readonly Diagnostic[];
  readonly notes: readonly string[];
}

/**
 * Puts the stored contract files of a published version in the place of those made now; a draft’s stay as they are. A definition that is not as
 * published is told, any other damage ends the build. `only` names the outputs wanted.
 */
export async function keepContracts(form: Form, files: readonly GeneratedFile[], { sources, folder, context, only }: {
  readonly sources: readonly Source[]; readonly folder: string; readonly context: Context; readonly only: readonly string[] | undefined;
}): Promise<Kept> {
  const locked = findLock(sources).forms[form.id]?.versions[form.version];
  if (!locked) return { files, drifted: [], notes: [] };
  const made = files.flatMap((file) => ('text' in file && CONTRACT_FILES.includes(file.path) ? [{ path: file.path, text: file.text }] : []));
  const { texts, drifted, problems, notes } = await verifyVersion({ form, locked, sources, folder, context, made });
  if (problems.length > 0) fail(1, problems.join('\n'));
  const stored = [...texts].filter(([name]) => CONTRACT_FILES.includes(name)).map(([name, text]): GeneratedFile => ({ path: name, text, generator: path.posix.basename(name).startsWith('vectors') ? 'test-vectors' : 'json-schema' }));
  const wanted = stored.filter(({ generator }) => !only || only.includes(generator));
  return { files: [...files.filter((file) => !wanted.some((one) => one.path === file.path)), ...wanted], drifted, notes };
}
