/** Tells whether this process runs as the superuser of a Unix system. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
