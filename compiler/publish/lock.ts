/** The file beside the definitions that says what is published. */
export const LOCK_FILE = 'published.lock.json';

/** A published version: when, the hash of its definition (RFC 8785), and of each stored file by its name. SHA-256 in hexadecimal. */
export interface PublishedVersion {
  readonly published: string;
  readonly definition: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A form with published versions. `removed`: names that no version may use again, with the version that first lacked them. */
export interface PublishedForm {
  readonly versions: Readonly<Record<string, PublishedVersion>>;
  readonly removed: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly forms: Readonly<Record<string, PublishedForm>>;
}

/** Reads a lock; nothing when the text is none. */
export function readLock(text: string): Lock | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) && isObject(value['forms']) && Object.values(value['forms']).every(isPublishedForm) ? value as unknown as Lock : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a lock: names in order, so that two people who publish change different lines. */
export function printLock({ forms }: Lock): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const written = Object.fromEntries(Object.entries(sorted(forms)).map(([id, { versions, removed }]) => [id, {
    versions: Object.fromEntries(Object.entries(sorted(versions)).map(([version, { published, definition, files }]) => [version, { published, definition, files: sorted(files) }])), removed: sorted(removed),
  }]));
  return `${JSON.stringify({ forms: written }, null, 2)}\n`;
}

/** The published versions of a lock as `form@version`. */
export function publishedNames({ forms }: Lock): ReadonlySet<string> {
  return new Set(Object.entries(forms).flatMap(([id, { versions }]) => Object.keys(versions).map((version) => `${id}@${version}`)));
}

function isPublishedForm(value: unknown): boolean {
  return isObject(value) && isObject(value['removed']) && isObject(value['versions']) && Object.values(value['versions']).every(
    (version) => isObject(version) && typeof version['published'] === 'string' && typeof version['definition'] === 'string' && isObject(version['files']) && Object.values(version['files']).every((hash) => typeof hash === 'string'),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
