import { gatherRecord } from '../profile/gather-record.ts';
import type { ProfileTerms } from '../profile/profile.ts';
import type { Validator } from './create-validator.ts';
import { isObject } from './is-object.ts';
import { own } from './own.ts';
import type { Finding, Report } from './report.ts';

/** The categories that a board offers. */
export interface OfferedCategories {
  /** The way from the answers to the question; `*` is each item of a list. */
  readonly way: readonly string[];
  readonly ask: string;
  readonly categories: readonly { readonly scheme: string; readonly code: string; readonly label: string; readonly band?: number }[];
}

/** What a validator of a profile knows beside the form that the profile makes. */
export interface ProfileRules extends ProfileTerms {
  readonly offers: readonly OfferedCategories[];
}

/** Makes the validator of a profile from that of its form: `validate` takes records as they are exchanged, `judge` gathered ones. */
export function createProfileValidator(form: Validator, rules: ProfileRules): Validator & { judge(gathered: unknown): Report } {
  const judge = (gathered: unknown): Report => withMistakes(form.validate(gathered), findMistakes(gathered, rules));
  return {
    asked: form.asked, judge,
    validate: (record) => {
      const gathered = gatherRecord(record, rules);
      const before = countReasons(record);
      const { findings, ...verdicts } = judge(gathered);
      const spread = findings.map((finding) => ({ ...finding, pointer: spreadPointer(finding.pointer, rules, gathered === record ? Infinity : before) }));
      return withMistakes({ ...verdicts, findings: spread }, findMisplaced(record, rules));
    },
  };
}

function withMistakes(report: Report, mistakes: readonly Finding[]): Report {
  if (mistakes.length === 0) return report;
  return { wellFormed: false, complete: null, sound: null, valid: false, findings: [...mistakes, ...(report.wellFormed ? [] : report.findings)] };
}

function findMistakes(record: unknown, { name, offers }: ProfileRules): readonly Finding[] {
  if (!isObject(record)) return [];
  const said = own(record, 'profile');
  const naming = said === name ? [] : [blame('/profile', said === undefined ? 'missing-member' : 'wrong-header', said === undefined ? 'The profile is missing from the record' : `The profile must be ${name}`)];
  return [...naming, ...offers.flatMap(({ way, ask, categories }) => valuesAt(own(record, 'answers'), way, '/answers').flatMap(({ value, pointer }) => {
    if (!isObject(value) || categories.some((one) => (['scheme', 'code', 'label', 'band'] as const).every((member) => own(value, member) === own(one, member)))) return [];
    return [blame(pointer, 'not-a-choice', `“${ask}” must be answered with one of the categories, in their words and with their band: ${categories.map(({ label }) => label).join(', ')}`)];
  }))];
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[], pointer: string): readonly { readonly value: unknown; readonly pointer: string }[] {
  if (step === undefined) return value === undefined ? [] : [{ value, pointer }];
  if (step === '*') return Array.isArray(value) ? value.flatMap((item, index) => valuesAt(item, rest, `${pointer}/${index}`)) : [];
  return isObject(value) ? valuesAt(own(value, step), rest, `${pointer}/${step}`) : [];
}

/** What stands where only the form's own answers, reasons and addresses do, or the other way round. */
function findMisplaced(record: unknown, { board, rules }: ProfileRules): readonly Finding[] {
  if (board === undefined || !isObject(record)) return [];
  const [answers, withhold, reasons, extensions] = ['answers', 'withhold', 'reasons', 'extensions'].map((member) => own(record, member));
  const extension = isObject(extensions) ? own(extensions, board) : undefined;
  const given = isObject(extension) ? own(extension, 'reasons') : undefined;
  const ours = (entry: unknown): boolean => isObject(entry) && typeof entry['rule'] === 'string' && rules.includes(entry['rule']);
  return [
    ...(isObject(answers) && own(answers, board) !== undefined ? [blame(`/answers/${board}`, 'unknown-member', `“${board}” is no question of this form: a board’s own answers stand under extensions`)] : []),
    ...(isObject(withhold) ? Object.keys(withhold).filter((address) => address === board || address.startsWith(`${board}.`)).map((address) => blame(`/withhold/${address}`, 'wrong-header', 'Only questions of the form can be withheld')) : []),
    ...(Array.isArray(reasons) ? reasons.flatMap((entry, index) => (ours(entry) ? [blame(`/reasons/${index}/rule`, 'wrong-header', `The reason for a rule of the board stands under extensions, ${board}`)] : [])) : []),
    ...(given === undefined ? [] : Array.isArray(given) && given.length > 0
      ? given.flatMap((entry, index) => (ours(entry) ? [] : [blame(`/extensions/${board}/reasons/${index}`, 'wrong-header', 'A reason under extensions must be for a rule of the board')]))
      : [blame(`/extensions/${board}/reasons`, 'wrong-header', 'The reasons must be a list and not empty')]),
  ];
}

function blame(pointer: string, code: string, message: string): Finding {
  return { verdict: 'well-formed', severity: 'error', code, pointer, message };
}

function countReasons(record: unknown): number {
  const reasons = isObject(record) ? own(record, 'reasons') : undefined;
  return Array.isArray(reasons) ? reasons.length : 0;
}

/** Where something stands in the record as it is exchanged. */
function spreadPointer(pointer: string, { board }: ProfileRules, reasons: number): string {
  if (board === undefined) return pointer;
  if (pointer === `/answers/${board}` || pointer.startsWith(`/answers/${board}/`)) return `/extensions${pointer.slice('/answers'.length)}`;
  const [, index, rest = ''] = /^\/reasons\/(\d+)(.*)$/.exec(pointer) ?? [];
  return index !== undefined && Number(index) >= reasons ? `/extensions/${board}/reasons/${Number(index) - reasons}${rest}` : pointer;
}
