import type { Form } from '../../compiler/model/form.ts';
import { ABSENT_REASONS, type Question } from '../../compiler/model/question.ts';
import type { Case } from './case.ts';
import { listShapes, pointTo, valueAt, withValue, type ShapePlace } from './list-places.ts';
import type { VectorRecord } from './make-records.ts';
import type { Worlds } from './make-worlds.ts';
import { listTries } from './list-tries.ts';

/**
 * Every question answered in every way that it can be, rightly and with one fault, and every reason for its absence. A question with the same
 * limits as one before it is asked less: one right answer and each kind of fault once.
 */
export function listValueCases(form: Form, worlds: Worlds): readonly Case[] {
  const known = new Set<string>();
  return listShapes(form.answers).flatMap((place) => {
    const cases = place.shape.questions.flatMap((question) => {
      const limits = limitsOf(question);
      const choose = known.has(limits) ? listFew : (tries: Tries) => tries;
      known.add(limits);
      return ofQuestion(place, question, choose, worlds);
    });
    return [...cases, ...ofObject(place, worlds)];
  });
}

const NOT_A_LIMIT: ReadonlySet<string> = new Set(['id', 'address', 'ask', 'says', 'hint', 'when', 'origin', 'withholdFrom', 'paper', 'deprecated', 'derivedFrom', 'order', 'at', 'shape', 'item', 'itemName', 'label', 'concept', 'anyOf', 'maps', 'component', 'signed', 'codeList', 'required', 'past', 'unit', 'ends', 'withheldFrom']);

/** What a question lets an answer be, as a text: questions of the same limits take the same answers. */
export function limitsOf(question: Question): string {
  return JSON.stringify(question, (key, value: unknown) => (NOT_A_LIMIT.has(key) ? undefined : value));
}

type Tries = ReturnType<typeof listTries>;

/** One right answer, and one for each kind of fault. */
function listFew(tries: Tries): Tries {
  const seen = new Set<string>();
  return tries.filter(({ name, faults: [fault] }) => {
    const kind = fault ? `${fault.code} ${fault.pointer} ${fault.code === 'out-of-range' ? name : ''}` : '';
    return !seen.has(kind) && seen.add(kind);
  });
}

function ofQuestion({ shape, steps }: ShapePlace, question: Question, choose: (tries: Tries) => Tries, worlds: Worlds): Case[] {
  const pointer = pointTo(steps, question.id);
  const base = baseFor(worlds, pointer);
  if (!base) return [];
  const given = valueAt(base, pointer);
  const cells = question.type === 'grid' ? Object.entries(given as Record<string, Record<string, unknown>>).slice(0, 1).flatMap(([row]) =>
    question.columns.flatMap((column) => ofColumn(base, pointTo(steps, question.id, row, column.id), column, choose))) : [];
  return [...ofAnswer(base, pointer, choose(listTries(question, given))), ...cells, ...ofAbsence(base, pointTo(steps), question, { choose, hasMap: shape.questions.some(({ absent }) => absent.length > 0) })];
}

function ofColumn(base: VectorRecord, pointer: string, column: Question, choose: (tries: Tries) => Tries): Case[] {
  const given = valueAt(base, pointer);
  return given === undefined ? [] : ofAnswer(base, pointer, choose(listTries(column, given)));
}

function ofAnswer(base: VectorRecord, pointer: string, tries: Tries): Case[] {
  return tries.map(({ name, to, faults }) => ({
    id: `value${pointer.slice('/answers'.length)}/${name}`, level: 'well-formed', from: base, record: withValue(base, pointer, to), faults: faults.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` })),
  }));
}

/** Each reason in place of an answer, beside it, and words that are none. */
function ofAbsence(base: VectorRecord, around: string, question: Question, { choose, hasMap }: { readonly choose: (tries: Tries) => Tries; readonly hasMap: boolean }): Case[] {
  const pointer = `${around}/${question.id}`;
  const place = `${around}/absent/${question.id}`;
  const without = withAbsence(withValue(base, pointer), around);
  const allowed = question.absent.map(({ reason }) => reason);
  const id = `absent${pointer.slice('/answers'.length)}`;
  const refused = hasMap ? { code: allowed.length === 0 ? 'must-be-answered' : 'reason-not-allowed', pointer: place } : { code: 'unknown-member', pointer: `${around}/absent` };
  const tries: Tries = [
    ...ABSENT_REASONS.map((reason) => ({ name: reason, to: reason, faults: (allowed as readonly string[]).includes(reason) ? [] : [refused] })),
    ...[['other-words', 'unknown'], ['upper-case', 'Not-Known'], ['true', true]].map(([name, to]) => ({ name: String(name), to, faults: [refused] })),
    ...(allowed.length === 0 ? [] : [['null', null], ['empty', '']].map(([code, to]) => ({ name: String(code), to, faults: [{ code: String(code), pointer: place }] }))),
  ];
  return [
    ...choose(tries).map(({ name, to, faults }): Case => ({ id: `${id}/${name}`, level: 'well-formed', from: base, record: withValue(without, place, to), faults })),
    ...(allowed[0] ? [{ id: `${id}/answered-and-absent`, level: 'well-formed', from: base, record: withValue(withAbsence(base, around), place, allowed[0]), faults: [{ code: 'answered-and-absent', pointer: place }] } satisfies Case] : []),
    ...(question.required && !question.when ? [{ id: `required${pointer.slice('/answers'.length)}`, level: 'complete', from: base, record: withoutAnswer(base, around, question.id), faults: isEmptied(base, around, question.id) ? [{ code: 'empty', pointer: around }] : [] } satisfies Case] : []),
  ];
}

function withoutAnswer(base: VectorRecord, around: string, id: string): VectorRecord {
  return withValue(base, `${around}/${id}`);
}

/** An object that holds one answer is empty without it. */
function isEmptied(base: VectorRecord, around: string, id: string): boolean {
  return around !== '/answers' && Object.keys(valueAt(base, around) as object).every((key) => key === id);
}

function withAbsence(record: VectorRecord, around: string): VectorRecord {
  return valueAt(record, `${around}/absent`) === undefined ? withValue(record, `${around}/absent`, {}) : record;
}

/** An object of answers with members that the form does not have, and with a key. */
function ofObject({ shape, steps }: ShapePlace, worlds: Worlds): Case[] {
  const around = pointTo(steps);
  const base = baseFor(worlds, around);
  if (!base) return [];
  const id = `object${around.slice('/answers'.length)}`;
  const strange = ['notAQuestion', 'toString'].map((name): Case => ({ id: `${id}/unknown-${name}`, level: 'well-formed', from: base, record: withValue(base, `${around}/${name}`, 'x'), faults: [{ code: 'unknown-member', pointer: `${around}/${name}` }] }));
  const maps = shape.questions.some(({ absent }) => absent.length > 0) ? [
    ...([['text', 'not-known', 'wrong-type'], ['list', ['x'], 'wrong-type'], ['null', null, 'null'], ['empty', {}, 'empty']] as const).map(([name, to, code]): Case => ({ id: `${id}/absent-${name}`, level: 'well-formed', from: base, record: withValue(base, `${around}/absent`, to), faults: [{ code, pointer: `${around}/absent` }] })),
    { id: `${id}/absent-unknown`, level: 'well-formed', from: base, record: withValue(withAbsence(base, around), `${around}/absent/notAQuestion`, 'not-known'), faults: [{ code: 'unknown-member', pointer: `${around}/absent/notAQuestion` }] } satisfies Case,
  ] : [];
  const keys = shape.keyed ? [['right', 'p1'], ['longest', 'k'.repeat(40)], ['too-long', 'k'.repeat(41)], ['spaced', 'p 1'], ['number', 1], ['line-feed', 'p1\n']].map(([name, to], index): Case => (
    { id: `${id}/key-${name}`, level: 'well-formed', from: base, record: withValue(base, `${around}/key`, to), faults: index < 2 ? [] : [{ code: 'wrong-format', pointer: `${around}/key` }] }))
    : [{ id: `${id}/key-unknown`, level: 'well-formed', from: base, record: withValue(base, `${around}/key`, 'p1'), faults: [{ code: 'unknown-member', pointer: `${around}/key` }] } satisfies Case];
  return [...strange, ...maps, ...(shape.questions.some(({ id: own }) => own === 'key') ? [] : keys)];
}

function baseFor({ full }: Worlds, pointer: string): VectorRecord | undefined {
  return full.find((record) => valueAt(record, pointer) !== undefined);
}
