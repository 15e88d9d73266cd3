import { diffForms } from '../../compiler/diff/diff-forms.ts';
import { declaredBetween, measure } from '../../compiler/diff/judge-gate.ts';
import { compareVersions } from '../../compiler/diff/judge-step.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { PublishedForm } from '../../compiler/publish/lock.ts';
import type { Source } from '../../compiler/source.ts';
import type { Context } from '../../generators/generator.ts';
import type { DiffReport } from '../diff/render-diff.ts';
import { verifyVersion } from './verify-version.ts';

/** A version that shall be published, among those that are. */
export interface PublishRequest {
  readonly form: Form;
  /** Its published versions as compiled now. */
  readonly earlier: readonly Form[];
  readonly published: PublishedForm | undefined;
  /** What compiling all its versions found. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  readonly folder: string;
  readonly context: Context;
}

/** Why a version may not be published: places in definitions, and sentences. Both empty: it may. */
export interface PublishVerdict {
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly string[];
  /** How it differs from the version before; nothing for the first. */
  readonly report?: DiffReport;
}

/** Tells whether a version may be published: everything cites its source, earlier versions are as they were, and the number says what changes. */
export async function mayPublish({ form, earlier, published, diagnostics, sources, folder, context }: PublishRequest): Promise<PublishVerdict> {
  const uncited = diagnostics.filter(({ code, severity }) => severity === 'error' || code === 'uncited');
  const problems: string[] = [];
  const drifted: Diagnostic[] = [];
  for (const version of Object.keys(published?.versions ?? {})) {
    const other = earlier.find((one) => one.version === version);
    const locked = published?.versions[version];
    if (!other || !locked) {
      problems.push(`${form.id} ${version} is published, but its definition is gone or has errors.`);
      continue;
    }
    const verified = await verifyVersion({ form: other, locked, sources, folder, context });
    problems.push(...verified.problems);
    drifted.push(...verified.drifted);
  }
  const [newest] = [...earlier].sort((a, b) => compareVersions(b.version, a.version));
  const major = (version: string) => version.split('.')[0];
  const later = earlier.find((one) => major(one.version) === major(form.version) && compareVersions(one.version, form.version) > 0);
  if (later) problems.push(`${form.id} ${later.version} is published already: a version of the same major must come after it.`);
  const [before] = earlier.filter((one) => compareVersions(one.version, form.version) < 0).sort((a, b) => compareVersions(b.version, a.version));
  if (!newest || !before) return { diagnostics: [...uncited, ...drifted], problems };
  if (form.changes && form.changes.since !== before.version) {
    problems.push(`\`changes: since\` says ${form.changes.since}, but the published version before ${form.version} is ${before.version}.`);
  }
  const tombstones = new Map(Object.entries(published?.removed ?? {}));
  const report: DiffReport = {
    before, after: form, changes: diffForms(before, form, { declared: declaredBetween(before, form, earlier), tombstones }), measures: measure(form, earlier, { tombstones }),
  };
  if (report.changes.some(({ kind }) => kind === 'id-reused')) problems.push('A name that was removed is used again: no version may do that.');
  if (report.changes.some(({ kind }) => kind === 'declaration-astray')) problems.push('A declared change names what is not there.');
  if (report.measures.some(({ enough }) => !enough)) problems.push('The number of the version is too small for what changes.');
  return { diagnostics: [...uncited, ...drifted], problems, report };
}
