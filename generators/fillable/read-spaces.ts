import type { AbsentReason, Question } from '../../compiler/model/question.ts';
import type { Path } from '../pdf/fields/space.ts';
import { ABSENT, spacesFor, type AnswerSpaces, type FieldValues } from './answer-spaces.ts';
import { readAnswer } from './read-answer.ts';
import { readReason } from './read-reason.ts';

/** What the spaces of one answer say: the answer, why there is none, or that it cannot be told. All left out: nothing is written there. */
export interface SpaceReading {
  readonly value?: unknown;
  readonly absent?: AbsentReason;
  /** What the reason is about, if it is not the answer itself. */
  readonly path?: Path;
  /** Why nothing is taken from here, in a sentence. */
  readonly problem?: string;
}

/** Questions that any text can be an answer to. */
const FREE: ReadonlySet<Question['type']> = new Set(['text', 'reference', 'link', 'attachment', 'category']);

/** Reads the spaces of an answer. Where two things are said, neither is taken: it is for a person to decide. */
export function readSpaces(from: AnswerSpaces, values: FieldValues): SpaceReading {
  const inPlace = readInPlace(from, values);
  if (inPlace) return inPlace;
  const { question, spaces } = from;
  const reasons = new Set<AbsentReason>();
  for (const space of spacesFor(spaces, 'letter')) {
    const text = values.get(space.name)?.[0] ?? '';
    if (text.trim() === '') continue;
    const read = readReason(text.toUpperCase().trim().length === 1 ? text.toUpperCase() : text, question);
    if (!read) return { problem: 'The box for no answer takes one of the letters printed at the foot of the page.' };
    if ('refused' in read) return { problem: `This question cannot be left unanswered as “${read.refused}”.` };
    reasons.add(read.reason);
  }
  for (const { name, of } of spacesFor(spaces, 'reason')) {
    if (values.has(name) && of.kind === 'answer' && of.part.kind === 'reason') reasons.add(of.part.reason);
  }
  const ticked = new Map(values);
  for (const { name, kind } of spaces) {
    const states = kind === 'radio' ? values.get(name) ?? [] : [];
    for (const state of states) if (state.startsWith(ABSENT)) reasons.add(state.slice(ABSENT.length) as AbsentReason);
    if (states.some((state) => state.startsWith(ABSENT))) ticked.set(name, states.filter((state) => !state.startsWith(ABSENT)));
  }
  const [reason, ...others] = reasons;
  const { value, problem } = readAnswer(question, spaces, ticked);
  if (problem !== undefined) return { problem };
  if (others.length > 0) return { problem: 'Two reasons for no answer are given.' };
  if (reason && value !== undefined) return { problem: 'There is both an answer and a reason for none.' };
  return { ...(value === undefined ? {} : { value }), ...(reason ? { absent: reason } : {}) };
}

/**
 * A reason in the space for the answer, by its letter or its words, where there is no small box for it. In a text one letter may be the answer: a
 * nickname, a house number. Nothing: the space holds something else.
 */
function readInPlace({ question, spaces, reasonFor }: AnswerSpaces, values: FieldValues): SpaceReading | undefined {
  const [only, ...others] = spaces.filter(({ name }) => values.has(name));
  if (!reasonFor || !only || others.length > 0 || (only.kind !== 'line' && only.kind !== 'lines')) return undefined;
  const text = values.get(only.name)?.[0] ?? '';
  const read = readReason(text, reasonFor.question);
  if (!read) return undefined;
  const isFree = FREE.has(question.type);
  if (isFree && text.trim().length === 1) return { problem: 'One letter may be an answer, or a reason for none: it cannot be told which.' };
  return 'reason' in read ? { absent: read.reason, path: reasonFor.path } : { problem: `This question cannot be left unanswered as “${read.refused}”.` };
}
