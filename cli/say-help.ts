import type { Command, CommandOption } from './command.ts';
import type { CommandEntry } from './commands.ts';

/** The help of the program: every command in a line. */
export function sayHelp(commands: readonly CommandEntry[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'concordat <command> [options]\n',
    '\nOne definition of a form, every output that agencies need to exchange one record.\n',
    '\nCommands\n', ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`),
    '\nconcordat <command> --help says more, with examples.\n',
    'Ends with 0 when all is well, 1 when the input has errors, 2 for a mistake in the command, 3 at a limit, 4 when the computer refuses.\n',
  ].join('');
}

/** The help of one command, with its options and examples. */
export function sayCommandHelp({ name, summary }: CommandEntry, { operands, options, examples }: Command): string {
  const all: Readonly<Record<string, CommandOption>> = { ...options, help: { short: 'h', type: 'boolean', summary: 'This help' } };
  const lines = Object.entries(all).map(([option, { short, type, value, summary: words }]) => {
    const placeholder = type === 'string' ? ` <${value ?? 'value'}>` : '';
    return [`${short ? `-${short}, ` : '    '}--${option}${placeholder}`, words] as const;
  });
  const width = Math.max(...lines.map(([left]) => left.length));
  return [
    `concordat ${name} ${operands}`.trimEnd(), '\n\n', `${summary}.\n`,
    '\nOptions\n', ...lines.map(([left, words]) => `  ${left.padEnd(width)}  ${words}\n`),
    '\nExamples\n', ...examples.map((example) => `  concordat ${example}\n`),
  ].join('');
}
