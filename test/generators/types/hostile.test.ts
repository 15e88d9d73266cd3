import { describe, expect, test } from 'vitest';
import type { Form } from '../../../compiler/model/form.ts';
import type { Question } from '../../../compiler/model/question.ts';
import { buildTypes } from '../../../generators/types/build-types.ts';
import { recordTypeName, typeName } from '../../../generators/types/type-names.ts';
import { formOf } from '../../content/compiled.ts';
import { codeOf, compileTypes } from './declarations.ts';

const WORDS = [
  '*/ export const evil = 1; /*', '*/*/ /* */', '`${alert(1)}`', '"; export type Evil = 1; "', '\\u002a/ evil', '// */', '\r\n*/\r\nexport const evil = 1', 'a\u2028*/\u2029b', '@deprecated {@link x} <script>', '*\u200b/', '**/', '*\\/',
  '/** */', '\u0000*/', '* /', '{{x}}', '../../etc/passwd', '$ref', 'tsType',
];
const sink = formOf('test/forms', 'kitchen-sink');

/** The form with other words everywhere that a definition can put words. */
function withWords(form: Form, words: string): Form {
  const text = { en: words };
  const reword = (question: Question): Question => {
    const common = { ...question, ask: text, says: text, hint: text, origin: { citations: [{ source: 'x', part: words, place: words, words }], added: text, decided: text }, absent: question.absent.map(({ reason }) => ({ reason, label: text })) };
    if (common.type === 'choice' || common.type === 'choices') return { ...common, options: common.options.map((option) => ({ ...option, label: text })) };
    if (common.type === 'grid') return { ...common, columns: common.columns.map(reword), rows: common.rows.map((row) => ({ ...row, label: text })) };
    if (common.type === 'list') return { ...common, itemName: text, item: { ...common.item, questions: common.item.questions.map(reword) } };
    if (common.type === 'component') return { ...common, shape: { ...common.shape, questions: common.shape.questions.map(reword) } };
    return common;
  };
  return { ...form, title: text, purpose: text, notFor: text, answers: { ...form.answers, questions: form.answers.questions.map(reword) } };
}

describe('hostile words', async () => {
  const plain = codeOf(await buildTypes(sink));

  test.for(WORDS)('%j declares nothing', async (words) => {
    const types = await buildTypes(withWords(sink, words));
    expect(codeOf(types)).toEqual(plain);
  });

  test('all of them together compile', async () => {
    expect(compileTypes({ 'types.d.ts': await buildTypes(withWords(sink, WORDS.join('\n'))) })).toEqual([]);
  });

  test('a marking is a literal, whatever it holds', async () => {
    const marking = '"; export type Evil = 1; // \\ ${x} \n */';
    const types = await buildTypes({ ...sink, marking });
    expect(codeOf(types).filter((line) => line.includes('marking:')).map((line) => JSON.parse(line.trim().replace('marking: ', '')) as string)).toEqual([marking, marking, marking]);
    expect(compileTypes({ 'types.d.ts': types })).toEqual([]);
  });
});

describe('names', () => {
  test('come from ids', () => {
    expect(['information-report', 'people-item.person', 'mash2b-x', 'a', '2nd'].map(typeName)).toEqual(['InformationReport', 'PeopleItemPerson', 'Mash2BX', 'A', 'Type2Nd']);
  });

  test.for(['draft', 'final', 'extract', 'mash2b', 'a-1-b', 'information-report'])('a form called %s has types of its own', async (id) => {
    const form = { ...sink, id };
    const types = await buildTypes(form);
    expect(types).toContain(`export type ${recordTypeName(form)} = (DraftRecord | FinalRecord | ExtractRecord)`);
    expect(types.match(/^export (?:type|interface) (\w+)/gm)?.length).toBe(new Set(types.match(/^export (?:type|interface) (\w+)/gm)).size);
    expect(compileTypes({ 'types.d.ts': types })).toEqual([]);
  });

  test('objects called like the types of every form get other names', async () => {
    const [bicycle] = sink.answers.questions.filter(({ type }) => type === 'component').slice(1, 2);
    if (bicycle?.type !== 'component') throw new Error('no component');
    const called = ['draft-record', 'final-answers', 'answered', 'kitchen-sink-record', 'absent-reason', 'answer-to', 'moment-answer', 'draft-record-2'];
    const questions = called.map((id, index) => ({ ...bicycle, id: `q${index}`, address: `q${index}`, shape: { ...bicycle.shape, id } }));
    const types = await buildTypes({ ...sink, answers: { ...sink.answers, questions: [...sink.answers.questions, ...questions] } });
    expect(compileTypes({ 'types.d.ts': types })).toEqual([]);
    expect(types).toMatch(/export interface DraftRecord2\b/);
    expect(types.match(/^export interface (\w+)/gm)?.length).toBe(new Set(types.match(/^export interface (\w+)/gm)).size);
  });
});
