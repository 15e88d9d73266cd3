import { sayFormula } from '../../compiler/expression/say.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Origin } from '../../compiler/model/origin.ts';
import { ABSENT_REASONS, type GridRow, type Option, type Question, type Shape } from '../../compiler/model/question.ts';
import type { Text } from '../../compiler/model/text.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { describeType } from './describe-type.ts';
import { sayCitations, sourceWords } from './say-citation.ts';

/** One line of the dictionary; a cell that says nothing is empty. */
export interface Entry {
  readonly kind: 'question' | 'option' | 'row' | 'column';
  readonly address: string;
  readonly code: string;
  readonly words: string;
  readonly type: string;
  readonly limits: string;
  readonly required: string;
  readonly askedWhen: string;
  readonly absent: string;
  readonly sourceWords: string;
  readonly citation: string;
  readonly added: string;
  readonly decided: string;
  readonly concept: string;
  readonly anyOf: string;
  readonly maps: string;
  readonly withholdFrom: string;
  readonly deprecated: string;
}

/** The columns in order, with their headings for people. */
export const COLUMNS: readonly (readonly [keyof Entry, string])[] = [
  ['kind', 'Kind'], ['address', 'Address'], ['code', 'Code'], ['words', 'Words'], ['type', 'Type'], ['limits', 'Limits'], ['required', 'Required'],
  ['askedWhen', 'Asked only if'], ['absent', 'May be missing because'], ['sourceWords', 'The source’s words'], ['citation', 'Where it comes from'],
  ['added', 'Added because'], ['decided', 'Decided'], ['concept', 'Concept'], ['anyOf', 'One or more of'], ['maps', 'National codes'],
  ['withholdFrom', 'Withheld from'], ['deprecated', 'Deprecated'],
];

const EMPTY: Omit<Entry, 'kind' | 'address'> = {
  code: '', words: '', type: '', limits: '', required: '', askedWhen: '', absent: '', sourceWords: '', citation: '', added: '', decided: '', concept: '',
  anyOf: '', maps: '', withholdFrom: '', deprecated: '',
};

/** Every question of a form with its options, columns and rows, in the order of printing; what an object holds follows it. */
export function listEntries(form: Form): readonly Entry[] {
  return listShape(form.answers);
}

function listShape(shape: Shape): Entry[] {
  return shape.questions.flatMap((question) => {
    const inner = shapeOf(question);
    return [enterQuestion('question', question, shape), ...listChoices(question, shape), ...(inner ? listShape(inner) : [])];
  });
}

function listChoices(question: Question, shape: Shape): Entry[] {
  switch (question.type) {
    case 'choice': case 'choices': return question.options.map((option) => enterOption(question.address, option));
    case 'grid': return [
      ...question.columns.flatMap((column) => [enterQuestion('column', column, shape), ...listChoices(column, shape)]),
      ...question.rows.map((row) => enterRow(question.address, row)),
    ];
    case 'category': return (question.scheme?.categories ?? []).map(({ code, label, band, origin }) => ({
      kind: 'option', address: question.address, ...EMPTY, code, words: label.en, limits: band === undefined ? 'no band' : `band ${band}`,
      ...enterOrigin(origin, undefined),
    }));
    default: return [];
  }
}

function enterQuestion(kind: 'question' | 'column', question: Question, shape: Shape): Entry {
  const { address, ask, required, when, origin, says, withholdFrom, deprecated } = question;
  return {
    kind, address, ...EMPTY, code: question.id, words: ask.en, ...describeType(question), required: required ? 'yes' : 'no',
    askedWhen: when ? sayFormula(when.formula, shape) : '', absent: kind === 'column' ? '' : sayAbsent(question),
    ...enterOrigin(origin, says), withholdFrom: withholdFrom.join(', '), deprecated: sayDeprecated(deprecated),
  };
}

function enterOption(address: string, { code, label, says, concept, anyOf, maps, origin, deprecated }: Option): Entry {
  return {
    kind: 'option', address, ...EMPTY, code, words: label.en, ...enterOrigin(origin, says), concept, anyOf: anyOf.join(', '),
    maps: [...maps].map(([system, map]) => `${system} ${map.code}${map.loses ? ` (loses: ${map.loses})` : ''}`).join('; '), deprecated: sayDeprecated(deprecated),
  };
}

function enterRow(address: string, { id, label, says, concept, origin }: GridRow): Entry {
  return { kind: 'row', address: `${address}.${id}`, ...EMPTY, code: id, words: label.en, ...enterOrigin(origin, says), concept };
}

function enterOrigin(origin: Origin, says: Text | undefined): Pick<Entry, 'sourceWords' | 'citation' | 'added' | 'decided'> {
  return { sourceWords: says?.en ?? sourceWords(origin), citation: sayCitations(origin), added: origin.added?.en ?? '', decided: origin.decided?.en ?? '' };
}

function sayAbsent({ absent, type }: Question): string {
  if (absent.length === 0) return type === 'tick' ? '' : 'never';
  if (absent.length === ABSENT_REASONS.length && absent.every(({ label }) => !label)) return 'any reason';
  return absent.map(({ reason, label }) => (label ? `${reason} (“${label.en}”)` : reason)).join(', ');
}

function sayDeprecated(deprecated: Option['deprecated']): string {
  return deprecated ? `since ${deprecated.since}${deprecated.use ? `, use ${deprecated.use}` : ''}` : '';
}
