import type { ChoiceQuestion, ChoicesQuestion, Option, ScaleQuestion, TickQuestion, YesNoQuestion } from '../../compiler/model/question.ts';
import type { BodyView } from './body-view.ts';
import type { ChoiceItemOptions } from './components/view-choice-group.ts';
import { viewCheckboxes } from './components/view-checkboxes.ts';
import { viewRadios } from './components/view-radios.ts';
import { viewSelect } from './components/view-select.ts';
import { hintOf, labelOf, legendOf } from './leading.ts';
import type { PageScope } from './page-scope.ts';
import { viewAbsentRadios } from './view-absent.ts';
import { CHOOSE } from './choose.ts';

/** More options than this are a list to choose from: radios would fill the screen. */
const MOST_RADIOS = 15;

/** Small boxes: the same people fill in these forms again and again, and see more of them at once. GOV.UK Design System: smaller radios. */
export const SMALL = 'govuk-radios--small';

/** Yes or no, and the form's own words for a missing answer. */
export function viewYesNo(question: YesNoQuestion, id: string, scope: PageScope): BodyView {
  const absent = viewAbsentRadios(question, scope);
  const items = [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }, ...absent];
  return viewRadioList(question, id, scope, { items, classes: absent.length === 0 ? 'govuk-radios--small govuk-radios--inline' : SMALL });
}

/** One box by itself. Leaving it empty says nothing. */
export function viewTick(question: TickQuestion, id: string, scope: PageScope): BodyView {
  const { hint } = hintOf(question, scope);
  const item = { value: 'yes', text: scope.say(question.ask), ...(hint ? { hint } : {}) };
  return { checkboxes: viewCheckboxes({ name: id, classes: 'govuk-checkboxes--small', items: [item] }) };
}

/** One of the options. */
export function viewChoice(question: ChoiceQuestion, id: string, scope: PageScope): BodyView {
  const items = question.options.map((option) => viewOption(option, scope));
  if (items.length > MOST_RADIOS) {
    const absent = viewAbsentRadios(question, scope).filter((item) => 'value' in item);
    return {
      select: viewSelect({
        name: id, label: labelOf(question, scope), ...hintOf(question, scope),
        items: [CHOOSE, ...items, ...absent].map(({ value, text }) => ({ value, text })),
      }),
    };
  }
  return viewRadioList(question, id, scope, { items: [...items, ...viewAbsentRadios(question, scope)], classes: SMALL });
}

/** Any of the options; `none` stands last, after "or", and unticks the others. */
export function viewChoices(question: ChoicesQuestion, id: string, scope: PageScope): BodyView {
  const plain = question.options.filter((option) => !question.none || option.code !== 'none');
  const none = question.none ? question.options.filter(({ code }) => code === 'none') : [];
  const items: ChoiceItemOptions[] = [
    ...plain.map((option) => viewOption(option, scope)),
    ...(none.length > 0 ? [{ divider: 'or' }] : []),
    ...none.map((option) => ({ ...viewOption(option, scope), behaviour: 'exclusive' as const })),
  ];
  const hint = hintOf(question, scope, 'Select all that apply');
  return { checkboxes: viewCheckboxes({ name: id, fieldset: { legend: legendOf(question, scope) }, classes: 'govuk-checkboxes--small', ...hint, items }) };
}

/** The numbers from `min` to `max`, with words at the ends. */
export function viewScale(question: ScaleQuestion, id: string, scope: PageScope): BodyView {
  const numbers = Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index);
  const items = numbers.map((value) => {
    const words = question.ends.get(value);
    return { value: String(value), text: words ? `${value} – ${scope.say(words)}` : String(value) };
  });
  return viewRadioList(question, id, scope, { items: [...items, ...viewAbsentRadios(question, scope)], classes: SMALL });
}

/** Radios under the question's legend. */
export function viewRadioList(
  question: ChoiceQuestion | YesNoQuestion | ScaleQuestion | Extract<Parameters<typeof legendOf>[0], { type: 'category' }>,
  id: string, scope: PageScope, { items, classes }: { readonly items: readonly ChoiceItemOptions[]; readonly classes: string },
): BodyView {
  return { radios: viewRadios({ name: id, fieldset: { legend: legendOf(question, scope) }, ...hintOf(question, scope), items, classes }) };
}

function viewOption(option: Option, { say }: PageScope): { readonly value: string; readonly text: string } {
  return { value: option.code, text: say(option.label) };
}
