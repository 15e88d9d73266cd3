import { ABSENT_REASONS, type AbsentReason } from '../model/question.ts';
import type { Form } from '../model/form.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { YamlNode } from '../parse/yaml-node.ts';
import type { Source } from '../source.ts';
import { suggest } from '../suggest.ts';
import { findTarget } from './find-target.ts';
import type { AnsweringColumn, Mapping, MappingProblem } from './mapping.ts';

const KEYS = ['to', 'codes', 'absent', 'empty', 'date', 'separator', 'system', 'leftOut'] as const;
type Complain = (node: YamlNode, message: string) => void;

/** The form and version that a mapping names. */
export function readMappingName(source: Source): { readonly form: string; readonly version: string } | { readonly problems: readonly MappingProblem[] } {
  const { root, problems } = parseYaml(source);
  if (!root) return { problems: problems.map(({ span, message }) => ({ start: span.start, message })) };
  const [form, version] = ['form', 'version'].map((key) => textOf(root.entries?.get(key)?.node));
  return form && version ? { form, version } : { problems: [{ start: 0, message: 'A mapping begins with `form:` and `version:`, then `columns:`.' }] };
}

/** Reads a mapping and holds it against its form. All problems are told at once. */
export function readMapping(source: Source, form: Form): { readonly mapping: Mapping; readonly problems: readonly MappingProblem[] } {
  const { root, problems: inYaml } = parseYaml(source);
  const problems = inYaml.map(({ span, message }): MappingProblem => ({ start: span.start, message }));
  const complain: Complain = ({ span }, message) => problems.push({ start: span.start, message });
  const [columns, leftOut]: [AnsweringColumn[], Map<string, string>] = [[], new Map()];
  for (const [key, { node }] of root?.entries ?? []) if (!['form', 'version', 'columns'].includes(key)) complain(node, `A mapping has no \`${key}\`: it has form, version and columns.`);
  const table = root?.entries?.get('columns')?.node;
  if (root && !table?.entries) complain(table ?? root, 'Say under `columns:` what each column means: `DOB: {to: child.dateOfBirth, date: DD/MM/YYYY}`.');
  for (const [heading, { node }] of table?.entries ?? []) {
    const why = textOf(node.entries?.get('leftOut')?.node);
    for (const [key, { node: inner }] of node.entries ?? []) if (!KEYS.some((known) => known === key)) complain(inner, `A column has no \`${key}\`.${sayNear(key, KEYS)}`);
    if (why !== undefined) leftOut.set(heading, why);
    else {
      const column = readColumn(heading, node, form, complain);
      if (column) columns.push(column);
    }
  }
  const seen = new Map<string, string>();
  for (const { heading, path, member } of columns) {
    const place = [...path, member ?? ''].join('.');
    const other = seen.get(place);
    if (other !== undefined && table) complain(table.entries?.get(heading)?.node ?? table, `“${other}” goes to the same place.`);
    seen.set(place, heading);
  }
  return { mapping: { columns, leftOut }, problems };
}

function readColumn(heading: string, node: YamlNode, form: Form, complain: Complain): AnsweringColumn | undefined {
  const part = (key: string) => node.entries?.get(key)?.node;
  const to = part('to');
  const address = textOf(to);
  if (!to || address === undefined) return void complain(node, `Say where “${heading}” goes, with \`to\`, or why it is left out, with \`leftOut\`.`);
  const target = findTarget(form.answers, address);
  if ('problem' in target) return void complain(to, target.problem);
  const { question, member } = target;
  const [date, separator, system] = ['date', 'separator', 'system'].map((key) => textOf(part(key)));
  if (date !== undefined && !isPattern(date, question.type)) complain(part('date') ?? node, 'Write how dates look with DD, MM and YYYY, and times with HH and mm: DD/MM/YYYY HH:mm. MM is the month, mm the minutes.');
  if (question.type === 'attachment') complain(to, 'A file cannot come from a table.');
  if (question.type === 'category' && !question.scheme) complain(to, `${question.id} takes the categories of a board, and the form names none.`);
  if (question.type === 'identifier' && member === undefined) {
    if (system === undefined && question.systems.length > 1) complain(node, `Say with \`system\` what kind of number it is: ${question.systems.join(', ')}.`);
    else if (system !== undefined && !question.systems.some((known) => known === system)) complain(part('system') ?? node, `${question.id} has no numbers of “${system}”, but ${question.systems.join(', ')}.`);
  }
  const codes = readCodes(part('codes'), question, complain);
  const absent = new Map<string, AbsentReason>();
  const empty = part('empty');
  for (const [value, { node: reason }] of [...part('absent')?.entries ?? [], ...(empty ? [['', { node: empty }] as const] : [])]) {
    const known = ABSENT_REASONS.find((one) => one === textOf(reason));
    if (!known) complain(reason, `A reason is one of ${ABSENT_REASONS.join(', ')}.`);
    else if (!question.absent.some(({ reason: allowed }) => allowed === known)) complain(reason, `${question.id} cannot be ${known}.`);
    else absent.set(value.trim(), known);
  }
  return {
    heading, ...target, codes, absent, separator: separator ?? ';', ...(date === undefined ? {} : { date }),
    ...(system === undefined ? (question.type === 'identifier' && question.systems[0] ? { system: question.systems[0] } : {}) : { system }),
  };
}

function readCodes(node: YamlNode | undefined, question: AnsweringColumn['question'], complain: Complain): ReadonlyMap<string, string | boolean> {
  const codes = new Map<string, string | boolean>();
  const known: readonly unknown[] = codesOf(question);
  for (const [value, { node: inner }] of node?.entries ?? []) {
    const code: string | boolean | undefined = typeof inner.value === 'boolean' ? inner.value : textOf(inner);
    if (code !== undefined && known.includes(code)) codes.set(value.trim(), code);
    else complain(inner, `${question.id} has no code “${String(code)}”.${typeof code === 'string' ? sayNear(code, known.map(String)) : ''}`);
  }
  return codes;
}

/** What a pattern can say, the largest first: a part says nothing without those before it. */
const PARTS = ['YYYY', 'MM', 'DD', 'HH', 'mm'];

/** Each part at most once and none without the larger ones, so that no day is taken for a month; only what the type of question can hold. */
function isPattern(text: string, type: string): boolean {
  const parts: readonly string[] = text.match(/YYYY|MM|DD|HH|mm/g) ?? [];
  const known = type === 'time' ? PARTS.slice(3) : type === 'date' || type === 'partial-date' ? PARTS.slice(0, 3) : PARTS;
  const isWhole = parts.length > 0 && parts.length <= known.length && known.slice(0, parts.length).every((part) => parts.includes(part)) && new Set(parts).size === parts.length;
  return isWhole && !/[A-SU-Za-z]/.test(text.replace(/YYYY|MM|DD|HH|mm/g, ''));
}

/** What an answer to the question can be, where it is one of a few. */
export function codesOf(question: AnsweringColumn['question']): readonly (string | boolean)[] {
  switch (question.type) {
    case 'choice': case 'choices': return question.options.map(({ code }) => code);
    case 'category': return question.scheme?.categories.map(({ code }) => code) ?? [];
    case 'yes-no': return [true, false];
    case 'tick': return [true, false];
    default: return [];
  }
}

function textOf(node: YamlNode | undefined): string | undefined {
  return typeof node?.value === 'string' && node.value !== '' ? node.value : undefined;
}

function sayNear(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near ? ` Did you mean \`${near}\`?` : known.length > 0 ? ` There are: ${known.join(', ')}.` : '';
}
