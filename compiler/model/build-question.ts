import { notInUses } from '../check/not-in-uses.ts';
import { unknownDefinition } from '../check/unknown-definition.ts';
import type { Definition } from '../parse/definition.ts';
import type { RawQuestion } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import type { Bench, Mutable } from './bench.ts';
import { buildOrigin, type Inherited } from './build-origin.ts';
import { buildText, textMember } from './build-text.ts';
import { buildTyped } from './build-typed.ts';
import { addDerived, derivedBefore } from './derive-questions.ts';
import { addQuestion, type Level } from './build-shape.ts';
import { ABSENT_REASONS, type AbsentChoice, type Question, type QuestionBase, type Recipient } from './question.ts';
import { isQuestionType, QUESTION_TYPES } from './question-types.ts';
import { spanOf, type Written } from './written.ts';

/** Builds a question, with those that its keys `first`, `other` and `observed` make, into an object; its condition waits for the second pass. */
export function buildQuestion(bench: Bench, level: Level, raw: Written<RawQuestion>, inherited: Inherited, conditions: readonly Written<{ when?: string }>[] = [], withhold: readonly Recipient[] = []): Question {
  const before = derivedBefore(bench, level, raw, inherited);
  if (before) {
    addQuestion(bench, level, before);
    waitForCondition(bench, level, before, [...conditions, raw]);
  }
  const base = buildBase(bench, level, raw, inherited, withhold);
  const question = buildTyped(bench, level, raw, base, { ...inherited, ...handDown(raw.value, base) });
  addQuestion(bench, level, question);
  waitForCondition(bench, level, question, [...conditions, raw], before ? [`${before.id}`] : []);
  addDerived(bench, level, raw, question, inherited);
  return question;
}

/** Notes the expressions that decide whether a question is asked, to be read when all questions of its object are known. */
export function waitForCondition(bench: Bench, level: Level, question: Question, written: readonly Written<{ when?: string }>[], derived: readonly string[] = []): void {
  const texts = written.flatMap(({ value, where }) => (value.when === undefined ? [] : [{ text: value.when, spot: where('when'), at: spanOf(where('when')) }]));
  const own = { definition: bench.form, place: [] };
  const made = derived.map((text) => ({ text, spot: own, at: question.at }));
  if (texts.length + made.length > 0) bench.pending.push({ question: question as Mutable<Question>, shape: level.shape, texts: [...texts, ...made] });
}

/** What every question has; used for derived questions too. */
export function buildBase(bench: Bench, level: Level, raw: Written<RawQuestion>, inherited: Inherited, withhold: readonly Recipient[] = []): Omit<QuestionBase, 'when'> {
  const { value } = raw;
  const steps = level.steps.filter((step) => step !== '*');
  return {
    id: value.id, address: [...steps, value.id].join('.'), ask: buildText(value.ask), ...textMember('says', value.says), ...textMember('hint', value.hint),
    required: value.required ?? false, absent: readAbsent(value.absent), origin: buildOrigin(bench, raw, inherited),
    withholdFrom: [...new Set([...withhold, ...(value.withholdFrom ?? [])])], paper: value.paper ?? {},
    ...(value.deprecated ? { deprecated: value.deprecated } : {}), order: bench.nextOrder(), at: spanOf(raw.spot),
  };
}

/** Finds the definition that a name means here, by the pinned version; says what is missing. */
export function findUsed<K extends 'component' | 'codes'>(bench: Bench, level: Level, kind: K, name: string, raw: Written<RawQuestion>, key: string): Definition<K> | undefined {
  const found = lookUp(bench, level, kind, name, raw, key);
  if (!found) bench.lost.add(raw.value.id);
  return found;
}

function lookUp<K extends 'component' | 'codes'>(bench: Bench, level: Level, kind: K, name: string, raw: Written<RawQuestion>, key: string): Definition<K> | undefined {
  const version = level.uses[name];
  const what = kind === 'codes' ? 'code list' : 'component';
  if (version !== undefined) {
    const found = bench.library.find(kind, name, version);
    if (!found) {
      const known = bench.library.versions(kind, name);
      bench.report(unknownDefinition, raw.where(key), `There is no ${what} “${name}” of version ${version}.`, { help: known.length > 0 ? `Known: ${known.join(', ')}.` : `Add it, or mend the name in \`uses\`.` });
    }
    return found;
  }
  const known = bench.library.versions(kind, name).at(-1);
  if (known) bench.report(notInUses, raw.where(key), `“${name}” is a ${what}, but \`uses\` does not pin its version.`, { help: `Add \`${name}: ${known}\` to \`uses\`.` });
  else {
    const near = suggest(name, [...(key === 'type' ? QUESTION_TYPES : []), ...bench.library.ids(kind)]);
    const subject = key === 'type' && !isQuestionType(name) ? `“${name}” is neither a question type nor a component.` : `There is no ${what} “${name}”.`;
    bench.report(unknownDefinition, raw.where(key), subject, near ? { help: `Did you mean “${near}”?` } : {});
  }
  return undefined;
}

function handDown(value: RawQuestion, base: Omit<QuestionBase, 'when'>): Inherited {
  return { origin: base.origin, ...(value.part === undefined ? {} : { part: value.part }) };
}

function readAbsent(raw: RawQuestion['absent']): readonly AbsentChoice[] {
  if (raw === undefined) return ABSENT_REASONS.map((reason) => ({ reason }));
  if (Array.isArray(raw)) return raw.map((reason) => ({ reason }));
  const words = raw as Exclude<typeof raw, readonly unknown[]>;
  return ABSENT_REASONS.filter((reason) => reason in words).map((reason) => ({ reason, ...textMember('label', words[reason]) }));
}
