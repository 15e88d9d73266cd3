import type { Form } from '../model/form.ts';
import { choicesOf, questionsIn } from '../model/walk.ts';
import type { Comparison } from './comparison.ts';
import { differ, type Difference } from './difference.ts';

/** Declared changes that name what is not there: a slip of the pen would leave a rename undone. */
export function findAstray({ before, after }: Comparison): Difference[] {
  // What is declared since another version than the older one cannot be checked against it.
  if (after.changes?.since !== before.version.replace(/-draft$/, '')) return [];
  const [old, now] = [namesOf(before), namesOf(after)];
  const astray = (name: string, message: string) => differ('declaration-astray', name, { after: message }, {});
  return [
    ...[...after.changes.renamed].flatMap(([from, to]) => [
      ...(old.has(from) ? [] : [astray(from, `renamed, but not in ${before.version}`)]), ...(now.has(to) ? [] : [astray(to, `the new name of ${from}, but not in ${after.version}`)]),
      ...(now.has(from) ? [astray(from, `renamed, but still in ${after.version}`)] : []),
    ]),
    ...[...after.changes.removed.keys()].flatMap((name) => [
      ...(old.has(name) ? [] : [astray(name, `removed, but not in ${before.version}`)]), ...(now.has(name) ? [astray(name, `removed, but still in ${after.version}`)] : []),
    ]),
    ...[...after.changes.meaningUnchanged].filter((name) => !now.has(name)).map((name) => astray(name, `unchanged in meaning, but not in ${after.version}`)),
  ];
}

/** Every name that a declaration can have. */
export function namesOf(form: Form): ReadonlySet<string> {
  const questions = [...questionsIn(form.answers)].flatMap((question) => [
    question.address, ...choicesOf(question).map((choice) => `${question.address}.${'code' in choice ? choice.code : choice.id}`),
    ...(question.type === 'grid' ? question.columns.flatMap((column) => [column.address, ...choicesOf(column).map((choice) => `${column.address}.${'code' in choice ? choice.code : choice.id}`)]) : []),
    ...(question.type === 'category' ? (question.scheme?.categories ?? []).map(({ code }) => `${question.address}.${code}`) : []),
    ...(question.type === 'scale' ? [...question.ends.keys()].map((end) => `${question.address}.${end}`) : []),
  ]);
  return new Set([...questions, ...form.rules.map(({ id }) => id), ...form.deadlines.map(({ id }) => id)]);
}
