import type { Expression, Scope } from '../../compiler/expression/expression.ts';
import { parseExpression } from '../../compiler/expression/parse-expression.ts';
import { ABSENT_REASONS, type GridQuestion, type Option, type Question, type QuestionBase, type Shape } from '../../compiler/model/question.ts';

const AT = { file: 'forms/sample/1.0.0.yaml', start: 0, end: 0 };

type Given<Q> = Q extends Question ? Omit<Q, keyof QuestionBase> & Partial<QuestionBase> & { readonly id: string } : never;

/** A question with everything that an expression does not read filled in. */
export function question(given: Given<Question>): Question {
  return {
    address: given.id, ask: { en: given.id }, required: false, absent: ABSENT_REASONS.map((reason) => ({ reason })), origin: { citations: [] },
    withholdFrom: [], paper: {}, order: 1, at: AT, ...given,
  } as Question;
}

export function options(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label: { en: label }, concept: code, anyOf: [], maps: new Map(), origin: { citations: [] }, at: AT }));
}

export function rows(labels: Readonly<Record<string, string>>): GridQuestion['rows'] {
  return Object.entries(labels).map(([id, label]) => ({ id, label: { en: label }, concept: id, origin: { citations: [] }, at: AT }));
}

export function shape(id: string, kind: Shape['kind'], questions: readonly Question[]): Shape {
  return { id, kind, questions, keyed: false };
}

const moment = { past: false } as const;
const person = shape('child', 'component', [
  question({ id: 'dateOfBirth', type: 'partial-date', ...moment, ask: { en: 'Date of Birth:' } }),
  question({ id: 'estimatedAge', type: 'component', component: 'estimated-age', signed: false, shape: shape('estimated-age', 'component', [
    question({ id: 'years', type: 'integer', min: 0, max: 120 }), question({ id: 'on', type: 'date', ...moment }),
  ]) }),
  question({ id: 'expectedDateOfBirth', type: 'partial-date', ...moment }),
  question({ id: 'sex', type: 'choice', ask: { en: 'Sex' }, options: options({ f: 'Female', m: 'Male' }) }),
  question({ id: 'disabilities', type: 'choices', none: false, ask: { en: 'Disabilities' }, options: options({ ld: 'Learning', ph: 'Physical' }) }),
]);

/** An object with a question of every type. */
export const sample: Shape = shape('answers', 'answers', [
  question({ id: 'source', type: 'choice', ask: { en: 'Source of the information' }, options: options({ professional: 'Professional', public: 'Member of the public', 'low-key': 'Quiet, or not said' }) }),
  question({ id: 'kind', type: 'choice', ask: { en: 'Kind' }, options: options({ a: 'A', b: 'B' }) }),
  question({ id: 'urgent', type: 'yes-no', ask: { en: 'Is it urgent?' } }),
  question({ id: 'agreed', type: 'tick', ask: { en: 'I agree' } }),
  question({ id: 'signs', type: 'choices', none: true, ask: { en: 'Signs seen' }, options: options({ gifts: 'Gifts', missing: 'Missing', travel: 'Travel', none: 'None of these' }) }),
  question({ id: 'trust', type: 'scale', min: 1, max: 5, ends: new Map(), ask: { en: 'How reliable?' } }),
  question({ id: 'times', type: 'integer', min: 0, ask: { en: 'How often?' } }),
  question({ id: 'money', type: 'decimal', ask: { en: 'How much?' } }),
  question({ id: 'notes', type: 'text', lines: 1, maxLength: 500, ask: { en: 'Notes' } }),
  question({ id: 'seenOn', type: 'date', ...moment, ask: { en: 'Seen on' } }),
  question({ id: 'about', type: 'partial-date', ...moment, ask: { en: 'About when' } }),
  question({ id: 'leftAt', type: 'date-time', ...moment, ask: { en: 'Left at' } }),
  question({ id: 'backAt', type: 'moment', ...moment, ask: { en: 'Back at' } }),
  question({ id: 'opens', type: 'time', ...moment, ask: { en: 'Opens' } }),
  question({ id: 'closes', type: 'time', ...moment, ask: { en: 'Closes' } }),
  question({ id: 'number', type: 'identifier', systems: ['nhs-number'], ask: { en: 'NHS number' }, absent: [{ reason: 'not-known', label: { en: 'Don’t know' } }] }),
  question({ id: 'category', type: 'category', ask: { en: 'Which category?' } }),
  question({ id: 'indicators', type: 'grid', ask: { en: 'Indicators' }, columns: [question({ id: 'current', type: 'tick' }), question({ id: 'previous', type: 'tick' })], rows: rows({ absent1: 'Absent', hotel: 'Seen in a hotel', car: 'Seen in a car' }) }),
  question({ id: 'mixed', type: 'grid', ask: { en: 'Mixed' }, columns: [question({ id: 'seen', type: 'tick' }), question({ id: 'how', type: 'yes-no' })], rows: rows({ home: 'Home', school: 'School', street: 'Street' }) }),
  question({ id: 'facts', type: 'grid', ask: { en: 'Facts' }, columns: [question({ id: 'true', type: 'yes-no' })], rows: rows({ one: 'One' }) }),
  question({ id: 'child', type: 'component', component: 'person', signed: false, shape: person, ask: { en: 'The child' } }),
  question({ id: 'place', type: 'component', component: 'address', signed: false, ask: { en: 'The place' }, shape: shape('place', 'component', [question({ id: 'town', type: 'text', lines: 1, maxLength: 100 })]) }),
  question({ id: 'people', type: 'list', min: 1, max: 50, itemName: { en: 'Person' }, ask: { en: 'People' }, item: shape('people-item', 'item', [
    question({ id: 'role', type: 'choice', ask: { en: 'Role' }, options: options({ suspect: 'Suspect', parent: 'Parent' }) }),
    question({ id: 'adult', type: 'yes-no', ask: { en: 'Adult?' } }),
    question({ id: 'person', type: 'component', component: 'person', signed: false, shape: person, ask: { en: 'Person' } }),
    question({ id: 'metOn', type: 'date', ...moment, ask: { en: 'Met on' } }),
    question({ id: 'homes', type: 'list', min: 1, max: 50, itemName: { en: 'Home' }, ask: { en: 'Homes' }, item: shape('homes-item', 'item', [
      question({ id: 'use', type: 'choice', ask: { en: 'Use' }, options: options({ home: 'Home', work: 'Work' }) }),
    ]) }),
  ]) }),
  question({ id: 'driver', type: 'reference', to: ['people'] }),
  question({ id: 'earlier', type: 'link', rels: ['replaces'] }),
  question({ id: 'photo', type: 'attachment' }),
]);

const TERMS: Readonly<Record<string, readonly [text: string, say: string]>> = {
  anySign: ['ticked(signs) || ticked(indicators)', 'any sign is ticked'],
  low: ['band(category) == 1', 'the category is low'],
  young: ['ageUnder(child, 13)', 'the child is under 13'],
  lowOrYoung: ['low || young', 'the category is low or the child is young'],
};

/** The terms of the sample, each read after those before it. */
export const terms: Scope['terms'] = (() => {
  const read = new Map<string, { id: string; say: string; expression: Expression }>();
  for (const [id, [text, say]] of Object.entries(TERMS)) {
    read.set(id, { id, say, expression: readWell(text, { shape: sample, terms: read, use: 'rule' }) });
  }
  return read;
})();

export const rule: Scope = { shape: sample, terms, use: 'rule' };
export const condition: Scope = { shape: sample, terms, use: 'condition' };

/** Reads an expression that has no problems. */
export function readWell(text: string, scope: Scope): Expression {
  const { expression, problems } = parseExpression(text, { ...AT, end: text.length }, scope);
  if (!expression) throw new Error(`${text}: ${JSON.stringify(problems)}`);
  return expression;
}

/** Reads an expression that has problems. */
export function problemsIn(text: string, scope: Scope): ReturnType<typeof parseExpression>['problems'] {
  const { expression, problems } = parseExpression(text, { ...AT, end: text.length }, scope);
  if (expression) throw new Error(`${text} has no problem`);
  return problems;
}
