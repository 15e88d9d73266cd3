import type { Form } from '../../compiler/model/form.ts';
import { ABSENT_REASONS, RECIPIENTS, type GridQuestion, type Question, type Shape } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { RECORD_RELS } from '../json-schema/header-schema.ts';
import { nameForm } from '../name-form.ts';
import { describeAnswer } from '../types/describe-answer.ts';
import { createNames, recordTypeName, typeName } from '../types/type-names.ts';
import type { CodesType, Member, MemberType, ObjectType, RecordTypes } from './record-types.ts';

/** Types that the languages or the written files have already, in lower case. */
const HOST_TYPES = new Set([
  'any', 'bigdecimal', 'boolean', 'classvar', 'concordat', 'decimal', 'dict', 'dictionary', 'function', 'json', 'jsonelement', 'jsonobject', 'jsonreader', 'jsonwriter', 'jsonserializer', 'linkedhashmap', 'list', 'map', 'object', 'optional', 'string',
  'stringbuilder', 'system', 'types', 'collectors', 'arraylist', 'character', 'illegalargumentexception', 'override', 'suppresswarnings', 'integer', 'none', 'true', 'false', 'math', 'number', 'record', 'class', 'collections',
]);

interface Building {
  readonly objects: Map<string, ObjectType | undefined>;
  readonly codes: Map<string, CodesType>;
  /** By what a type is made of. */
  readonly known: Map<string, string>;
  readonly nameFor: (id: string) => string;
}

const TEXT: MemberType = { kind: 'text' };
const NUMBER: MemberType = { kind: 'number' };
const member = (id: string, comment: string, type: MemberType = TEXT): Member => ({ id, comment, type });

/** Gathers the types of a form's records for languages without unions of texts: one for each object, named as in types.d.ts, and one for the codes of each list. */
export function buildRecordTypes(form: Form): RecordTypes {
  const name = createNames(form);
  const nameFor = (full: string): string => {
    const id = full.replace(/^.*:/, '');
    if (full.startsWith('kept:')) return typeName(id);
    return name(HOST_TYPES.has(id.replace(/[^A-Za-z0-9]/g, '').toLowerCase()) ? `${id}-type` : id);
  };
  const building: Building = { objects: new Map(), codes: new Map(), known: new Map(), nameFor };
  const record = recordTypeName(form);
  building.objects.set(record, undefined);
  const comment = [`${form.title.en} (${nameForm(form)})`, form.purpose.en, ...(form.notFor ? [form.notFor.en] : [])].join('\n');
  building.objects.set(record, { name: record, comment, members: headerMembers(building, form) });
  return { form: form.id, record, objects: [...building.objects.values()].filter((object) => object !== undefined), codes: [...building.codes.values()] };
}

function headerMembers(building: Building, form: Form): readonly Member[] {
  const link = () => [member('rel', 'How the two records belong together.', codesType(building, 'record-rel-codes', 'How records belong together.', RECORD_RELS)), member('recordId', 'The other record.')];
  const reason = () => [member('rule', 'The rule that the query comes from.'), member('reason', 'Why it stands.'), member('on', 'A date, YYYY-MM-DD.')];
  return [
    member('concordat', 'The version of the record format: 1.0.'), member('form', `The form: ${form.id}.`), member('version', `The version of the form: ${form.version}.`),
    member('profile', 'The profile of a board, as id@version.'), member('recordId', 'A UUID in lower case.'),
    member('status', 'Draft, final or extract.', codesType(building, 'status-codes', 'What a record is.', ['draft', 'final', 'extract'])),
    member('saved', 'When the record was saved: a date and time with an offset (RFC 3339).'), member('marking', 'How the record is to be handled.'),
    member('links', 'Other records that this one belongs to.', { kind: 'list', of: objectType(building, 'own:record-link', 'A link to another record.', link) }),
    member('answers', 'The answers.', shapeType(building, form.answers, 'The answers of a record.')),
    member('reasons', 'Why queries stand.', { kind: 'list', of: objectType(building, 'own:record-reason', 'Why a query stands.', reason) }),
    member('withhold', 'From whom answers are kept, by the address of the question.', { kind: 'map', of: { kind: 'list', of: codesType(building, 'recipient-codes', 'From whom an answer is kept.', RECIPIENTS) } }),
    member('extensions', 'The own questions of boards, by the id of the board.', { kind: 'map', of: { kind: 'any' } }),
  ];
}

/**
 * An object's type by its id, defined at its first use and before those inside it. What stands before a colon keeps ids apart and is not part
 * of the name; `kept:` names mean the same in every form, as in types.d.ts.
 */
function objectType(building: Building, id: string, comment: string, members: () => readonly Member[]): MemberType {
  const known = building.known.get(`object ${id}`);
  if (known) return { kind: 'object', name: known };
  const name = building.nameFor(id);
  building.known.set(`object ${id}`, name);
  building.objects.set(name, undefined);
  building.objects.set(name, { name, comment, members: members() });
  return { kind: 'object', name };
}

function codesType(building: Building, id: string, comment: string, codes: readonly (string | { readonly code: string; readonly label: { readonly en: string } })[]): MemberType {
  const listed = codes.map((code) => (typeof code === 'string' ? { code, comment: '' } : { code: code.code, comment: code.label.en }));
  const key = JSON.stringify(listed);
  const known = building.known.get(key) ?? building.nameFor(id);
  if (!building.known.has(key)) building.codes.set(known, { name: known, comment, codes: listed });
  building.known.set(key, known);
  return { kind: 'text', codes: known };
}

function shapeType(building: Building, shape: Shape, comment: string): MemberType {
  return objectType(building, shape.id, comment, () => [
    ...(shape.keyed ? [member('key', 'By which something in this record can point here.')] : []),
    ...shape.questions.map((question) => member(question.id, describeAnswer(question, shape), questionType(building, question))),
    ...(shape.questions.some(({ absent }) => absent.length > 0)
      ? [member('absent', 'Why an answer is missing, by the id of the question.', { kind: 'map', of: codesType(building, 'kept:absent-reason', 'Why an answer is missing.', ABSENT_REASONS) })] : []),
  ]);
}

function gridType(building: Building, grid: GridQuestion): MemberType {
  const shape: Shape = { id: grid.id, kind: 'item', questions: grid.columns, keyed: false };
  const row = objectType(building, `grid:${grid.address}.row`, `A row of: ${grid.ask.en}`, () => grid.columns.map((column) => member(column.id, describeAnswer(column, shape), questionType(building, column))));
  return objectType(building, `grid:${grid.address}.grid`, grid.ask.en, () => grid.rows.map(({ id, label }) => member(id, label.en, row)));
}

function questionType(building: Building, question: Question): MemberType {
  switch (question.type) {
    case 'text': case 'date': case 'time': case 'date-time': case 'partial-date':
      return TEXT;
    case 'yes-no': case 'tick':
      return { kind: 'truth' };
    case 'scale': case 'integer': case 'decimal':
      return NUMBER;
    case 'choice':
      return optionCodes(building, question);
    case 'choices':
      return { kind: 'list', of: optionCodes(building, question) };
    case 'moment':
      return objectType(building, 'kept:moment-answer', 'A moment, as exact as it is known.', () => [member('at', 'A date-time, a partial date, or an interval a/b.'), member('words', 'The moment in words.')]);
    case 'identifier':
      return objectType(building, 'own:identifier-answer', 'A number that others give out.', () => [member('system', 'Who gives it out.'), member('value', 'The number, as text.')]);
    case 'category':
      return objectType(building, 'kept:category-answer', 'A category of a board.', () => [
        member('scheme', 'The scheme of the board.'), member('code', 'Its code.'), member('label', 'Its words.'), member('band', '1, 2 or 3.', NUMBER),
      ]);
    case 'grid':
      return gridType(building, question);
    case 'list':
      return { kind: 'list', of: shapeType(building, question.item, question.itemName.en) };
    case 'component':
      return shapeType(building, question.shape, question.ask.en);
    case 'reference':
      return objectType(building, 'kept:reference-answer', 'Points at something of the same record, or says in words which.', () => [member('key', 'Its key.'), member('text', 'Which it is, in words.')]);
    case 'link':
      return objectType(building, 'own:link-answer', 'A link to another record.', () => [
        member('rel', `How it belongs to this one: ${question.rels.join(', ')}.`), member('recordId', 'Its id.'), member('reference', 'Its reference in another system.'),
      ]);
    case 'attachment':
      return objectType(building, 'kept:attachment-answer', 'A file beside the record.', () => [
        member('name', 'The name of the file.'), member('mediaType', 'Its media type.'), member('size', 'In bytes.', NUMBER), member('sha256', 'Its checksum.'),
      ]);
    default:
      return unreachable(question);
  }
}

function optionCodes(building: Building, question: Extract<Question, { type: 'choice' | 'choices' }>): MemberType {
  return codesType(building, `${question.codeList?.replace(/@.*$/, '') ?? question.address}-codes`, question.ask.en, question.options);
}
