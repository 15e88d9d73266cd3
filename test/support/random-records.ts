import fc from 'fast-check';
import { judge } from '../../compiler/expression/reference.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Question } from '../../compiler/model/question.ts';
import { mutateRecord } from './mutate-record.ts';
import { createRandom, type Random } from './random.ts';
import { randomAnswer } from './random-answer.ts';

/** complete: what is asked is answered or absent, nothing else is there. loose: anything with the right shapes. broken: a few things changed in one of these. */
export type RecordKind = 'complete' | 'loose' | 'broken';

/** Makes a record of a form: the same for the same seed. */
export function randomRecord(form: Form, seed: number, kind: RecordKind = createRandom(seed).pick<RecordKind>(['complete', 'loose', 'broken', 'broken'])): unknown {
  const random = createRandom(seed);
  if (kind === 'broken') return mutateRecord(random, plainRecord(form, random, random.chance(0.7)), form);
  return plainRecord(form, random, kind === 'complete');
}

/** Records of a form for property tests. A failing one shrinks towards fewer changes, not towards a smaller record. */
export function recordArbitrary(form: Form): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom<RecordKind>('complete', 'loose', 'broken'), fc.nat()).map(([kind, seed]) => randomRecord(form, seed, kind));
}

/** Many records of a form, one for each seed from `first`. */
export function randomRecords(form: Form, count: number, first = 1): unknown[] {
  return Array.from({ length: count }, (_, index) => randomRecord(form, first + index));
}

function plainRecord(form: Form, random: Random, complete: boolean): Record<string, unknown> {
  const saved = '2026-11-21T10:15:00+00:00';
  const rules = [...form.rules.filter(({ severity }) => severity === 'query').map(({ id }) => id), ...form.deadlines.map(({ id }) => `late-${id}`)];
  const excused = rules.filter(() => random.chance(0.6));
  return {
    concordat: '1.0', form: form.id, version: form.version, recordId: '3f2b9c1e-0000-4000-8000-000000000001',
    status: complete ? random.pick(['final', 'final', 'draft']) : random.pick(['draft', 'final', 'extract']), saved,
    ...(form.marking === undefined ? {} : { marking: form.marking }),
    ...(random.chance(0.2) ? { links: [{ rel: 'prompted-by', recordId: '3f2b9c1e-0000-4000-8000-000000000002' }] } : {}),
    answers: complete ? completeObject(random, form.answers.questions, false, saved) : looseObject(random, form.answers.questions, false, random.pick([0.1, 0.5, 0.9])),
    ...(excused.length > 0 ? { reasons: excused.map((rule) => ({ rule, reason: 'Agreed with the manager on duty.', ...(random.chance(0.3) ? { on: '2026-11-20' } : {}) })) } : {}),
    ...(random.chance(0.1) ? { withhold: { [random.pick(form.answers.questions).address]: ['family'] } } : {}),
    ...(random.chance(0.1) ? { extensions: { 'example-board': { panel: true } } } : {}),
  };
}

/** An object in which everything asked is settled, in the order in which conditions read it. */
function completeObject(random: Random, questions: readonly Question[], keyed: boolean, saved: string): Record<string, unknown> {
  const object: Record<string, unknown> = keyed && random.chance(0.5) ? { key: random.pick(['p1', 'Car_2']) } : {};
  const absent: Record<string, string> = {};
  const fill = random.pick([0.2, 0.6, 1]);
  for (const question of [...questions].sort((a, b) => a.order - b.order)) {
    const asked = !question.when || question.when.all.every(({ tree }) => judge(tree, { ...object, absent }, { saved, ages: 'protective' }) === true);
    if (!asked) continue;
    const reason = question.absent.length > 0 && random.chance(question.required ? 0.2 : 0.05) ? random.pick(question.absent).reason : undefined;
    if (reason) absent[question.id] = reason;
    else if (question.required || random.chance(fill)) object[question.id] = randomAnswer(random, question, (inner, innerKeyed) => completeObject(random, inner, innerKeyed, saved));
  }
  return finish(random, object, absent, questions);
}

/** An object with any of its questions answered or absent, whatever is asked. */
function looseObject(random: Random, questions: readonly Question[], keyed: boolean, fill: number): Record<string, unknown> {
  const object: Record<string, unknown> = keyed && random.chance(0.5) ? { key: 'p1' } : {};
  const absent: Record<string, string> = {};
  for (const question of questions) {
    if (random.chance(fill)) object[question.id] = randomAnswer(random, question, (inner, innerKeyed) => looseObject(random, inner, innerKeyed, 0.6));
    else if (question.absent.length > 0 && random.chance(0.15)) absent[question.id] = random.pick(question.absent).reason;
  }
  return finish(random, object, absent, questions);
}

/** An object inside another is never empty. */
function finish(random: Random, object: Record<string, unknown>, absent: Record<string, string>, questions: readonly Question[]): Record<string, unknown> {
  const first = questions.find((question) => question.type !== 'component' && question.type !== 'list' && question.type !== 'grid' && !question.when) ?? questions[0];
  if (Object.keys(object).length === 0 && Object.keys(absent).length === 0 && first) object[first.id] = randomAnswer(random, first, (inner) => looseObject(random, inner, false, 1));
  return Object.keys(absent).length > 0 ? { ...object, absent } : object;
}
