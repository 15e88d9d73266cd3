import { expect, test } from 'vitest';
import { askFor } from '../../runtime/validate/ask-for.ts';
import { sayAsSubject } from '../../runtime/validate/say-name.ts';

const NO_WAY_OUT = { absent: [] } as const;

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
  ['yes-no', 'Learning disability', 'Select yes or no for the learning disability', 'Learning disability'],
  ['text', 'Please give details', 'Answer ‘Please give details’', 'The answer to ‘Please give details’'],
  ['text', 'If yes, where', 'Answer ‘If yes, where’', 'The answer to ‘If yes, where’'],
  ['text', 'Age, if the date of birth is not known', 'Answer ‘Age, if the date of birth is not known’', 'The answer to ‘Age, if the date of birth is not known’'],
  ['grid', 'Indicators', 'Fill in the indicators', 'Indicators'],
  ['attachment', 'A photo', 'Select a photo', 'A photo'],
  ['text', `${'word '.repeat(60)}?`, `Answer ‘${'word '.repeat(32).trim()} …’`, `The answer to ‘${'word '.repeat(32).trim()} …’`],
])('%s “%s”', (type, ask, request, subject) => {
  expect(askFor({ type, ask, ...NO_WAY_OUT })).toBe(request);
  expect(sayAsSubject(ask)).toBe(subject);
});

test.each([
  [undefined, ', or say why it is not known'],
  [[], ''],
  [[{ reason: 'not-known', label: 'Don’t know' }], ', or select ‘Don’t know’'],
  [[{ reason: 'declined' }], ', or say that it was declined'],
  [[{ reason: 'not-known' }, { reason: 'declined' }], ', or say why there is no answer'],
])('the way out by reasons %j', (absent, words) => {
  expect(askFor({ type: 'text', ask: 'Name', ...(absent ? { absent } : {}) })).toBe(`Enter the name${words}`);
});

test('a list asks for an entry', () => {
  expect(askFor({ type: 'list', ask: 'If others are involved, list them here', itemName: 'Other child' })).toBe('Add at least one other child, or say why there is none');
});
