import { isObject } from '../validate/is-object.ts';
import type { ProfileTerms } from './profile.ts';

/** Spreads a gathered record: the board's own answers, and the reasons for its own rules, go to `extensions`, under its name. */
export function spreadRecord(record: Readonly<Record<string, unknown>>, { board, rules }: ProfileTerms): Readonly<Record<string, unknown>> {
  if (board === undefined) return record;
  const { answers, reasons, extensions, ...header } = record;
  const { [board]: own, ...rest } = isObject(answers) ? answers : {};
  const all = Array.isArray(reasons) ? reasons as readonly { readonly rule: string }[] : [];
  const [ours, theirs] = [all.filter(({ rule }) => rules.includes(rule)), all.filter(({ rule }) => !rules.includes(rule))];
  const extension = { ...(isObject(own) ? own : {}), ...(ours.length > 0 ? { reasons: ours } : {}) };
  const boards = { ...(isObject(extensions) ? extensions : {}), ...(Object.keys(extension).length > 0 ? { [board]: extension } : {}) };
  return { ...header, answers: rest, ...(theirs.length > 0 ? { reasons: theirs } : {}), ...(Object.keys(boards).length > 0 ? { extensions: boards } : {}) };
}
