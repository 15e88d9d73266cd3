import type { Command } from './command.ts';

/** A command before it is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the help. Each is loaded only when it is called. */
export const commands: readonly CommandEntry[] = [
  { name: 'build', summary: 'Compile forms into every output', load: async () => (await import('./commands/build.ts')).build },
  { name: 'check', summary: 'Say everything that is wrong with definitions, and write nothing', load: async () => (await import('./commands/check.ts')).check },
  { name: 'convert', summary: 'Turn records into CSV tables and back without loss, or into what other systems share about people', load: async () => (await import('./commands/convert.ts')).convert },
  { name: 'diff', summary: 'Say what is different between two versions of a form, whom it breaks, and what number it asks for', load: async () => (await import('./commands/diff.ts')).diff },
  { name: 'conform', summary: 'Test any program with the test vectors, and write a report', load: async () => (await import('./commands/conform.ts')).conform },
  { name: 'explain', summary: 'Say what a message means, why it is there and how to mend it', load: async () => (await import('./commands/explain.ts')).explain },
  { name: 'fill', summary: 'Put a record into a PDF that can be filled in further', load: async () => (await import('./commands/fill.ts')).fill },
  { name: 'import', summary: 'Make drafts of a table of your own, by a mapping of its columns', load: async () => (await import('./commands/import.ts')).importTable },
  { name: 'migrate', summary: 'Move a record up to a later version of its form, and say what is lost', load: async () => (await import('./commands/migrate.ts')).migrate },
  { name: 'new', summary: 'Write a commented definition to start from', load: async () => (await import('./commands/new.ts')).newForm },
  { name: 'prefill', summary: 'Begin a record of one form from a record of another: the same child and people', load: async () => (await import('./commands/prefill.ts')).prefill },
  { name: 'preview', summary: 'Show the forms in a browser, and show them again on every change', load: async () => (await import('./commands/preview.ts')).preview },
  { name: 'print', summary: 'Print a record as a PDF for files and court bundles: whole, or without what is kept from its reader', load: async () => (await import('./commands/print.ts')).print },
  { name: 'publish', summary: 'Publish a version of a form: from then on it never changes', load: async () => (await import('./commands/publish.ts')).publish },
  { name: 'read', summary: 'Make a draft record of a form that was filled in as a PDF', load: async () => (await import('./commands/read.ts')).read },
  { name: 'redact', summary: 'Copy a record without what is kept from those who will hold the copy', load: async () => (await import('./commands/redact.ts')).redact },
  { name: 'review', summary: 'Write the reading copy that a board approves', load: async () => (await import('./commands/review.ts')).review },
  { name: 'validate', summary: 'Judge records: well-formed, complete, sound', load: async () => (await import('./commands/validate.ts')).validate },
  { name: 'verify', summary: 'Say whether every published version is as it was published', load: async () => (await import('./commands/verify.ts')).verify },
];
