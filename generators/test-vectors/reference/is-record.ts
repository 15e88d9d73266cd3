import type { Form } from '../../../compiler/model/form.ts';
import { RECIPIENTS, type Question, type Shape } from '../../../compiler/model/question.ts';
import { questionsIn } from '../../../compiler/model/walk.ts';
import { unreachable } from '../../../compiler/unreachable.ts';
import { hasMembers, isDate, isDateTime, isDigit, isHex, isIdentifier, isKebab, isKey, isMoment, isObject, isPartialDate, isClock, isText, isTextFor, isUuid, type Json } from './read-values.ts';
import { rulesWithReasons } from './list-breaks.ts';

/** A well-formed record. */
export interface WellFormed {
  readonly status: 'draft' | 'final' | 'extract';
  readonly saved: string;
  readonly answers: Json;
  readonly reasons?: readonly { readonly rule: string }[];
}

const RELS = ['replaces', 'prompted-by', 'extract-of', 'answers'];

/** Tells whether a record is well-formed. */
export function isRecord(form: Form, record: unknown): record is WellFormed {
  const always = ['concordat', 'form', 'version', 'recordId', 'status', 'saved', 'answers', ...(form.marking === undefined ? [] : ['marking'])];
  const reasonable = rulesWithReasons(form);
  if (!hasMembers(record, always, ['profile', 'links', 'withhold', 'extensions', ...(reasonable.length > 0 ? ['reasons'] : [])])) return false;
  const has = (key: string) => Object.hasOwn(record, key);
  return record['concordat'] === '1.0' && record['form'] === form.id && record['version'] === form.version && record['marking'] === form.marking
    && (!has('profile') || isProfile(record['profile'])) && isUuid(record['recordId']) && ['draft', 'final', 'extract'].includes(record['status'] as string)
    && isDateTime(record['saved']) && isAnswers(form.answers, record['answers'])
    && (!has('links') || isListOf(record['links'], 50, (link) => hasMembers(link, ['rel', 'recordId']) && RELS.includes(link['rel'] as string) && isUuid(link['recordId'])))
    && (!has('reasons') || isListOf(record['reasons'], 100, (reason) => hasMembers(reason, ['rule', 'reason'], ['on']) && reasonable.includes(reason['rule'] as string)
      && isText(reason['reason'], 10_000, 2) && (!Object.hasOwn(reason, 'on') || isDate(reason['on']))))
    && (!has('withhold') || isWithhold(form, record['withhold']))
    && (!has('extensions') || isMapOf(record['extensions'], (id, own) => isKebab(id) && isObject(own) && Object.keys(own).length > 0));
}

function isProfile(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [id, version = '', more] = value.split('@');
  const numbers = (version.endsWith('-draft') ? version.slice(0, -6) : version).split('.');
  return more === undefined && isKebab(id) && value.length <= 100 && numbers.length === 3
    && numbers.every((number) => number.length >= 1 && number.length <= 6 && [...number].every(isDigit) && (number === '0' || !number.startsWith('0')));
}

function isWithhold(form: Form, value: unknown): boolean {
  const addresses = [...questionsIn(form.answers)].map(({ address }) => address);
  return isMapOf(value, (address, recipients) => addresses.includes(address)
    && isListOf(recipients, RECIPIENTS.length, (recipient) => (RECIPIENTS as readonly unknown[]).includes(recipient)) && isUnique(recipients as unknown[]));
}

/** Tells whether an object of answers is well-formed. */
function isAnswers(shape: Shape, value: unknown): boolean {
  if (!isObject(value)) return false;
  if (shape.kind !== 'answers' && Object.keys(value).length === 0) return false;
  return Object.entries(value).every(([id, answer]) => {
    if (id === 'absent') return isAbsentMap(shape, answer, value);
    if (id === 'key') return shape.keyed && isKey(answer);
    const question = shape.questions.find((candidate) => candidate.id === id);
    return question !== undefined && isAnswer(question, answer);
  });
}

function isAbsentMap(shape: Shape, map: unknown, around: Json): boolean {
  return isMapOf(map, (id, reason) => {
    const question = shape.questions.find((candidate) => candidate.id === id);
    return question !== undefined && question.absent.some((choice) => choice.reason === reason) && !Object.hasOwn(around, id);
  });
}

/** Tells whether an answer has the shape of its question. */
function isAnswer(question: Question, value: unknown): boolean {
  switch (question.type) {
    case 'text': return isTextFor(question, value);
    case 'yes-no': return value === true || value === false;
    case 'tick': return value === true;
    case 'choice': return question.options.some(({ code }) => code === value);
    case 'choices': return isListOf(value, question.options.length, (code) => question.options.some((option) => option.code === code)) && isUnique(value as unknown[])
      && !(question.none && (value as unknown[]).includes('none') && (value as unknown[]).length > 1);
    case 'scale': case 'integer': return Number.isSafeInteger(value) && (value as number) >= (question.min ?? -Infinity) && (value as number) <= (question.max ?? Infinity);
    case 'decimal': return typeof value === 'number' && value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity);
    case 'date': return isDate(value);
    case 'time': return isClock(value);
    case 'date-time': return isDateTime(value);
    case 'partial-date': return isPartialDate(value);
    case 'moment': return isMoment(value);
    case 'identifier': return isIdentifier(value, question.systems);
    case 'category': return hasMembers(value, ['scheme', 'code', 'label'], ['band']) && isKebab(value['scheme']) && isKebab(value['code']) && isText(value['label'], 500, 1)
      && (!Object.hasOwn(value, 'band') || [1, 2, 3].includes(value['band'] as number));
    case 'grid': return isMapOf(value, (row, cells) => question.rows.some(({ id }) => id === row) && isMapOf(cells, (id, cell) => {
      const column = question.columns.find((candidate) => candidate.id === id);
      return column !== undefined && isAnswer(column, cell);
    }));
    case 'list': return Array.isArray(value) && value.length >= question.min && value.length <= question.max && value.every((item) => isAnswers(question.item, item));
    case 'component': return isAnswers(question.shape, value);
    case 'reference': return (hasMembers(value, ['key']) && isKey(value['key'])) || (hasMembers(value, ['text']) && isText(value['text'], 500, 1));
    case 'link': return hasMembers(value, ['rel'], ['recordId', 'reference']) && question.rels.includes(value['rel'] as string) && Object.keys(value).length > 1
      && (!Object.hasOwn(value, 'recordId') || isUuid(value['recordId'])) && (!Object.hasOwn(value, 'reference') || isText(value['reference'], 500, 1));
    case 'attachment': return hasMembers(value, ['name', 'mediaType', 'size', 'sha256']) && isFileName(value['name']) && isMediaType(value['mediaType'])
      && Number.isSafeInteger(value['size']) && (value['size'] as number) >= 0 && typeof value['sha256'] === 'string' && value['sha256'].length === 64 && [...value['sha256']].every(isHex);
    default: return unreachable(question);
  }
}

function isFileName(value: unknown): boolean {
  return isText(value, 255, 1) && !value.includes('/') && !value.includes('\\') && value.split('.').some((part) => part !== '');
}

function isMediaType(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 200) return false;
  const parts = value.split('/');
  return parts.length === 2 && parts.every((part) => part.length >= 1 && part.length <= 127
    && [...part].every((character, index) => isDigit(character) || (character >= 'a' && character <= 'z') || (index > 0 && '!#$&^_.+-'.includes(character))));
}

function isListOf(value: unknown, most: number, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= most && value.every(isItem);
}

function isMapOf(value: unknown, isMember: (key: string, member: unknown) => boolean): boolean {
  return isObject(value) && Object.keys(value).length > 0 && Object.entries(value).every(([key, member]) => isMember(key, member));
}

function isUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
