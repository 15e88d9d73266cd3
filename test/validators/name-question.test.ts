import { expect, test } from 'vitest';
import { describeWords, keepsCapital } from '../../generators/validators/describe-words.ts';
import { askFor } from '../../runtime/validate/ask-for.ts';
import type { QuestionPlan } from '../../runtime/validate/plan.ts';
import { TYPE_LETTERS, readPlan } from '../../runtime/validate/read-plan.ts';
import { sayAsSubject } from '../../runtime/validate/say-name.ts';

/** A question as a validator reads it from its table. */
function planQuestion(type: string, words: string, absence = '', itemName = ''): QuestionPlan {
  const { marks, ask, turned } = describeWords(words, type);
  const letter = Object.keys(TYPE_LETTERS).find((one) => TYPE_LETTERS[one] === type);
  const [reasons = '', label = ''] = absence.split(' ');
  const kind = `${letter}${itemName ? (keepsCapital(itemName) ? '^' : '') : marks}!${reasons}`;
  const plan = readPlan(`\n${['asked', kind, ask, itemName, '', label.replace('_', ' '), turned].join('\t')}`, { asks: [], patterns: [], rules: [] });
  const question = plan.questions.get('asked');
  if (!question) throw new Error('the table has no question');
  return question;
}

test.each([
  ['text', 'Name', 'Enter the name', 'Name'],
  ['text', 'Your details', 'Enter your details', 'Your details'],
  ['text', 'The child’s address', 'Enter the child’s address', 'The child’s address'],
  ['date-time', 'Date/time of report', 'Enter the date/time of report', 'Date/time of report'],
  ['text', 'Post/Job Title', 'Enter the Post/Job Title', 'Post/Job Title'],
  ['identifier', 'NHS number', 'Enter the NHS number', 'NHS number'],
  ['text', 'D.O.B:', 'Enter the D.O.B', 'D.O.B'],
  ['text', 'Missing From Home officer', 'Enter the Missing From Home officer', 'Missing From Home officer'],
  ['choice', 'Gender', 'Select the gender', 'Gender'],
  ['choice', 'Who is the person?', 'Select who the person is', 'The answer to ‘Who is the person?’'],
  ['text', 'Who is it?', 'Enter who it is', 'The answer to ‘Who is it?’'],
  ['text', 'What happened?', 'Answer ‘What happened?’', 'The answer to ‘What happened?’'],
  ['date', 'When is the baby expected?', 'Answer ‘When is the baby expected?’', 'The answer to ‘When is the baby expected?’'],
  ['yes-no', 'Are there other children?', 'Select yes if there are other children', 'The answer to ‘Are there other children?’'],
  ['yes-no', 'Do they have parental responsibility?', 'Select yes if they have parental responsibility', 'The answer to ‘Do they have parental responsibility?’'],
  ['yes-no', 'Is a child at risk now?', 'Answer ‘Is a child at risk now?’', 'The answer to ‘Is a child at risk now?’'],
  ['yes-no', 'Learning disability', 'Select yes or no for ‘Learning disability’', 'Learning disability'],
  ['text', 'Date of Birth', 'Enter the Date of Birth', 'Date of Birth'],
  ['text', 'Number, address or name', 'Enter the number, address or name', 'Number, address or name'],
  ['text', 'Anything that marks it out', 'Enter anything that marks it out', 'Anything that marks it out'],
  ['component', 'The child', 'Fill in ‘The child’', 'The child'],
  ['component', 'Completed by', 'Fill in ‘Completed by’', 'The answer to ‘Completed by’'],
  ['component', 'Referrer’s details', 'Enter the referrer’s details', 'Referrer’s details'],
  ['component', 'Who are they?', 'Enter who they are', 'The answer to ‘Who are they?’'],
  ['tick', 'I have read this', 'Tick ‘I have read this’', 'I have read this'],
  ['text', 'Or describe the place', 'Answer ‘Or describe the place’', 'The answer to ‘Or describe the place’'],
  ['yes-no', 'Frequently stays out late', 'Answer ‘Frequently stays out late’', 'The answer to ‘Frequently stays out late’'],
  ['text', 'Please give details', 'Answer ‘Please give details’', 'The answer to ‘Please give details’'],
  ['text', 'If yes, where', 'Answer ‘If yes, where’', 'The answer to ‘If yes, where’'],
  ['text', 'Age, if the date of birth is not known', 'Answer ‘Age, if the date of birth is not known’', 'The answer to ‘Age, if the date of birth is not known’'],
  ['grid', 'Indicators', 'Fill in the indicators', 'Indicators'],
  ['attachment', 'A photo', 'Select a photo', 'A photo'],
  ['text', `${'word '.repeat(60)}?`, `Answer ‘${'word '.repeat(32).trim()} …’`, `The answer to ‘${'word '.repeat(32).trim()} …’`],
])('%s “%s”', (type, ask, request, subject) => {
  const question = planQuestion(type, ask, '-');
  expect(askFor(question)).toBe(request);
  expect(sayAsSubject(question)).toBe(subject);
});

test.each([
  ['', ', or say why there is no answer'],
  ['-', ''],
  ['-k Don’t_know', ', or select ‘Don’t know’'],
  ['-d', ', or say that it was declined'],
  ['-kd', ', or say why there is no answer'],
])('the way out by reasons “%s”', (absence, words) => {
  expect(askFor(planQuestion('text', 'Name', absence))).toBe(`Enter the name${words}`);
});

test.each([
  ['Other child', 'other child'], ['CCTV recording', 'CCTV recording'],
])('a list asks for an entry: %s', (itemName, said) => {
  expect(askFor(planQuestion('list', 'If others are involved, list them here', '', itemName))).toBe(`Add at least one ${said}, or say why there is none`);
});
