/** What people look for in a file. */
export type FileGroup = 'fill' | 'read' | 'check' | 'build' | 'example' | 'other';

export interface FileKind {
  readonly group: FileGroup;
  readonly words: string;
}

/** What each file is, in the order in which downloads are listed. */
const KINDS: readonly (readonly [string, FileGroup, string])[] = [
  ['form.html', 'fill', 'The form on screen: one page that works without a network'],
  ['form.pdf', 'fill', 'The form on paper, to print and write on'],
  ['form-large-print.pdf', 'fill', 'The form on paper in large print'],
  ['form-fillable.pdf', 'fill', 'The form as a PDF that can be filled in'],
  ['review.html', 'read', 'Reading copy: every word, rule and deadline beside its source'],
  ['review.pdf', 'read', 'Reading copy to print and sign'],
  ['sources.html', 'read', 'Every printed item of the sources, and what carries it'],
  ['sources.csv', 'read', 'The same as a table'],
  ['dictionary.md', 'read', 'Data dictionary: every question, option and code'],
  ['dictionary.csv', 'read', 'The same as a table'],
  ['coverage.md', 'read', 'Which output enforces which rule'],
  ['changes.md', 'read', 'What has changed since the version before'],
  ['schema.json', 'check', 'JSON Schema 2020-12'],
  ['schema.draft-07.json', 'check', 'The same for older validators'],
  ['reader.schema.json', 'check', 'For readers: lets members of later minor versions through'],
  ['rules.json', 'check', 'Conditions, rules and deadlines as exact text for other software'],
  ['validator.mjs', 'check', 'Validator in JavaScript: one module without dependencies'],
  ['validator.d.mts', 'check', 'Its types'],
  ['types.d.ts', 'check', 'TypeScript types of records'],
  ['record_types.py', 'check', 'Python types of records'],
  ['Types.java', 'check', 'Java types of records'],
  ['Types.cs', 'check', 'C# types of records'],
  ['types.go', 'check', 'Go types of records'],
  ['coverage.json', 'check', 'Which output enforces which rule, for programs'],
  ['vectors.json', 'check', 'Test vectors: records and what is right to say of each'],
  ['vectors-header.json', 'check', 'Test vectors for the header and for bytes'],
  ['vectors-screen.json', 'check', 'Test vectors for what a screen shows'],
  ['form.fragment.html', 'build', 'The form’s markup for a page of your own'],
  ['form.css', 'build', 'Its style sheet'],
  ['form.js', 'build', 'Its behaviour'],
  ['form.d.ts', 'build', 'The types of its behaviour'],
  ['form-page-1.png', 'other', 'Picture of the first page of form.pdf'],
  ['form-page-2.png', 'other', 'Picture of its second page'],
];

const ORDER = new Map(KINDS.map(([path], index) => [path, index]));
const BY_PATH = new Map(KINDS.map(([path, group, words]): [string, FileKind] => [path, { group, words }]));

/** Says what a file is, by its path from its version's folder or, of a board's file, from the board's. */
export function describeFile(path: string): FileKind {
  return BY_PATH.get(path) ?? (path.startsWith('examples/') ? { group: 'example', words: 'Example record' } : { group: 'other', words: '' });
}

/** Puts files in the order in which people look for them; those of no known kind come last, by name. */
export function sortFiles<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  const place = ({ path }: T) => ORDER.get(path) ?? KINDS.length;
  return [...files].sort((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1));
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html', pdf: 'application/pdf', json: 'application/json', md: 'text/markdown', csv: 'text/csv', css: 'text/css', png: 'image/png', js: 'text/javascript', mjs: 'text/javascript',
  ts: 'text/x.typescript', mts: 'text/x.typescript', py: 'text/x-python', java: 'text/x-java', cs: 'text/plain', go: 'text/plain',
};

/** The media type of a file by the end of its name; schemas of JSON are plain JSON to whoever serves them. */
export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** A size as people read it: `948 bytes`, `62 KB`, `1.4 MB`, by thousands. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
