// Makes an extract: a copy of a record without what is kept from those who will hold it. What is not a known question is left out too.
import type { Form } from '../model/form.ts';
import type { ListQuestion, Question, Recipient, Shape } from '../model/question.ts';
import { shapeOf } from '../model/walk.ts';
import { freeTextsOf } from './free-texts.ts';
import { isWithin } from './is-within.ts';
import { keepReasons } from './keep-reasons.ts';
import { listWithheld, type WhyWithheld } from './list-withheld.ts';
import { createLeftOutWords, type LeftOutWords } from './repeats.ts';

export interface RedactOptions {
  readonly recipients: readonly Recipient[];
  /** Addresses left out although nobody said so before. */
  readonly without?: readonly string[];
  /** The extract's own id: a lower-case UUID. */
  readonly recordId: string;
}

/** A place by JSON Pointer into the record that was copied, and the words of its questions, outermost first. */
export interface Place {
  readonly pointer: string;
  readonly asks: readonly string[];
}
export type WhyLeftOut = WhyWithheld | 'points-there' | 'not-of-the-form';

export interface Extract {
  readonly record: Readonly<Record<string, unknown>>;
  /** Answers, and marks of missing ones, that the copy does not hold; of an object or list left out whole, only itself. */
  readonly leftOut: readonly (Place & { readonly why: WhyLeftOut; readonly isMark: boolean })[];
  /** How many reasons for queries are left out, because their rules read what is. */
  readonly reasons: number;
  /** The boards whose own answers are left out: nothing says from whom to keep them. */
  readonly extensions: readonly string[];
  /** What a person must read before the copy goes out; `repeats`: it holds words of something left out. */
  readonly texts: readonly (Place & { readonly repeats: boolean })[];
}

/**
 * Redacts a well-formed record of the form. Everything is kept that is not withheld; an object or list item that loses all its answers is
 * left out. The extract keeps `saved`, so that ages and lateness are told as of then.
 */
export function redactRecord(record: Readonly<Record<string, unknown>>, form: Form, { recipients, without = [], recordId }: RedactOptions): Extract {
  const withhold = (record['withhold'] ?? {}) as Readonly<Record<string, readonly string[]>>;
  const withheld = listWithheld(form, { recipients, withhold, without });
  const redaction: Redaction = { withheld, gone: new Set(), leftOut: [], passed: [], words: createLeftOutWords() };
  findGoneKeys(record['answers'], form.answers, redaction);
  const answers = redactObject(record['answers'] as Answers, form.answers, { pointer: '/answers', asks: [] }, redaction) ?? {};
  const { kept, leftOut: reasonsLeftOut } = keepReasons(record['reasons'], form, redaction);
  reasonsLeftOut.forEach(redaction.words.add);
  const { extensions, withhold: _restrictions, reasons: _reasons, links: _links, ...header } = record;
  redaction.words.add(extensions);
  const subject = form.subject === undefined ? undefined : answers[form.subject] as Answers | undefined;
  redaction.words.forget(subject?.['names']);
  const stillWithheld = Object.entries(withhold).filter(([address]) => !isWithin(address, withheld));
  return {
    record: {
      ...header, recordId, status: 'extract', links: [{ rel: 'extract-of', recordId: record['recordId'] }], answers,
      ...(kept.length > 0 ? { reasons: kept.map(({ reason }) => reason) } : {}),
      ...(stillWithheld.length > 0 ? { withhold: Object.fromEntries(stillWithheld) } : {}),
    },
    leftOut: redaction.leftOut,
    reasons: reasonsLeftOut.length,
    extensions: Object.keys((extensions ?? {}) as object),
    texts: [...redaction.passed, ...kept.map(({ place, text }) => ({ ...place, text }))]
      .map(({ pointer, asks, text }) => ({ pointer, asks, repeats: redaction.words.isRepeatedIn(text) })),
  };
}

type Answers = Readonly<Record<string, unknown>>;

interface Redaction {
  readonly withheld: ReadonlyMap<string, WhyWithheld>;
  /** The keys of objects that are left out. */
  readonly gone: Set<string>;
  readonly leftOut: (Place & { why: WhyLeftOut; isMark: boolean })[];
  readonly passed: (Place & { text: string })[];
  readonly words: LeftOutWords;
}

function findGoneKeys(value: unknown, shape: Shape, redaction: Redaction): void {
  for (const question of shape.questions) {
    const answer = (value as Answers | undefined)?.[question.id];
    if (answer === undefined) continue;
    const inner = shapeOf(question);
    if (redaction.withheld.has(question.address)) gatherKeys(answer, redaction.gone);
    else if (inner) for (const object of question.type === 'list' ? answer as readonly unknown[] : [answer]) findGoneKeys(object, inner, redaction);
  }
}

function gatherKeys(value: unknown, gone: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && typeof (value as Answers)['key'] === 'string') gone.add(String((value as Answers)['key']));
  Object.values(value).forEach((inner) => gatherKeys(inner, gone));
}

/** The object without what is withheld, or nothing if nothing is left. */
function redactObject(object: Answers, shape: Shape, place: Place, redaction: Redaction): Answers | undefined {
  const kept: Record<string, unknown> = {};
  const byId = new Map(shape.questions.map((question) => [question.id, question]));
  for (const [id, answer] of Object.entries(object)) {
    const question = byId.get(id);
    const here = { pointer: `${place.pointer}/${id}`, asks: [...place.asks, question?.ask.en ?? id] };
    if (id === 'absent') Object.assign(kept, keepMarks(answer as Answers, byId, { ...place, pointer: here.pointer }, redaction));
    else if (id === 'key' && shape.keyed) kept[id] = answer;
    else {
      const why = question ? whyLeftOut(question, answer, redaction) : 'not-of-the-form';
      const value = why || !question ? undefined : redactAnswer(question, answer, here, redaction);
      if (value !== undefined) kept[id] = value;
      if (!why) continue;
      redaction.leftOut.push({ ...here, why, isMark: false });
      redaction.words.add(answer);
    }
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function whyLeftOut(question: Question, answer: unknown, { withheld, gone }: Redaction): WhyLeftOut | undefined {
  const why = withheld.get(question.address);
  if (why) return why;
  return question.type === 'reference' && gone.has(String((answer as Answers)['key'])) ? 'points-there' : undefined;
}

function keepMarks(marks: Answers, byId: ReadonlyMap<string, Question>, place: Place, { withheld, leftOut }: Redaction): { absent?: Answers } {
  const kept = Object.entries(marks).filter(([id]) => {
    const question = byId.get(id);
    const why = question ? withheld.get(question.address) : 'not-of-the-form';
    if (why) leftOut.push({ pointer: `${place.pointer}/${id}`, asks: [...place.asks, question?.ask.en ?? id], why, isMark: true });
    return !why;
  });
  return kept.length > 0 ? { absent: Object.fromEntries(kept) } : {};
}

function redactAnswer(question: Question, answer: unknown, place: Place, redaction: Redaction): unknown {
  if (question.type === 'component') return redactObject(answer as Answers, question.shape, place, redaction);
  if (question.type === 'list') return redactList(question, answer as readonly Answers[], place, redaction);
  if (question.type === 'grid') {
    const columns = new Map(question.columns.map((column) => [column.id, column]));
    for (const [row, cells] of Object.entries(answer as Readonly<Record<string, Answers>>)) {
      for (const [column, cell] of Object.entries(cells)) {
        const asked = columns.get(column);
        if (asked) passTexts(asked, cell, { ...place, pointer: `${place.pointer}/${row}/${column}` }, redaction);
      }
    }
  }
  passTexts(question, answer, place, redaction);
  return answer;
}

function redactList({ item, itemName }: ListQuestion, items: readonly Answers[], place: Place, redaction: Redaction): readonly unknown[] | undefined {
  const kept = items.flatMap((object, index) => {
    const left = redactObject(object, item, { pointer: `${place.pointer}/${index}`, asks: [...place.asks, `${itemName.en} ${index + 1}`] }, redaction);
    return left ? [left] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

function passTexts(question: Question, answer: unknown, place: Place, { passed }: Redaction): void {
  for (const text of freeTextsOf(question, answer)) passed.push({ ...place, text });
}
