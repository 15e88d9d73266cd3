import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Form } from '../../compiler/model/form.ts';
import type { Shape } from '../../compiler/model/question.ts';
import { root } from '../support/root.ts';

/** A record as a page reads and saves it. */
export interface PageRecord {
  readonly saved: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly reasons?: readonly { readonly rule: string; readonly reason: string }[];
  readonly [member: string]: unknown;
}

/** Folder and id of each form, and of its records the file that holds most; the largest form last. */
export const FULLEST = [
  ['test/forms', 'kitchen-sink', 'test/pages/records/kitchen-sink.json'],
  ['forms', 'information-report', 'forms/information-report/examples/1.0.0/full-final.json'],
  ['forms', 'cse-screening', 'forms/cse-screening/examples/1.0.0/full-medium.json'],
  ['forms', 'safe-and-well-check', 'forms/safe-and-well-check/examples/1.0.0/full.json'],
  ['forms', 'appendix-2-assessment', 'forms/appendix-2-assessment/examples/1.0.0/full.json'],
  ['forms', 'return-home-interview', 'forms/return-home-interview/examples/1.0.0/held-in-full.json'],
  ['forms', 'referral', 'forms/referral/examples/1.0.0/teacher-full.json'],
] as const;

/** Further records with what those leave out: a grid, several people, a reason for no answer. */
export const MORE = [
  ['forms', 'information-report', 'forms/information-report/examples/1.0.0/several-people.json'],
  ['forms', 'information-report', 'forms/information-report/examples/1.0.0/reliability-not-known.json'],
  ['forms', 'cse-screening', 'forms/cse-screening/examples/1.0.0/full-significant.json'],
] as const;

/** Reads a record; stored examples leave the version out. */
export function readRecord(file: string, { version }: Form): PageRecord {
  return { version, ...JSON.parse(readFileSync(path.join(root, file), 'utf8')) as PageRecord };
}

/** The answers with the chosen options of each question in the order of the form, as a page gives them; their order means nothing. */
export function orderChoices(shape: Shape, answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const ordered: Record<string, unknown> = { ...answers };
  for (const question of shape.questions) {
    const value = answers[question.id];
    if (value === undefined) continue;
    if (question.type === 'choices') ordered[question.id] = question.options.map(({ code }) => code).filter((code) => (value as string[]).includes(code));
    if (question.type === 'component') ordered[question.id] = orderChoices(question.shape, value as Record<string, unknown>);
    if (question.type === 'list') ordered[question.id] = (value as Record<string, unknown>[]).map((item) => orderChoices(question.item, item));
  }
  return ordered;
}
