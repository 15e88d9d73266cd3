import { expect, test } from 'vitest';
import { questionsIn } from '../../compiler/model/walk.ts';
import { formOf } from './compiled.ts';

const form = formOf('test/forms', 'hostile');
const words = [form.title, form.purpose, form.notFor, ...[...questionsIn(form.answers)].flatMap((question) => [question.ask, question.hint])].map((text) => text?.en ?? '').join('\n');

test.each([
  '</script>', 'onerror=', '*/', '{{', '${', '`', 'javascript:', '" onfocus="', "' onmouseover='", '\u00a0', 'بچے', 'שם', '👩‍👧‍👦', '&amp;', '<!--', '__proto__',
])('keeps %j as words', (text) => {
  expect(form.title.en + words + form.sections.map(({ title }) => title.en).join('')).toContain(text);
});

test('has a label of 2,000 characters', () => {
  const label = [...questionsIn(form.answers)].find(({ id }) => id === 'longLabel')?.ask.en;
  expect(label).toHaveLength(2000);
});
