import { describe, expect, test } from 'vitest';
import type { Form } from '../../compiler/model/form.ts';
import { formOf } from '../content/compiled.ts';
import { printOf, readLines, readStored, validatorOf } from './print.ts';

const form = formOf('test/forms', 'kitchen-sink');
const stored = readStored('everything');
const linesOf = async (record: Readonly<Record<string, unknown>>, more: Parameters<typeof printOf>[2] = {}, of: Form = form) => readLines(await printOf(of, record, more));

/** The stored record with other answers or header members. */
function change(answers: object, header: object = {}): Readonly<Record<string, unknown>> {
  return { ...stored, ...header, answers: { ...stored.answers, ...answers } };
}

test('the stored record is well-formed', async () => {
  expect((await validatorOf(form)).validate(stored)).toMatchObject({ wellFormed: true, complete: false, sound: false });
});

test('the first page says what it is, about whom, by whom, and what the validator finds', async () => {
  const lines = await linesOf(stored);
  expect(lines.slice(0, lines.indexOf('1 The child'))).toEqual([
    'Everything in one form', 'Draft – not final', 'This record may not be complete, and may still change.', 'This form is for tests. In danger call 999.',
    'About | Kay Example / Born 3 March 2014', 'Completed by | Withheld for safety or by law', 'Saved | 24 November 2026 at 10:00, London time', 'Record | 0b8f0f0e-6f2f-4c58-9b0e-000000000001',
    'Form | kitchen-sink, version 1.0.0-draft: a version that is not published yet', 'Other records | This replaces the record 0b8f0f0e-6f2f-4c58-9b0e-000000000009',
    'How this record stands', 'Not complete. Not sound.',
    'Not answered, or not as the form asks', '5.6 Call 1: Answer ‘What was said?’, or say why there is no answer',
    'Rules that are broken', '5.6 Call 1: A call cannot end before it begins.',
    'Queries without a reason', '3.7 The second visit was due by 30 October 2026. Record when it was done, or say why it is late.',
    '3.7 The close was due by 31 March 2016. Record when it was done, or say why it is late.',
    'To note', '3.4 An answer is due within 24 hours.',
    'Time limits', 'What | Due by | When this record was saved',
    'The answer from the safeguarding desk | 26 October 2026 at 00:30 | Reason given on 20 November 2026: / The line was down.',
    'The second visit | 30 October 2026 | Late: not done when this record was saved', 'The write up | 24 November 2026 | Not done when this record was saved; not late then',
    'The close | 31 March 2016 | Late: not done when this record was saved',
  ]);
});

describe('answers', () => {
  test.each([
    '1.1 a Name 1 of 2: Full name | Kay Example', '1.1 a Name 2 of 2: Full name | Katherine Sample', '1.1 b Date of birth | 3 March 2014',
    '2.1 A word / Do not share with the school. | blue', '2.2 A story / Do not share with the family or the school. | First line. Second line, set in. After an empty line.',
    '2.9 Are they happy? | No', '2.10 They agreed to this | Ticked', '2.11 How far do they trust you? | 4, on a scale from 1 (none) to 5 (full)', '2.12 How many visits? | 1 visit', '2.13 Weight | 41.5 kg',
    '3.1 Date seen | 14 November 2026', '3.2 Time seen | 15:20', '3.3 Date and time reported | 25 October 2026 at 01:30 BST',
    '3.4 Date and time answered | 24 November 2026 at 07:15 in London (written as 09:15 at UTC+02:00)', '3.5 When did they move in? | about 2014',
    '3.6 When was it heard? | from March 2026 to about 12 April 2026 / In words: one day in spring', '3.7 Date of the review | No answer: Not asked',
    '4.1 Where? | At school (the source’s words: “In School”)', '4.2 Colour of the door | Other', 'Other: what is it? | Pink with spots', '4.3 Worries | A friend gave cause for worry / Other',
    'Observation 1 of 2', 'When? | 13 November 2026 at 15:20', 'By whom? | A pupil', 'What was seen? | He seemed afraid.',
    'Came home late', 'Now | Ticked', 'Sure? | No', 'How? | Told', 'Worry | 3, on a scale from 1 (little) to 3 (much)', 'Other rows | Nothing is recorded in the other row of this table. That is not a No.',
    '4.7 Which level? | Amber / Code: amber / Band: 2, of 1 to 3 / Scheme: Levels of worry', '5.1 A number | NHS number: / 999 000 0018', '5.2 Any number | Unique property reference number (UPRN): / 100000000001',
    '5.3 Their bicycle | No answer: Not known', 'Names: Full name / Do not share with the police. | Jo Example', 'Names / Do not share with the police. | No answer: Asked, but declined to say',
    'Who took it? | Jo Example / Question 5.5, Person 1', 'Who took it? | Question 5.5, Person 2', 'Who took it? | A neighbour', 'Who took it? | Kay Example / Question 1.1', 'What was said? | Not answered',
    '5.7 A record that this one follows | This answers it / Record 0b8f0f0e-6f2f-4c58-9b0e-000000000008', '5.8 Any other record | This was prompted by it / Reference: Log 12',
    '5.9 A photo | File: door.jpg / Kind: image/jpeg; size: 123,456 bytes / SHA-256: 0000000000000000000000000000000000000000000000000000000000000abc',
    '8.1 a The child (continued): Shoe size | 36', '8.2 Completed by | No answer: Withheld for safety or by law',
    'Say why. | Told on the telephone. To be written up. / Given on 23 November 2026', 'Nothing is recorded in these sections: 6 Only at home; 7 When asked.',
  ])('in words: %s', async (line) => expect(await linesOf(stored)).toContain(line));

  test('keep their line breaks and tabs', async () => {
    expect((await printOf(form, stored)).print.html).toContain('First line.\n\tSecond line, set in.\n\nAfter an empty line.');
  });

  test('that are very long stand under their question', async () => {
    const lines = await linesOf(change({ story: 'word '.repeat(100).trim() }));
    const at = lines.indexOf('2.2 A story / Do not share with the family or the school.');
    expect(lines[at + 1]).toBe('word '.repeat(100).trim());
  });

  test('to what was not asked are printed all the same, and say so', async () => {
    expect(await linesOf(change({ room: 'The kitchen' }))).toContain('6.1 Which room? / Answered although the question did not arise. | The kitchen');
  });

  test('are all there, and nothing optional without one', async () => {
    const lines = await linesOf(stored);
    expect(lines.some((line) => line.includes('Nickname'))).toBe(false);
    expect(lines.filter((line) => line.endsWith('| Not answered'))).toHaveLength(1);
  });
});

test('all questions are printed if that is asked for, with why some were not', async () => {
  const lines = await linesOf(stored, { shows: 'all' });
  expect(lines).toContain('2.14 Nickname | Not answered');
  expect(lines).toContain('6.1 Which room? | Did not arise: asked only if the answer to question 4.1 is ‘At home’');
  expect(lines.filter((line) => line.includes('Had a new phone'))).toEqual(['Had a new phone']);
  expect(lines.filter((line) => line === 'Now | Not ticked')).toHaveLength(1);
  expect(await linesOf(change({ agreed: undefined }), { shows: 'all' })).toContain('2.10 They agreed to this | Not ticked');
});

test('a grid of few columns is a table with every tick in words', async () => {
  const screening = formOf('forms', 'cse-screening');
  const answers = { significantIndicators: { missingOrAbsent: { previous: true } } };
  const record = { concordat: '1.0', form: 'cse-screening', version: screening.version, recordId: '0b8f0f0e-6f2f-4c58-9b0e-000000000001', status: 'draft', saved: '2026-11-24T10:00:00Z', marking: 'OFFICIAL-SENSITIVE', answers };
  expect((await validatorOf(screening)).validate(record).wellFormed).toBe(true);
  const lines = await linesOf(record, {}, screening);
  expect(lines).toContain('Periods of absence/missing (day and/or night) | Not ticked | Ticked');
  expect(lines).toContain('Nothing is recorded in the other 6 rows of this table. That is not a No.');
});

test('a final record without findings has no box of them, and says that it is final', async () => {
  const { readExamples } = await import('../support/read-examples.ts');
  const report = formOf('forms', 'information-report');
  const final = readExamples(report).find(({ name }) => name === 'full-final')?.record ?? {};
  const lines = await linesOf(final, {}, report);
  expect(lines).toContain('Final');
  expect(lines).not.toContain('How this record stands');
  expect(lines).toContain('Completed by | Sam Example / Designated safeguarding lead / Example Academy');
});

test('every page says form, marking, record, page and about whom', async () => {
  const { print } = await printOf(form, stored);
  expect(print.html).toContain('@top-right{content:"Kay Example" "\\A" "Born 3 March 2014"}');
  expect(print.html).toContain('@top-center{content:"OFFICIAL\\2d SENSITIVE"}');
  expect(print.html).toContain('@bottom-center{content:"OFFICIAL\\2d SENSITIVE"}');
  expect(print.html).toContain('content:"Page " counter(page) " of " counter(pages)');
  const unknown = await printOf(form, change({ child: { key: 'c1', absent: { names: 'withheld', dateOfBirth: 'declined' } } }));
  expect(unknown.print.html).toContain('"Name\\3a  withheld for safety or by law" "\\A" "Date of birth\\3a  asked, but declined to say"');
});

test('what a later version asks and a board’s own answers stand at the end', async () => {
  const record = change({ mood: 'calm', child: { ...stored.answers['child'] as object, pets: ['a dog', 'a cat'] } }, { version: '1.3.0', extensions: { exampleshire: { panel: 'Tuesday' } } });
  const lines = await linesOf(record);
  expect(lines.slice(lines.indexOf('Questions of the board exampleshire’s own'))).toEqual([
    'Questions of the board exampleshire’s own', 'panel | Tuesday', 'From a later version',
    'This record was made with version 1.3.0 of the form. What that version asks, and the one that this print was made with does not, stands here as it was recorded.',
    'mood | calm', 'child.pets | 1: a dog / 2: a cat', 'Nothing is recorded in these sections: 6 Only at home; 7 When asked.', 'End of the record. Printed with concordat 0.1.0.',
  ]);
  expect(lines).not.toContain('How this record stands');
});
