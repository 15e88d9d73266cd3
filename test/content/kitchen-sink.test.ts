import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FUNCTIONS } from '../../compiler/expression/functions.ts';
import { QUESTION_TYPES } from '../../compiler/model/question-types.ts';
import { ABSENT_REASONS, IDENTIFIER_SYSTEMS, TEXT_FORMATS } from '../../compiler/model/question.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import { root } from '../support/root.ts';
import { formOf } from './compiled.ts';
import { readFolder } from './read-folder.ts';

const form = formOf('test/forms', 'kitchen-sink');
const questions = [...questionsIn(form.answers)];
const files = readFolder('test/forms').filter(({ file }) => !file.includes('hostile'));
const texts = files.map(({ text }) => text).join('\n');

/** Every key of an interface in compiler/parse/raw.ts, so that a new key fails here until the form uses it. */
function keysOf(name: string): string[] {
  const source = readFileSync(path.join(root, 'compiler/parse/raw.ts'), 'utf8');
  const body = new RegExp(`export interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source)?.[1];
  if (body === undefined) throw new Error(`raw.ts has no ${name}`);
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key]) => key ?? '');
}

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)];
}

test('uses every question type', () => {
  expect(new Set(questions.map(({ type }) => type))).toEqual(new Set([...QUESTION_TYPES, 'component']));
});

test.each(['RawOrigin', 'RawOption', 'RawQuestion', 'RawNote', 'RawSection', 'RawTerm', 'RawRule', 'RawDeadline', 'RawNext', 'RawChanges', 'RawForm', 'RawComponent', 'RawCodeList', 'RawSource'])('uses every key of %s', (name) => {
  const used = new Set(files.flatMap(({ text }) => keysIn(parse(text))));
  expect(keysOf(name).filter((key) => !used.has(key))).toEqual([]);
});

test('uses every function, format and identifier system', () => {
  for (const name of FUNCTIONS) expect(texts, name).toContain(`${name}(`);
  expect(new Set(questions.flatMap((question) => (question.type === 'text' && question.format ? [question.format] : [])))).toEqual(new Set(TEXT_FORMATS));
  expect(new Set(questions.flatMap((question) => (question.type === 'identifier' ? question.systems : [])))).toEqual(new Set(IDENTIFIER_SYSTEMS));
});

test('has every kind of block, rule, deadline and derived question, and a question without a way out', () => {
  expect(new Set(form.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)))).toEqual(new Set(['question', 'more', 'show', 'note']));
  expect(new Set(form.rules.map(({ severity }) => severity))).toEqual(new Set(['error', 'query', 'note']));
  expect(form.rules.map(({ id, scopes }) => [id, ...scopes.map((steps) => steps.join('.'))])).toEqual(expect.arrayContaining([
    ['answer-quickly', ''], ['call-in-order', 'calls.*'], ['born-or-due', 'others.*'], ['frame-known', 'bicycle'],
  ]));
  expect(new Set(form.deadlines.map(({ within }) => within.unit))).toEqual(new Set(['hours', 'days', 'workingDays', 'months']));
  expect(new Set(questions.flatMap(({ derivedFrom }) => derivedFrom?.key ?? []))).toEqual(new Set(['other', 'first', 'observed', 'signed']));
  expect(questions.filter(({ absent }) => absent.length < ABSENT_REASONS.length).some(({ absent }) => absent.length === 0)).toBe(true);
});

test('has words in Welsh', () => {
  expect(form.title.cy).toBe('Popeth mewn un ffurflen');
});
