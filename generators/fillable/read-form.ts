// Makes a record of what stands in the fields of a filled form. The spaces that are read are those that the fields were made from.
import type { Form } from '../../compiler/model/form.ts';
import { readText } from '../../runtime/page/read-line.ts';
import type { Report } from '../../runtime/validate/report.ts';
import { assembleAnswers, type Taken } from './assemble-answers.ts';
import { sortSpaces, type AnswerSpaces, type FieldValues } from './answer-spaces.ts';
import { FORM_FIELD } from './name-form.ts';
import { planSpaces } from './plan-spaces.ts';
import { readSpaces } from './read-spaces.ts';

/** What stands in a field and was not taken into the record. */
export interface Untaken {
  readonly field: string;
  /** The words of the question. */
  readonly question: string;
  /** What stands there, as it stands there; the words of boxes. */
  readonly text: string;
  readonly why: string;
}

/** The fields of a PDF: the names of all, and what stands in those that are filled in. */
export interface ReadFields {
  readonly names: ReadonlySet<string>;
  readonly values: FieldValues;
}

/** What the record says besides the answers. */
export interface ReadHeader {
  readonly recordId: string;
  readonly saved: string;
}

/** A draft, and what is not in it. */
export interface ReadForm {
  readonly record: Readonly<Record<string, unknown>>;
  readonly untaken: readonly Untaken[];
  /** Fields of the form that the PDF does not have. */
  readonly missing: readonly string[];
}

interface Read extends Taken {
  readonly from: AnswerSpaces;
}

/**
 * Reads the fields of a filled form into a well-formed draft. What is not understood, contradicts itself or would not be well-formed is left
 * out and told. `validate` judges a record of the form.
 */
export function readForm(form: Form, { names, values }: ReadFields, header: ReadHeader, validate: (record: unknown) => Report): ReadForm {
  const spaces = planSpaces(form);
  const { answers: questions, whys } = sortSpaces(spaces);
  const untaken: Untaken[] = listUnknown(spaces.map(({ name }) => name), values);
  let taken: Read[] = [];
  for (const from of questions) {
    const { problem, ...reading } = readSpaces(from, values);
    if (problem !== undefined) untaken.push(tell(from, values, problem));
    else if (Object.keys(reading).length > 0) taken.push({ path: from.path, ...reading, from });
  }
  taken = settleGroups(taken, untaken, values);
  const reasons = whys.flatMap(({ rule, space }) => {
    const reason = readText(values.get(space.name)?.[0] ?? '', false);
    return reason === undefined ? [] : [{ rule, reason, space }];
  });
  for (;;) {
    const { answers, pointers } = assembleAnswers(taken);
    const record = {
      concordat: '1.0', form: form.id, version: form.version, recordId: header.recordId, status: 'draft', saved: header.saved,
      ...(form.marking === undefined ? {} : { marking: form.marking }),
      answers, ...(reasons.length > 0 ? { reasons: reasons.map(({ rule, reason }) => ({ rule, reason })) } : {}),
    };
    const fault = validate(record).findings.find(({ verdict }) => verdict === 'well-formed');
    if (!fault) return { record, untaken: sortTold(untaken, spaces), missing: [...new Set(spaces.map(({ name }) => name))].filter((name) => !names.has(name)) };
    const reason = /^\/reasons\/(\d+)/.exec(fault.pointer)?.[1];
    if (reason !== undefined) {
      const [gone] = reasons.splice(Number(reason), 1);
      if (gone) untaken.push({ field: gone.space.name, question: gone.space.label, text: gone.reason, why: sentence(fault.message) });
      continue;
    }
    const guilty = taken.filter((_, index) => isAbout(fault.pointer, pointers[index] ?? ''));
    if (guilty.length === 0) throw new Error(`A record read from a form is not well-formed at ${fault.pointer}: ${fault.message}`);
    for (const { from } of guilty) untaken.push(tell(from, values, sentence(fault.message)));
    taken = taken.filter((one) => !guilty.includes(one));
  }
}

/** A reason for a whole group of questions that has answers all the same is not taken; the answers are. */
function settleGroups(taken: readonly Read[], untaken: Untaken[], values: FieldValues): Read[] {
  const isInside = (outer: Read, inner: Read): boolean => inner !== outer && outer.path.every((step, index) => inner.path[index] === step);
  return taken.filter((one) => {
    const isContradicted = one.absent !== undefined && taken.some((other) => isInside(one, other));
    if (isContradicted) untaken.push(tell(one.from, values, 'There are answers to it, so the reason for none is not taken.'));
    return !isContradicted;
  });
}

/** Tells whether a finding at a place is about an answer: at it, inside it or around it. */
function isAbout(pointer: string, answer: string): boolean {
  return pointer === answer || pointer.startsWith(`${answer}/`) || answer.startsWith(`${pointer}/`);
}

function tell({ spaces, words }: AnswerSpaces, values: FieldValues, why: string): Untaken {
  const filled = spaces.filter(({ name }, index) => values.has(name) && spaces.findIndex((space) => space.name === name) === index);
  const texts = filled.map(({ name, kind, label }) => (kind === 'tick' ? label.slice(words.length).replace(/^:/, '').trim() || 'ticked' : (values.get(name) ?? []).join(' and ')));
  return { field: filled.map(({ name }) => name).join(', '), question: words, text: texts.join('; '), why };
}

/** Fields with something in them that no question of the form has. */
function listUnknown(known: readonly string[], values: FieldValues): Untaken[] {
  const names = new Set(known);
  return [...values].filter(([name]) => !names.has(name) && name !== FORM_FIELD).map(([name, given]) => (
    { field: name, question: '', text: given.join(' and '), why: 'The form has no such question.' }
  ));
}

/** In the order of the page, what the form does not know last. */
function sortTold(untaken: readonly Untaken[], spaces: readonly { readonly name: string }[]): readonly Untaken[] {
  const order = new Map(spaces.map(({ name }, index) => [name, index]));
  const placeOf = ({ field }: Untaken): number => order.get(field.split(', ')[0] ?? '') ?? Infinity;
  return [...untaken].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
