import { keyOfAnotherType } from '../check/key-of-another-type.ts';
import { keysClash } from '../check/keys-clash.ts';
import { malformedName } from '../check/malformed-name.ts';
import { missingKey } from '../check/missing-key.ts';
import { unknownKey } from '../check/unknown-key.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Source, Span } from '../source.ts';
import { suggest } from '../suggest.ts';
import { explainValue, needQuotes, whyQuotes } from './explain-value.ts';
import { findNode, locateNode } from './find-node.ts';
import { LIMITS } from './limits.ts';
import { describeHolder, describeKey, listWords } from './name-place.ts';
import { partKeys, typesWith } from './question-keys.ts';
import { suggestName } from './suggest-name.ts';
import { sharedShapes, type ShapeError, type ShapeSchema } from './validate-shape.ts';
import type { YamlNode } from './yaml-node.ts';

/** What other form languages call a key, and its name here. */
const ELSEWHERE = new Map(Object.entries({
  questions: 'of', items: 'of', fields: 'of', label: 'ask', question: 'ask', title: 'ask', name: 'id', key: 'id', help: 'hint', description: 'hint', mandatory: 'required', choices: 'options', values: 'options',
  enum: 'options', if: 'when', relevant: 'when', condition: 'when', showIf: 'when', visibleIf: 'when', minimum: 'min', maximum: 'max', maxLength: 'max', regex: 'pattern',
}));

/** Says what is wrong with the shape of a definition, one message a mistake, in the order of the file. */
export function explainShape(errors: readonly ShapeError[], root: YamlNode, source: Source): Diagnostic[] {
  const seen = new Set<string>();
  const folded = foldErrors(errors, root);
  const missed = gatherKeys(folded, 'required', 'missingProperty');
  return folded.slice(0, LIMITS.mistakes).flatMap((error) => {
    const subject = error.name ?? error.params['additionalProperty'] ?? (error.keyword === 'oneOf' ? error.schema.errorMessage : '');
    const key = JSON.stringify([error.place, subject]);
    if (seen.has(key)) return [];
    seen.add(key);
    if (error.keyword === 'required') return explainMissing(error, missed.get(JSON.stringify(error.place)) ?? [], root);
    return [explainOne(error, root, source)];
  }).sort((a, b) => a.span.start - b.span.start);
}

/** Leaves out what is only the other side of a mistake: a key missed because it is misspelt, keys of a type that is misspelt. */
function foldErrors(errors: readonly ShapeError[], root: YamlNode): ShapeError[] {
  const unknown = gatherKeys(errors, 'additionalProperties', 'additionalProperty');
  return errors.filter(({ keyword, place, params, schema, data }) => {
    const strange = unknown.get(JSON.stringify(place)) ?? [];
    if (keyword === 'required') {
      const missing = String(params['missingProperty']);
      return !strange.some((key) => suggest(key, [missing]) || ELSEWHERE.get(key) === missing || /\s/.test(key)) && !(missing === 'en' && strange.length > 0);
    }
    if (keyword === 'oneOf' && params['passingSchemas'] === null) return !strange.some((key) => suggest(key, namedKeys(schema)));
    return keyword !== 'additionalProperties' || schema.title !== 'A component' || usesComponent(root, data);
  });
}

/** The keys that errors of a keyword name, by place. */
function gatherKeys(errors: readonly ShapeError[], keyword: string, param: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const error of errors) {
    if (error.keyword !== keyword) continue;
    const place = JSON.stringify(error.place);
    const known = keys.get(place);
    if (known) known.push(String(error.params[param]));
    else keys.set(place, [String(error.params[param])]);
  }
  return keys;
}

/** The keys that the words of a schema name, such as those of which a rule has exactly one. */
function namedKeys(schema: ShapeSchema): string[] {
  return [...(schema.errorMessage ?? '').matchAll(/`(\w+)`/g)].flatMap(([, key]) => key ?? []);
}

function usesComponent(root: YamlNode, question: unknown): boolean {
  const type = String((question as { type?: unknown }).type);
  return root.entries?.get('uses')?.node.entries?.has(type) ?? false;
}

function explainOne(error: ShapeError, root: YamlNode, source: Source): Diagnostic {
  const { keyword, place, params, schema, data, name } = error;
  if (name !== undefined) {
    const near = suggestName(name, schema);
    const allowed = schema.enum ? `must be one of ${schema.enum.join(', ')}` : schema.errorMessage;
    return diagnose(malformedName, {
      span: locateNode(root, [...place, name], 'key'), message: `The key “${name}” ${allowed ?? 'cannot stand here'}.`,
      ...(near ? { help: `For example: ${near}` } : {}),
    });
  }
  if (keyword === 'additionalProperties') return explainKey(error, root, source);
  if (keyword === 'oneOf' || keyword === 'maxProperties') {
    const clash = keyword === 'maxProperties' || params['passingSchemas'] !== null;
    const last = namedKeys(schema).findLast((key) => Object.hasOwn(data as object, key));
    const span = clash && last ? locateNode(root, [...place, last], 'key') : startOf(root, place);
    return diagnose(clash ? keysClash : missingKey, { span, message: `${describeHolder(error)} ${schema.errorMessage ?? 'has keys that exclude each other'}.` });
  }
  return explainValue(error, findNode(root, place), source);
}

/** What is missed because it is misspelt is told as that; all else that one map misses is told together. */
function explainMissing(error: ShapeError, missed: readonly string[], root: YamlNode): Diagnostic[] {
  const found: Diagnostic[] = [];
  let missing = missed;
  for (const [key, { key: span }] of findNode(root, error.place).node.entries ?? []) {
    const near = Object.hasOwn(error.schema.properties ?? {}, key) ? undefined : suggest(key, missing);
    if (!near) continue;
    missing = missing.filter((other) => other !== near);
    found.push(diagnose(unknownKey, { span, message: `\`${key}\` is no key of ${lowerFirst(describeHolder(error))}.`, help: `Did you mean \`${near}\`?` }));
  }
  if (missing.length === 0) return found;
  const help = missing.flatMap((key) => {
    const described = error.schema.properties?.[key];
    const description = typeof described === 'object' && described.description ? described.description : describeKey(key);
    return description ? [`\`${key}\`: ${description}`] : [];
  });
  return [...found, diagnose(missingKey, {
    span: startOf(root, error.place), message: `${describeHolder(error)} has no ${listWords(missing.map((key) => `\`${key}\``), 'and no')}.`,
    ...(help.length > 0 ? { help: help.join('\n') } : {}),
  })];
}

function explainKey({ place, schema, data, params }: ShapeError, root: YamlNode, source: Source): Diagnostic {
  const key = String(params['additionalProperty']);
  const { node } = findNode(root, place);
  const reason = /\s/.test(key) ? whyQuotes(node, data, source) : undefined;
  if (reason) return needQuotes(node.span, reason, source);
  const span = locateNode(root, [...place, key], 'key');
  const allowed = Object.keys(schema.properties ?? {});
  const holder = describeHolder({ place, schema, data });
  const open = allowed.filter((known) => !Object.hasOwn(data as object, known));
  const meant = ELSEWHERE.get(key);
  const near = suggest(key, open) ?? (meant !== undefined && open.includes(meant) ? meant : suggest(key, allowed));
  const types = typesWith(key);
  if (types.length > 0 && allowed.includes('ask') && allowed.includes('type')) {
    const type = String((data as { type?: unknown }).type);
    if (types.includes(type)) return diagnose(keyOfAnotherType, { span, message: `A column has no \`${key}\`: its cells are small.`, help: 'Delete the key, or ask for it in a list.' });
    const message = `\`${key}\` belongs to ${listWords(types)}; this question is ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}.`;
    return diagnose(keyOfAnotherType, { span, message, help: 'Change the type, or delete the key.' });
  }
  if (schema.title === sharedShapes['part-of-component'].title && (partKeys.includes(key) || types.length > 0)) {
    return diagnose(keyOfAnotherType, { span, message: `\`${key}\` cannot be changed on a part: the component decides it.`, help: 'Delete it here.' });
  }
  return diagnose(unknownKey, {
    span, message: `\`${key}\` is no key of ${lowerFirst(holder)}.`,
    help: near ? `Did you mean \`${near}\`?` : `Its keys: ${allowed.join(', ')}.`,
  });
}

/** The first key of a map: where something is missing there is nothing else to point at. */
function startOf(root: YamlNode, place: readonly (string | number)[]): Span {
  const { node, key } = findNode(root, place);
  const [first] = node.entries?.values() ?? [];
  return key ?? first?.key ?? node.span;
}

function lowerFirst(text: string): string {
  return text.replace(/^[TE]/, (letter) => letter.toLowerCase());
}
