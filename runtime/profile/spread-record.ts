import { isObject } from '../validate/is-object.ts';
import type { ProfileTerms } from './profile.ts';

/** Spreads a gathered record: the board's own answers, and the reasons for its own rules, go to `extensions`, under its name. */
export function spreadRecord(record: Readonly<Record<string, unknown>>, { board, rules }: ProfileTerms): Readonly<Record<string, unknown>> {
  if (board === undefined) return record;
  const { answers, reasons, extensions, ...header } = record;
  const { [board]: own, ...rest } = isObject(answers) ? answers : {};
  const all = Array.isArray(reasons) ? reasons as readonly unknown[] : [];
  const isOurs = (reason: unknown): boolean => isObject(reason) && rules.includes(String(reason['rule']));
  const ours = all.filter(isOurs);
  const theirs = all.filter((reason) => !isOurs(reason));
  const extension = { ...(isObject(own) ? own : {}), ...(ours.length > 0 ? { reasons: ours } : {}) };
  const boards = { ...(isObject(extensions) ? extensions : {}), ...(Object.keys(extension).length > 0 ? { [board]: extension } : {}) };
  return { ...header, answers: rest, ...(reasons !== undefined && (theirs.length > 0 || ours.length === 0) ? { reasons: Array.isArray(reasons) ? theirs : reasons } : {}), ...(Object.keys(boards).length > 0 ? { extensions: boards } : {}) };
}
