import { unknownDefinition } from '../check/unknown-definition.ts';
import type { RawQuestion } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import { unreachable } from '../unreachable.ts';
import type { Bench } from './bench.ts';
import { buildOrigin, type Inherited } from './build-origin.ts';
import { buildOption, buildOptions, buildRows, kebab } from './build-options.ts';
import { buildBase, buildQuestion, findUsed, waitForCondition } from './build-question.ts';
import { addQuestion, buildParts, openShape, type Level } from './build-shape.ts';
import { buildText, textMember } from './build-text.ts';
import { IDENTIFIER_SYSTEMS, type CategoryScheme, type Option, type Question, type QuestionBase, type Shape } from './question.ts';
import { isQuestionType } from './question-types.ts';
import { writtenAt, type Written } from './written.ts';

type Base = Omit<QuestionBase, 'when'>;

/** Adds what a question's type asks for; an unknown type is reported and read as a text, so that the rest can be checked. */
export function buildTyped(bench: Bench, level: Level, raw: Written<RawQuestion>, base: Base, inherited: Inherited): Question {
  const { value } = raw;
  const type = value.type;
  if (!isQuestionType(type)) return buildComponent(bench, level, raw, base, inherited);
  switch (type) {
    case 'text': {
      const lines = value.lines ?? 1;
      return {
        ...base, type, lines, maxLength: value.max ?? (lines > 1 ? 10_000 : 500), ...(value.format ? { format: value.format } : {}),
        ...(value.pattern ? { pattern: { match: value.pattern.match, like: buildText(value.pattern.like) } } : {}),
      };
    }
    case 'yes-no': case 'tick': case 'attachment':
      return { ...base, type };
    case 'choice': case 'choices': {
      const options = readOptions(bench, level, raw, inherited);
      const codeList = value.codes === undefined ? {} : { codeList: `${value.codes}@${level.uses[value.codes] ?? ''}` };
      return type === 'choice' ? { ...base, type, options, ...codeList } : { ...base, type, options, ...codeList, none: value.none !== undefined };
    }
    case 'scale':
      return { ...base, type, min: value.min ?? 1, max: value.max ?? 5, ends: new Map(Object.entries(value.ends ?? {}).map(([end, words]) => [Number(end), buildText(words)])) };
    case 'integer': case 'decimal':
      return { ...base, type, ...(value.min === undefined ? {} : { min: value.min }), ...(value.max === undefined ? {} : { max: value.max }), ...textMember('unit', value.unit) };
    case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment':
      return { ...base, type, past: value.past ?? false };
    case 'identifier':
      return { ...base, type, systems: value.systems ?? IDENTIFIER_SYSTEMS };
    case 'category': {
      const scheme = findScheme(bench, raw);
      return { ...base, type, ...(scheme ? { scheme } : {}) };
    }
    case 'grid': {
      const columns: Level = { shape: openShape(bench, 'item', `${base.address}-columns`), steps: [...level.steps, value.id], uses: level.uses };
      for (const id of Object.keys(value.columns ?? {})) {
        const column = value.columns?.[id] as RawQuestion;
        buildQuestion(bench, columns, writtenAt({ ...column, id, absent: [] }, raw.where('columns').definition, [...raw.where('columns').place, id]), inherited);
      }
      const rows = writtenMap(raw, 'rows', value.rows);
      return { ...base, type, columns: columns.shape.questions, rows: buildRows(bench, rows, inherited, followsPrint(value)) };
    }
    case 'list':
      return { ...base, type, item: buildItem(bench, level, raw, inherited), ...(typeof value.of === 'string' ? { itemComponent: value.of } : {}), itemName: buildText(value.itemName ?? 'Item'), min: value.min ?? 1, max: value.max ?? 50 };
    case 'reference':
      return { ...base, type, to: [value.to ?? []].flat() };
    case 'link':
      return { ...base, type, rels: value.rels ?? ['replaces', 'prompted-by', 'extract-of', 'answers'] };
    default:
      return unreachable(type);
  }
}

function buildComponent(bench: Bench, level: Level, raw: Written<RawQuestion>, base: Base, inherited: Inherited): Question {
  const { value } = raw;
  const component = findUsed(bench, level, 'component', value.type, raw, 'type');
  if (!component) return { ...base, type: 'text', lines: 1, maxLength: 500 };
  const shape = openShape(bench, 'component', shapeId(level, value.id));
  const inner: Level = { shape, steps: [...level.steps, value.id], uses: level.uses };
  bench.uses.push({ component, shape, steps: inner.steps });
  buildParts(bench, inner, component, value.parts && writtenMap(raw, 'parts', value.parts), inherited);
  if (value.signed) {
    const written = { value: { id: 'signedOn', type: 'date', ask: 'Date signed', ...(value.required ? { required: true } : {}) }, spot: raw.spot, where: () => raw.spot };
    const signed: Question = { ...buildBase(bench, inner, written, inherited), type: 'date', past: false, derivedFrom: { id: value.id, key: 'signed' } };
    addQuestion(bench, inner, signed);
    waitForCondition(bench, inner, signed, []);
  }
  return { ...base, type: 'component', component: component.id, shape, signed: value.signed ?? false };
}

function buildItem(bench: Bench, level: Level, raw: Written<RawQuestion>, inherited: Inherited): Shape {
  const { value } = raw;
  const shape = openShape(bench, 'item', `${shapeId(level, value.id)}-item`);
  const inner: Level = { shape, steps: [...level.steps, value.id, '*'], uses: level.uses };
  if (typeof value.of === 'string') {
    const component = findUsed(bench, level, 'component', value.of, raw, 'of');
    if (!component) return shape;
    bench.uses.push({ component, shape, steps: inner.steps });
    buildParts(bench, inner, component, value.parts && writtenMap(raw, 'parts', value.parts), inherited);
    return shape;
  }
  const { definition, place } = raw.where('of');
  (value.of ?? []).forEach((question, index) => buildQuestion(bench, inner, writtenAt(question, definition, [...place, index]), inherited));
  return shape;
}

function readOptions(bench: Bench, level: Level, raw: Written<RawQuestion>, inherited: Inherited): readonly Option[] {
  const { value } = raw;
  const options: Option[] = [];
  if (value.codes !== undefined) {
    const list = findUsed(bench, level, 'codes', value.codes, raw, 'codes');
    if (list) options.push(...buildOptions(bench, writtenAt(list.value.options, list, ['options']), inherited, false));
  }
  if (value.options) options.push(...buildOptions(bench, writtenMap(raw, 'options', value.options), inherited, followsPrint(value)));
  const made = (code: string, words: RawQuestion['none']) => buildOption(bench, { value: { [code]: words ?? 'Other' }, spot: raw.spot, where: () => (words ? raw.where(code) : raw.spot) }, code, inherited);
  if (value.other) options.push(made('other', undefined));
  if (value.none !== undefined) options.push(made('none', value.none));
  return options;
}

/** A question with a `part` of its own and no item prints its options or rows as items 1, 2, 3 of that part. */
function followsPrint(value: RawQuestion): boolean {
  return value.part !== undefined && value.item === undefined;
}

function findScheme(bench: Bench, raw: Written<RawQuestion>): CategoryScheme | undefined {
  const id = raw.value.scheme;
  if (id === undefined) return undefined;
  const board = bench.library.find('board', id);
  const scheme = board?.value.scheme;
  if (!board || !scheme) {
    const near = suggest(id, bench.library.ids('board'));
    bench.report(unknownDefinition, raw.where('scheme'), board ? `The board “${id}” has no category scheme.` : `There is no board “${id}”.`, near && near !== id ? { help: `Did you mean “${near}”?` } : {});
    return undefined;
  }
  const categories = Object.entries(scheme.categories).map(([code, category]) => ({
    code, label: buildText(category.label), ...(category.band ? { band: category.band } : {}),
    origin: buildOrigin(bench, writtenAt(category, board, ['scheme', 'categories', code]), { source: id }),
  }));
  return { id, title: buildText(scheme.title), categories };
}

function writtenMap<T extends object>(raw: Written<RawQuestion>, key: string, value: T | undefined): Written<T> {
  const { definition, place } = raw.where(key);
  return writtenAt((value ?? {}) as T, definition, place);
}

function shapeId(level: Level, id: string): string {
  return level.shape.kind === 'answers' ? kebab(id) : `${level.shape.id}.${kebab(id)}`;
}

