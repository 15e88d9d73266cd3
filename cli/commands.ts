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
  { name: 'explain', summary: 'Say what a message means, why it is there and how to mend it', load: async () => (await import('./commands/explain.ts')).explain },
  { name: 'new', summary: 'Write a commented definition to start from', load: async () => (await import('./commands/new.ts')).newForm },
  { name: 'prefill', summary: 'Begin a record of one form from a record of another: the same child and people', load: async () => (await import('./commands/prefill.ts')).prefill },
  { name: 'preview', summary: 'Show the forms in a browser, and show them again on every change', load: async () => (await import('./commands/preview.ts')).preview },
  { name: 'redact', summary: 'Copy a record without what is kept from those who will hold the copy', load: async () => (await import('./commands/redact.ts')).redact },
  { name: 'review', summary: 'Write the reading copy that a board approves', load: async () => (await import('./commands/review.ts')).review },
  { name: 'validate', summary: 'Judge records: well-formed, complete, sound', load: async () => (await import('./commands/validate.ts')).validate },
];
