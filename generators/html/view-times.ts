import { unreachable } from '../../compiler/unreachable.ts';
import type { TimeQuestion } from '../../compiler/model/question.ts';
import type { BodyView } from './body-view.ts';
import { viewButton } from './components/view-button.ts';
import { viewCheckboxes } from './components/view-checkboxes.ts';
import { viewDateInput } from './components/view-date-input.ts';
import { viewInput } from './components/view-input.ts';
import { viewSelect } from './components/view-select.ts';
import { hintOf, labelOf, legendOf, viewFrame } from './leading.ts';
import type { PageScope } from './page-scope.ts';
import { CHOOSE } from './choose.ts';

const DATE_EXAMPLE = 'For example, 27 3 2007';
const TIME_EXAMPLE = 'For example, 9:30 or 21:15';
const PARTIAL_EXAMPLE = 'For example, 27 3 2007. Leave out the day, or the day and month, if not known';

/** A date in three boxes, a time in one, and what belongs to the less certain kinds. */
export function viewTime(question: TimeQuestion, id: string, scope: PageScope): BodyView {
  switch (question.type) {
    case 'date':
      return question.derivedFrom?.key === 'signed' ? viewSignedDate(question, id, scope) : viewDate(question, id, scope);
    case 'time':
      return {
        input: viewInput({
          name: id, label: labelOf(question, scope), ...hintOf(question, scope, TIME_EXAMPLE), classes: 'govuk-input--width-5', autocomplete: 'off',
        }),
      };
    case 'date-time':
      return { fields: { ...viewFrame(question, id, scope, { hint: `${DATE_EXAMPLE}, at 21:15` }), bodies: [viewDay(id), viewClock(id), viewWhichHour(id)] } };
    case 'partial-date':
      return { fields: { ...viewFrame(question, id, scope, { hint: PARTIAL_EXAMPLE }), bodies: [viewDay(id), viewAbout(id)] } };
    case 'moment':
      return {
        fields: {
          ...viewFrame(question, id, scope, { hint: 'Give as much as is known: a date, a date and time, or words' }),
          bodies: [viewDay(id), viewClock(id), viewWhichHour(id), viewAbout(id), viewWords(id)],
        },
      };
    default:
      return unreachable(question.type);
  }
}

function viewDate(question: TimeQuestion, id: string, scope: PageScope): BodyView {
  return { date: viewDateInput({ id, fieldset: { legend: legendOf(question, scope) }, ...hintOf(question, scope, DATE_EXAMPLE), items: dateItems(id) }) };
}

/** The date of a signature can be filled with today's by a button, never by the page itself. */
function viewSignedDate(question: TimeQuestion, id: string, scope: PageScope): BodyView {
  const today = viewButton({ text: 'Use today’s date', type: 'button', id: `${id}--today`, classes: 'govuk-button--secondary c-needs-script', attributes: { hidden: '' } });
  return { fields: { ...viewFrame(question, id, scope, { hint: DATE_EXAMPLE }), bodies: [viewDay(id), { button: today }] } };
}

function viewDay(id: string): BodyView {
  return { date: viewDateInput({ id, items: dateItems(id) }) };
}

/** Names must differ from those of other dates on the page. Month names are accepted, so only day and year ask for digits. */
function dateItems(id: string) {
  return ['day', 'month', 'year'].map((part) => ({
    name: `${id}-${part}`, id: `${id}-${part}`, label: part.charAt(0).toUpperCase() + part.slice(1), autocomplete: 'off',
    classes: part === 'day' ? 'govuk-input--width-2' : 'govuk-input--width-4', ...(part === 'month' ? { inputmode: 'text' } : {}),
  }));
}

function viewClock(id: string): BodyView {
  return { input: viewInput({ name: `${id}-time`, label: { text: 'Time (24-hour clock)' }, classes: 'govuk-input--width-5', autocomplete: 'off' }) };
}

/** Asked by the page only for the hour that comes twice when the clocks go back. */
function viewWhichHour(id: string): BodyView {
  return {
    select: viewSelect({
      name: `${id}-offset`, label: { text: 'The clocks went back that night. Which of the two?' }, formGroup: { attributes: { id: `${id}--offset`, hidden: '' } },
      items: [CHOOSE, { value: '+01:00', text: 'The first, in summer time' }, { value: '+00:00', text: 'The second, after the clocks went back' }],
    }),
  };
}

function viewAbout(id: string): BodyView {
  return { checkboxes: viewCheckboxes({ name: `${id}-about`, classes: 'govuk-checkboxes--small', items: [{ value: 'about', text: 'This is approximate' }] }) };
}

function viewWords(id: string): BodyView {
  return { input: viewInput({ name: `${id}-words`, label: { text: 'Or in words' }, hint: { text: 'For example, one day last week, after dinner' }, autocomplete: 'off' }) };
}
