// Text -> checked shape. Everything wrong with the file as such is reported here, in the order of the file.
import { emptyDefinition } from '../check/empty-definition.ts';
import { notText } from '../check/not-text.ts';
import { tooLarge } from '../check/too-large.ts';
import { unknownKind } from '../check/unknown-kind.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Source, Span } from '../source.ts';
import { suggest } from '../suggest.ts';
import type { Definition } from './definition.ts';
import { explainShape } from './explain-shape.ts';
import { locateCharacter, locateNode } from './find-node.ts';
import { findOddCharacters } from './find-odd-characters.ts';
import { LIMITS } from './limits.ts';
import { mendShape } from './mend-shape.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Kind } from './raw.ts';
import { validateShape } from './validate-shape.ts';
import type { YamlNode } from './yaml-node.ts';

const KINDS: readonly Kind[] = ['form', 'component', 'codes', 'source', 'board', 'profile'];

const BEGIN = `Begin the file with one of ${KINDS.map((kind) => `\`${kind}:\``).join(', ')}.`;

/** What reading a file gives. With errors there can still be a definition, mended so that the rest can be checked. */
export interface ParsedDefinition {
  readonly definition?: Definition;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a definition file: characters, YAML, kind, shape. Reports every mistake once. */
export function parseDefinition(source: Source): ParsedDefinition {
  const whole = { file: source.file, start: 0, end: 0 };
  if (countBytes(source.text) > LIMITS.bytes) {
    const help = 'Divide it, or move its code lists and components into files of their own.';
    return { diagnostics: [diagnose(tooLarge, { span: whole, message: 'This file is larger than 1 MB.', help })] };
  }
  const odd = findOddCharacters(source).map((problem) => diagnose(notText, problem));
  // Lone carriage returns are reported; read as line ends they spoil nothing else.
  const { root, problems } = parseYaml({ ...source, text: source.text.replace(/\r(?!\n)/g, '\n') });
  const found = [...odd, ...problems.filter(({ span }) => !overlapsAny(span, odd))];
  if (!root) return { diagnostics: inOrder(found) };
  const kind = findKind(root);
  if (!kind) return { diagnostics: inOrder([...found, ...explainNoKind(root, found, whole)]) };
  const questions = countQuestions(root);
  if (questions > LIMITS.questions) {
    const message = `This file has ${questions.toLocaleString('en-GB')} questions; ${LIMITS.questions.toLocaleString('en-GB')} are the most.`;
    return { diagnostics: inOrder([...found, diagnose(tooLarge, { span: locateNode(root, [kind]), message, help: 'Divide the form.' })]) };
  }
  if (found.length > LIMITS.mistakes) return { diagnostics: inOrder(found) };
  const errors = validateShape(kind, root.value);
  const shape = explainShape(errors, root, source).filter(({ span }) => !overlapsAny(span, found));
  const diagnostics = inOrder([...found.filter(({ severity, span }) => severity === 'error' || !overlapsAny(span, shape)), ...shape]);
  if (!mendShape(root.value as object, errors)) return { diagnostics };
  return { definition: createDefinition(kind, root, source), diagnostics };
}

function createDefinition(kind: Kind, root: YamlNode, source: Source): Definition {
  const value = root.value as Definition['value'] & { readonly version?: string };
  return {
    kind, id: (root.value as Record<Kind, string>)[kind], ...(value.version === undefined ? {} : { version: value.version }), source, value,
    locate: (place, part) => locateNode(root, place, part),
    offsetIn: (place, offset) => locateCharacter(root, source, place, offset),
  };
}

function findKind(root: YamlNode): Kind | undefined {
  const [first] = root.entries?.keys() ?? [];
  return KINDS.find((kind) => kind === first);
}

function explainNoKind(root: YamlNode, found: readonly Diagnostic[], whole: Span): Diagnostic[] {
  const [first] = root.entries ?? [];
  if (!first) {
    if (found.length > 0) return [];
    if (root.value !== null && root.style !== 'map') {
      return [diagnose(unknownKind, { span: root.span, message: 'A definition is a map of keys and values.', help: BEGIN })];
    }
    return [diagnose(emptyDefinition, { span: whole, message: 'This file defines nothing.', help: BEGIN })];
  }
  const [name, { key }] = first;
  if (root.entries?.has('concordat') && root.entries.has('answers')) {
    return [diagnose(unknownKind, { span: key, message: 'This is a record, not a definition.', help: 'Keep records elsewhere, and judge them with `concordat validate`.' })];
  }
  const later = KINDS.find((kind) => root.entries?.has(kind));
  const near = suggest(name, KINDS);
  const help = later ? `Move \`${later}\` to the first line.` : near ? `Did you mean \`${near}\`?` : BEGIN;
  return [diagnose(unknownKind, { span: key, message: `The first key must say what this file defines; \`${name}\` does not.`, help })];
}

/** Counts the entries of every list of questions. */
function countQuestions(node: YamlNode): number {
  let count = 0;
  for (const [name, { node: inner }] of node.entries ?? []) {
    if (name === 'questions' || name === 'of') count += inner.items?.length ?? 0;
    if (inner.entries || inner.items) count += countQuestions(inner);
  }
  for (const item of node.items ?? []) if (item.entries || item.items) count += countQuestions(item);
  return count;
}

function countBytes(text: string): number {
  return text.length > LIMITS.bytes ? text.length : new TextEncoder().encode(text).length;
}

/** A mistake in the text itself explains what is wrong with the values read from it. */
function overlapsAny(span: Span, found: readonly Diagnostic[]): boolean {
  return found.some(({ span: other, severity }) => severity === 'error' && span.start <= other.end && other.start <= span.end);
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start);
}
