import type { ExitCode } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** An option of a command. A string option takes a value, named `value` in the help. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly value?: string;
  readonly summary: string;
}

/** What was given: options by name, and the rest in order. */
export interface Given {
  text(option: string): string | undefined;
  has(option: string): boolean;
  readonly operands: readonly string[];
}

/** What `concordat <name>` does. */
export interface Command {
  /** After the name: `[form[@version] ...]`. */
  readonly operands: string;
  /** How many operands it takes. */
  readonly takes: { readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}
