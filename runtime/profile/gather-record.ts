import { isObject } from '../validate/is-object.ts';
import { own } from '../validate/own.ts';
import type { ProfileTerms } from './profile.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Gathers what a board asks of its own from `extensions` into the answers, as one component called as the board, and its reasons among the others.
 * What is no record stays as it is.
 */
export function gatherRecord(record: unknown, { board }: Pick<ProfileTerms, 'board'>): unknown {
  if (board === undefined || !isObject(record)) return record;
  const { extensions, answers } = record;
  const extension = isObject(extensions) ? own(extensions, board) : undefined;
  if (!isObject(extensions) || !isObject(answers) || !isObject(extension)) return record;
  const { reasons, ...answered } = extension;
  const { [board]: _, ...others } = extensions;
  const { extensions: __, ...header } = record;
  const given = record['reasons'];
  return {
    ...header, ...(Object.keys(others).length > 0 ? { extensions: others } : {}),
    answers: reasons !== undefined && Object.keys(answered).length === 0 ? answers : { ...answers, [board]: answered },
    ...(Array.isArray(reasons) ? { reasons: [...(Array.isArray(given) ? given as readonly unknown[] : []), ...reasons as readonly unknown[]] } : {}),
  } satisfies Members;
}
