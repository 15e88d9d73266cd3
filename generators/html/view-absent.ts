import type { AbsentChoice, AbsentReason, Question } from '../../compiler/model/question.ts';
import type { BodyView } from './body-view.ts';
import type { ChoiceItemOptions } from './components/view-choice-group.ts';
import { viewCheckboxes } from './components/view-checkboxes.ts';
import { viewSelect } from './components/view-select.ts';
import { absentId } from './page-ids.ts';
import type { PageScope } from './page-scope.ts';
import { CHOOSE } from './choose.ts';

const REASON_WORDS: Readonly<Record<AbsentReason, string>> = {
  'not-known': 'Not known',
  'not-asked': 'Not asked',
  'declined': 'Asked, but declined to say',
  'not-applicable': 'Does not apply',
  'withheld': 'Withheld for safety or by law',
};

/** The words of a reason: the form's own where it gives them. */
function sayReason(choice: AbsentChoice, { say }: PageScope): string {
  return choice.label ? say(choice.label) : REASON_WORDS[choice.reason];
}

/** Whether a question's reasons stand among its radios, as an equal choice: those that the form has its own words for. */
function isAmongRadios(question: Question, choice: AbsentChoice): boolean {
  const { type } = question;
  const radios = type === 'yes-no' || type === 'choice' || type === 'scale' || (type === 'category' && question.scheme !== undefined);
  return radios && choice.label !== undefined;
}

/** The reasons with the form's own words, after "or" at the end of the radios. Their values begin with `absent:`, as no code does. */
export function viewAbsentRadios(question: Question, scope: PageScope): ChoiceItemOptions[] {
  const among = question.absent.filter((choice) => isAmongRadios(question, choice));
  if (among.length === 0) return [];
  return [{ divider: 'or' }, ...among.map((choice) => ({ value: `absent:${choice.reason}`, text: sayReason(choice, scope) }))];
}

/** The other reasons: one is a box to tick, several are a list to choose from. */
export function viewAbsent(question: Question, id: string, scope: PageScope): BodyView | undefined {
  const choices = question.absent.filter((choice) => !isAmongRadios(question, choice));
  const [only] = choices;
  if (!only) return undefined;
  const ask = scope.say(question.ask);
  const name = absentId(id);
  const formGroup = { classes: 'c-absent' };
  if (choices.length === 1) {
    const text = sayReason(only, scope);
    const attributes = { 'aria-label': `${text}: ${ask}` };
    return { checkboxes: viewCheckboxes({ name, formGroup, classes: 'govuk-checkboxes--small', items: [{ value: only.reason, text, attributes }] }) };
  }
  const label = 'No answer? Say why';
  return {
    select: viewSelect({
      name, formGroup, label: { text: label }, attributes: { 'aria-label': `${label}: ${ask}` },
      items: [CHOOSE, ...choices.map((choice) => ({ value: choice.reason, text: sayReason(choice, scope) }))],
    }),
  };
}
