import type { CommandOption } from './command.ts';

/** Where definitions are. */
export const formsOption = { type: 'string', value: 'folder', summary: 'The folder of definitions (default: forms)' } as const satisfies CommandOption;
/** How to write problems. */
export const formatOption = { type: 'string', value: 'text|json|github', summary: 'How problems are written (default: text)' } as const satisfies CommandOption;

/** How problems are written: for people, for programs, or as annotations of a GitHub workflow. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];
