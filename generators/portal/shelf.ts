import type { Form } from '../../compiler/model/form.ts';

/** A file of a version as it will lie there. */
export interface ShelfFile {
  /** From the version's folder. */
  readonly path: string;
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A version of a form with everything that can be downloaded of it. */
export interface ShelfVersion {
  readonly form: Form;
  /** The day on which it was published, as YYYY-MM-DD; left out: it is a draft. */
  readonly published?: string;
  readonly files: readonly ShelfFile[];
  /** What boards make of it; their files are among the files, each below the board's name. */
  readonly profiles: readonly Form[];
  /** How it differs from the version before; left out: there is none. */
  readonly since?: VersionChanges;
}

/** How a version differs from the one before it. `text` is the change log for boards, in Markdown. */
export interface VersionChanges {
  readonly from: string;
  readonly text: string;
  readonly changes: readonly { readonly severity: 'error' | 'warning' | 'note'; readonly what: string; readonly where: string; readonly before?: string; readonly after?: string }[];
}

/** Where a version's files are, from the folder of all. */
export function folderOf({ form }: Pick<ShelfVersion, 'form'>): string {
  return `${form.id}/${form.version}`;
}
