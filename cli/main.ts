#!/usr/bin/env node
// The edge of the program: arguments in, an exit code out. Loads nothing but the command that is called.
import path from 'node:path';
import { suggest } from '../compiler/suggest.ts';
import { commands } from './commands.ts';
import { describeSystemError, fail, isFailure, type ExitCode } from './failure.ts';
import { readArguments } from './read-arguments.ts';
import { showText } from './report/show-text.ts';
import { sayCommandHelp, sayHelp } from './say-help.ts';
import { createTerminal, type Terminal } from './terminal.ts';

/** Runs one command line. Every end is a number; what went wrong has been said. */
async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    if (isFailure(error)) {
      terminal.say(`${showText(shortenPaths(error.message, terminal.cwd))}\n`);
      return error.exit;
    }
    const words = describeSystemError(error);
    if (words === undefined || terminal.env['CONCORDAT_TRACE']) {
      const trace = terminal.env['CONCORDAT_TRACE'] && error instanceof Error ? `${error.stack ?? ''}\n` : '';
      terminal.say(`This is a mistake in concordat, not in your files: ${showText(error instanceof Error ? error.message : String(error))}\n${trace}`);
      return 4;
    }
    terminal.say(`${showText(shortenPaths(words, terminal.cwd))}\n`);
    return 4;
  }
}

async function runCommand([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    (name === undefined ? terminal.say : terminal.out)(sayHelp(commands));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === 'version') {
    const { readPackage } = await import('./package.ts');
    terminal.out(`${readPackage().version}\n`);
    return 0;
  }
  const wanted = name === 'help' ? rest[0] : name;
  const entry = commands.find((candidate) => candidate.name === wanted);
  if (!entry) {
    const near = suggest(wanted ?? '', commands.map((command) => command.name));
    fail(2, `There is no command “${wanted}”. ${near ? `Did you mean concordat ${near}?` : 'See concordat --help.'}`);
  }
  const command = await entry.load();
  const given = readArguments(entry.name, command, name === 'help' ? ['--help'] : rest);
  if (!given.has('help')) return command.run(given, terminal);
  terminal.out(sayCommandHelp(entry, command));
  return 0;
}

/** Paths below the folder we are in read as one would type them here. */
function shortenPaths(message: string, cwd: string): string {
  return message.replaceAll(`${cwd}${path.sep}`, '');
}

process.exitCode = await runProgram(process.argv.slice(2), createTerminal());
