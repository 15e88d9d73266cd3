import type { AbsentChoice, Question } from '../../compiler/model/question.ts';
import type { ChoiceItemOptions } from './components/view-choice-group.ts';
import type { PageScope } from './page-scope.ts';

/** Whether a question's reasons stand among its radios, as an equal choice: those that the form has its own words for. */
function isAmongRadios(question: Question, choice: AbsentChoice): boolean {
  const { type } = question;
  const radios = type === 'yes-no' || type === 'choice' || type === 'scale' || (type === 'category' && question.scheme !== undefined);
  return radios && choice.label !== undefined;
}

/** The reasons with the form's own words, after "or" at the end of the radios. Their values begin with `absent:`, as no code does. */
export function viewAbsentRadios(question: Question, { say }: PageScope): ChoiceItemOptions[] {
  const among = question.absent.flatMap((choice) => (isAmongRadios(question, choice) && choice.label ? [{ ...choice, label: choice.label }] : []));
  if (among.length === 0) return [];
  return [{ divider: 'or' }, ...among.map(({ reason, label }) => ({ value: `absent:${reason}`, text: say(label) }))];
}

/** The other reasons: the page's script offers them beside the question. */
export function listOtherReasons(question: Question): readonly AbsentChoice[] {
  return question.absent.filter((choice) => !isAmongRadios(question, choice));
}
