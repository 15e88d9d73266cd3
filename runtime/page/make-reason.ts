import { create, find, type Field } from './elements.ts';
import type { QuestionPlan } from './plan.ts';
import { REASON_WORDS, type AbsentReason } from './reason-words.ts';

const OFFER = 'No answer?';

/** One list of every reason, to be copied: most questions offer them all. */
let pattern: HTMLElement | undefined;

/**
 * Puts beside a question the choice of a reason for having no answer: one reason is a box to tick, several are a list. Gives its field;
 * nothing where the form allows no reason, or only such as stand among the question's radios.
 */
export function makeReason(plan: QuestionPlan, id: string, { wrapper, label }: { readonly wrapper: HTMLElement; readonly label: string }): Field | undefined {
  const reasons = Object.entries(plan.absent ?? REASON_WORDS).map(([reason, words]) => [reason, words || REASON_WORDS[reason as AbsentReason]] as const);
  const [only] = reasons;
  if (!only) return undefined;
  const name = `${id}--absent`;
  const group = reasons.length === 1 ? makeBox(only, name) : plan.absent ? makeList(reasons) : ((pattern ??= makeList(reasons)).cloneNode(true) as HTMLElement);
  const field = group.querySelector<HTMLInputElement | HTMLSelectElement>('input, select') as Field;
  field.id = name;
  field.name = name;
  field.setAttribute('aria-label', `${reasons.length === 1 ? only[1] : OFFER} ${label}`);
  const body = find(`${id}--body`);
  if (body) body.before(group);
  else wrapper.append(group);
  return field;
}

function makeList(reasons: readonly (readonly [string, string])[]): HTMLElement {
  const option = (value: string, text: string): HTMLOptionElement => Object.assign(create('option', { text }), { value });
  const select = create('select', { className: 'c-absent__list' }, [option('', OFFER), ...reasons.map(([reason, words]) => option(reason, words))]);
  return create('div', { className: 'c-absent' }, [select]);
}

function makeBox([reason, words]: readonly [string, string], name: string): HTMLElement {
  const box = Object.assign(create('input', { className: 'govuk-checkboxes__input' }), { type: 'checkbox', value: reason });
  const label = create('label', { className: 'govuk-label govuk-checkboxes__label', text: words });
  label.htmlFor = name;
  const item = create('div', { className: 'govuk-checkboxes__item' }, [box, label]);
  return create('div', { className: 'c-absent' }, [create('div', { className: 'govuk-checkboxes govuk-checkboxes--small' }, [item])]);
}
