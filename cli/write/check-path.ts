import { fail } from '../failure.ts';

/** Names that Windows keeps for devices, with any extension (Microsoft, Naming Files). */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** Every file system of ours takes these characters; a leading dot is kept for this program's own files. */
const LAWFUL = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;

/** Refuses a path that could leave its folder or that some computer cannot store: each step is a plain name. */
export function checkPath(file: string): void {
  const problem = findProblem(file);
  if (problem) fail(1, `“${file}” cannot be written: ${problem}`);
}

/** Refuses two paths that only their case tells apart: Windows and macOS take them for one. */
export function checkApart(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const other = seen.get(file.toLowerCase());
    if (other !== undefined) fail(1, `“${file}” cannot be written: only capital letters tell it from “${other}”.`);
    seen.set(file.toLowerCase(), file);
  }
}

function findProblem(file: string): string | undefined {
  for (const step of file.split('/')) {
    if (step === '' || step === '.' || step === '..') return 'it does not stay in its folder.';
    if (!LAWFUL.test(step)) return 'a name may hold only letters, digits, dots, hyphens and underscores.';
    if (step.endsWith('.')) return 'Windows drops the dot at the end of a name.';
    if (DEVICES.test(step)) return `Windows keeps the name “${step.split('.')[0]}” for a device. Choose another id.`;
    if (step.length > 120) return 'a name may have 120 characters at most.';
  }
  return undefined;
}
