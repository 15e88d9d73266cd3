import type { RawQuestion } from '../parse/raw.ts';
import type { Bench } from './bench.ts';
import type { Inherited } from './build-origin.ts';
import { buildBase, buildQuestion, waitForCondition } from './build-question.ts';
import { addQuestion, type Level } from './build-shape.ts';
import type { Question } from './question.ts';
import type { Written } from './written.ts';

/** `first` of a list: a yes-no before it, `<id>Any`, which opens the list. */
export function derivedBefore(bench: Bench, level: Level, raw: Written<RawQuestion>, inherited: Inherited): Question | undefined {
  const { id, first, required } = raw.value;
  if (first === undefined) return undefined;
  const written = derive(raw, { id: `${id}Any`, type: 'yes-no', ask: first, ...(required ? { required } : {}) });
  return { ...buildBase(bench, level, written, inherited), type: 'yes-no', derivedFrom: { id, key: 'first' } };
}

/** The questions that `other` and `observed` add after their question. */
export function addDerived(bench: Bench, level: Level, raw: Written<RawQuestion>, question: Question, inherited: Inherited): void {
  const { id, other, observed } = raw.value;
  if (other) {
    const written = derive(raw, { id: `${id}Other`, type: 'text', ask: { en: 'Other: what is it?' }, required: true });
    const words: Question = {
      ...buildBase(bench, level, written, { ...inherited, origin: question.origin }),
      type: 'text', lines: 1, maxLength: 500, derivedFrom: { id, key: 'other' },
    };
    addQuestion(bench, level, words);
    waitForCondition(bench, level, words, [], [question.type === 'choices' ? `'other' in ${id}` : `${id} == 'other'`]);
  }
  if (observed) {
    const written = derive(raw, { id: `${id}Observed`, type: 'list', of: 'observation', ask: { en: 'What was seen or heard, when, and by whom?' }, itemName: { en: 'Observation' } });
    const list = buildQuestion(bench, level, written, { ...inherited, origin: question.origin });
    Object.assign(list, { derivedFrom: { id, key: 'observed' } });
    waitForCondition(bench, level, list, [], [`answered(${id})`]);
  }
}

/** A question that no author wrote stands where the key that made it stands. */
function derive(raw: Written<RawQuestion>, value: RawQuestion): Written<RawQuestion> {
  return { value, spot: raw.spot, where: () => raw.spot };
}
