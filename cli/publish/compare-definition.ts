import path from 'node:path';
import { diagnose, type Diagnostic } from '../../compiler/diagnostic.ts';
import type { Form } from '../../compiler/model/form.ts';
import { canonicalJson } from '../../compiler/publish/canonical-json.ts';
import { collectDefinition, type CollectedDefinition } from '../../compiler/publish/collect-definition.ts';
import { DEFINITION_FILE } from '../../compiler/publish/contract-files.ts';
import { explainDrift } from '../../compiler/publish/explain-drift.ts';
import { findDrift } from '../../compiler/publish/find-drift.ts';
import type { PublishedVersion } from '../../compiler/publish/lock.ts';
import { publishedChanged } from '../../compiler/publish/published-changed.ts';
import type { Source } from '../../compiler/source.ts';
import { hashBytes } from '../write/manifest.ts';
import { contractsFolder, findLock } from './lock-file.ts';
import { readStored } from './stored-files.ts';

/** Where a definition is not as published; no places and yet not the same: what was stored of it cannot be read. */
export interface Compared {
  readonly isSame: boolean;
  readonly drifted: readonly Diagnostic[];
}

/** Compares the definition of a published version with what was published. `readPublished` gives what was stored of it, and is asked only when they differ. */
export function compareDefinition(form: Form, { locked, sources, readPublished }: {
  readonly locked: PublishedVersion; readonly sources: readonly Source[]; readPublished(): string | undefined;
}): Compared {
  const now = collectDefinition(form, sources);
  if (hashBytes(canonicalJson(now)) === locked.definition) return { isSame: true, drifted: [] };
  const published = readPublished();
  const drifts = published === undefined ? [] : findDrift(JSON.parse(published) as CollectedDefinition, now);
  return { isSame: false, drifted: drifts.map((drift) => diagnose(publishedChanged, explainDrift(drift, { form: form.id, version: form.version }, sources))) };
}

/** Compares those of some forms that are published, and tells for each form that is not as published where. */
export function findChanged(forms: readonly Form[], sources: readonly Source[], folder: string): ReadonlyMap<Form, readonly Diagnostic[]> {
  const { forms: locked } = findLock(sources);
  return new Map(forms.flatMap((form) => {
    const one = locked[form.id]?.versions[form.version];
    if (!one) return [];
    const readPublished = () => readStored(path.join(contractsFolder(folder), form.id, form.version), one).texts.get(DEFINITION_FILE);
    const { isSame, drifted } = compareDefinition(form, { locked: one, sources, readPublished });
    return isSame ? [] : [[form, drifted] as const];
  }));
}
