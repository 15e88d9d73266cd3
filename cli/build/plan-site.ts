import type { Compilation } from '../../compiler/compile.ts';
import { declaredBetween } from '../../compiler/diff/judge-gate.ts';
import { diffForms } from '../../compiler/diff/diff-forms.ts';
import { compareVersions } from '../../compiler/diff/judge-step.ts';
import { writeChangelog } from '../../compiler/diff/write-changelog.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Source } from '../../compiler/source.ts';
import type { Context } from '../../generators/generator.ts';
import type { ShelfVersion, VersionChanges } from '../../generators/portal/shelf.ts';
import { writePackage, type PackedVersion } from '../../generators/portal/write-package.ts';
import { writePortal } from '../../generators/portal/write-portal.ts';
import { findLock, findTombstones } from '../publish/lock-file.ts';
import type { FilePlan, SitePlan } from '../write.ts';
import type { HeldFolder } from '../write/foresee-folders.ts';

/** What `--only` calls the pages about all forms and the npm package; the list of files keeps it as their generator. */
export const SITE = 'portal';

/** Plans the pages about everything that the output folder will hold, and the npm package of it. `compilation` is of every form, built now or before. */
export async function planSite(held: readonly HeldFolder[], compilation: Compilation, sources: readonly Source[], context: Context): Promise<SitePlan> {
  const versions = [...compilation.forms].sort((a, b) => (a.id === b.id ? compareVersions(a.version, b.version) : a.id < b.id ? -1 : 1));
  const packable: PackedVersion[] = [];
  for (const form of versions) {
    const folder = held.find((one) => one.folder === `${form.id}/${form.version}`);
    const files = folder?.files.filter(({ generator }) => generator !== SITE) ?? [];
    if (files.length === 0) continue;
    const published = findLock(sources).forms[form.id]?.versions[form.version]?.published;
    const since = compareWithFormer(form, versions, sources);
    const version: ShelfVersion = {
      form, files, profiles: compilation.profiles.filter(({ profile }) => profile?.base === form),
      ...(published === undefined ? {} : { published }), ...(since ? { since } : {}),
    };
    const texts = await Promise.all(files.filter(({ path }) => /^[^/]+\.(?:mjs|mts|ts|json)$/.test(path)).map(async (file) => [file.path, Buffer.from(await file.read()).toString('utf8')] as const));
    packable.push({ version, texts: new Map(texts) });
  }
  const standard = writePackage(packable, context.tool);
  const pages = writePortal(packable.map(({ version }) => version), context, standard);
  const plan = (file: { readonly path: string; readonly text: string }, path: string): FilePlan => ({ path, generator: SITE, bytes: Buffer.from(file.text) });
  const folders = packable.map(({ version: { form } }) => `${form.id}/${form.version}`).map((folder) => ({
    folder, files: pages.filter(({ path }) => path.startsWith(`${folder}/`)).map((page) => plan(page, page.path.slice(folder.length + 1))),
  }));
  return {
    folders: [...folders, ...(standard ? [{ folder: standard.packed.path, files: standard.files.map((file) => plan(file, file.path)) }] : [])],
    top: pages.filter(({ path }) => !path.includes('/')).map((page) => plan(page, page.path)), generators: [SITE],
  };
}

/** How a version differs from the one before it. */
function compareWithFormer(form: Form, versions: readonly Form[], sources: readonly Source[]): VersionChanges | undefined {
  const own = versions.filter(({ id }) => id === form.id);
  const former = own[own.indexOf(form) - 1];
  if (!former) return undefined;
  const changes = diffForms(former, form, { declared: declaredBetween(former, form, own), tombstones: findTombstones(sources, form.id) });
  return { from: former.version, text: writeChangelog(former, form, changes), changes };
}
