import type { Form } from '../../compiler/model/form.ts';
import type { ListQuestion, Question } from '../../compiler/model/question.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import { countRows } from './lay-out-list.ts';
import type { PaperScope } from './paper-scope.ts';

/** How to say at the left of a continuation sheet what goes on there, with examples of this form that are no part of a component: its first long text, and the first entry that a list has no room for. */
export function sayContinuation(form: Form, { numbers, say }: Pick<PaperScope, 'numbers' | 'say'>): string {
  const numbered = [...questionsIn(form.answers)].flatMap((question) => {
    const number = numbers.get(question.address);
    return number === undefined || number.includes(' ') ? [] : [{ question, number }];
  });
  const text = numbered.find(({ question }) => question.type === 'text' && question.lines > 1);
  const list = numbered.flatMap(({ question, number }) => (hasMore(question) ? [`${number} ${say(question.itemName)} ${countRows(question, USUAL).length + 1}`] : []))[0];
  const asIn = text ? `, as in ${text.number}` : '';
  return `Write the number of the question at the left${asIn}${list === undefined ? '' : `, and for an entry of a list what it is, as in ${list}`}. Copy this page if you need more.`;
}

/** The rows of a list that does not say how many. */
const USUAL = 2;

/** Tells whether a record may hold more entries of this list than paper has rows. */
function hasMore(question: Question): question is ListQuestion {
  return question.type === 'list' && countRows(question, USUAL).length < question.max;
}
