import type { Deadline } from '../deadlines/deadline.ts';
import { ANSWERS } from './at.ts';
import { checkRecord } from './check-record.ts';
import type { Checking } from './checking.ts';
import { judgeObject } from './judge-object.ts';
import { listParts } from './header-parts.ts';
import { indexPlan, type PlanIndex } from './index-plan.ts';
import type { Judging } from './judging.ts';
import type { Asks, Broken } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { readRules } from './read-rules.ts';
import type { Finding, Report } from './report.ts';

/** What a generated module gives: its form as data, and as functions what are formulas in the definition. */
export interface ValidatorParts {
  readonly form: string;
  readonly version: string;
  readonly marking?: string;
  /** The questions, as `readPlan` reads them, and the rules, as `readRules` does. */
  readonly questions: string;
  readonly rules: string;
  readonly asks: readonly Asks[];
  readonly broken: readonly Broken[];
  readonly patterns: readonly string[];
  /** The ids of built-in rules that take a reason. */
  readonly reasonable: readonly string[];
  readonly deadlines?: readonly Deadline[];
  checkDeadlines?(judging: Judging, answers: unknown, deadlines: readonly Deadline[]): void;
}

/** What a validator offers. */
export interface Validator {
  validate(record: unknown): Report;
  asked(shape: string, object: unknown): string[];
}

interface WellFormed {
  readonly status: 'draft' | 'final' | 'extract';
  readonly saved: string;
  readonly answers: object;
}

const NO_REASONS: ReadonlySet<unknown> = new Set();

/** Makes the validator of a form. */
export function createValidator(parts: ValidatorParts): Validator {
  const { form, version, marking, deadlines = [] } = parts;
  const rules = readRules(parts.rules, parts.broken);
  const plan = readPlan(parts.questions, { ...parts, rules });
  let known: PlanIndex | undefined;
  const index = (): PlanIndex => known ??= indexPlan(plan);
  const reasonable = new Set([...rules.filter(({ severity, age }) => severity === 'query' || age).map(({ id }) => id), ...parts.reasonable]);
  const whole = listParts({ form, version, marking, reasonable, isAddress: (text) => index().addresses.has(text) });

  function findMistakes(record: unknown): readonly Finding[] {
    const first: Checking = { inOrder: false, findings: [] };
    checkRecord(whole, plan, record, first);
    if (first.findings.length === 0) return first.findings;
    const again: Checking = { inOrder: true, findings: [] };
    checkRecord(whole, plan, record, again);
    return again.findings;
  }

  return {
    validate(record) {
      const mistakes = findMistakes(record);
      if (mistakes.length > 0) return { wellFormed: false, complete: null, sound: null, valid: false, findings: mistakes };
      const { status, saved, answers } = record as WellFormed;
      const given = Object.hasOwn(record as object, 'reasons') ? (record as { reasons?: readonly { readonly rule: string }[] }).reasons : undefined;
      const findings: Finding[] = [];
      const judging: Judging = { saved, ages: 'protective', plan, findings, reasons: given ? new Set(given.map(({ rule }) => rule)) : NO_REASONS };
      judgeObject(plan, answers, ANSWERS, judging);
      parts.checkDeadlines?.(judging, answers, deadlines);
      const complete = !findings.some(({ verdict }) => verdict === 'complete');
      const sound = !findings.some(({ verdict, severity }) => verdict === 'sound' && severity !== 'note');
      return { wellFormed: true, complete, sound, valid: status !== 'final' || (complete && sound), findings };
    },
    asked(shape, object) {
      const found = index().shapes.get(shape);
      if (!found) throw new RangeError('The form has no such object of answers.');
      return [...found.questions.values()].filter(({ when }) => !when || when(object)).map(({ id }) => id);
    },
  };
}
