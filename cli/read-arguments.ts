import { parseArgs } from 'node:util';
import { suggest } from '../compiler/suggest.ts';
import type { Command, CommandOption, Given } from './command.ts';
import { fail } from './failure.ts';

/** Reads what follows a command's name. What is not known ends with 2, and with the nearest known word. */
export function readArguments(name: string, command: Command, args: readonly string[]): Given {
  const options: Readonly<Record<string, CommandOption>> = { ...command.options, help: { type: 'boolean', short: 'h', summary: '' } };
  const { tokens } = parseArgs({ args: [...args], options: stripSummaries(options), allowPositionals: true, strict: false, tokens: true });
  const values = new Map<string, string | true>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) refuseOption(name, token.rawName, Object.keys(options));
    if (option.type === 'string' && (token.value === undefined || token.value === '')) fail(2, `${token.rawName} needs a value: see concordat ${name} --help.`);
    if (option.type === 'boolean' && token.value !== undefined) fail(2, `${token.rawName} takes no value.`);
    values.set(token.name, token.value ?? true);
  }
  const { least, most } = command.takes;
  if (!values.has('help') && (operands.length < least || operands.length > most)) {
    fail(2, `${operands.length < least ? 'Something is missing' : `“${operands[most]}” is too much`}: concordat ${name} ${command.operands}`.trimEnd());
  }
  return {
    text: (option) => { const value = values.get(option); return typeof value === 'string' ? value : undefined; },
    has: (option) => values.has(option),
    operands,
  };
}

/** Reads an option that is one of a few words. */
export function readChoice<T extends string>(given: Given, option: string, choices: readonly [T, ...T[]]): T {
  const value = given.text(option);
  if (value === undefined) return choices[0];
  const choice = choices.find((candidate) => candidate === value);
  return choice ?? fail(2, `--${option} is one of ${choices.join(', ')}, not “${value}”.${didYouMean(value, choices)}`);
}

/** Reads an option that is a whole number from 1. */
export function readCount(given: Given, option: string, most: number): number | undefined {
  const value = given.text(option);
  if (value === undefined) return undefined;
  const count = Number(value);
  return /^\d{1,9}$/.test(value) && count >= 1 && count <= most ? count : fail(2, `--${option} is a whole number from 1 to ${most}, not “${value}”.`);
}

/** `Did you mean …?` with a space before it, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

function refuseOption(name: string, written: string, known: readonly string[]): never {
  const near = suggest(written.replace(/^-+/, ''), known);
  return fail(2, `concordat ${name} has no option ${written}.${near === undefined ? ` See concordat ${name} --help.` : ` Did you mean --${near}?`}`);
}

/** What parseArgs takes of an option. */
function stripSummaries(options: Readonly<Record<string, CommandOption>>) {
  return Object.fromEntries(Object.entries(options).map(([key, { type, short }]) => [key, short === undefined ? { type } : { type, short }]));
}
