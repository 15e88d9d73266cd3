/** Writes hashes as `sha256sum -c` and `shasum -a 256 -c` read them, by path. */
export function writeSums(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
