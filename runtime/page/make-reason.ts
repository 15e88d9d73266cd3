import { create, find, type Field } from './elements.ts';
import type { QuestionPlan } from './plan.ts';
import { REASON_WORDS, type AbsentReason } from './reason-words.ts';

const OFFER = 'No answer?';
/** Of a component: its parts have offers of their own below. */
const OFFER_FOR_ALL = 'None of these?';

type Offers = readonly (readonly [reason: string, words: string])[];

/** What the lists offer. They are filled when their page is seen: hundreds of them would keep the first page waiting. */
const offered = new WeakMap<Field, Offers>();

/** One list to be copied. */
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
  const group = reasons.length === 1 ? makeBox(only, name) : ((pattern ??= makeList()).cloneNode(true) as HTMLElement);
  const offer = plan.type === 'component' ? OFFER_FOR_ALL : OFFER;
  const blank = group.querySelector('option');
  if (blank) blank.text = offer;
  const field = group.querySelector<HTMLInputElement | HTMLSelectElement>('input, select') as Field;
  offered.set(field, reasons);
  field.id = name;
  field.name = name;
  field.setAttribute('aria-label', `${reasons.length === 1 ? only[1] : offer} ${label}`);
  const body = find(`${id}--body`);
  if (body) body.before(group);
  else wrapper.append(group);
  return field;
}

/** Whether a reason can be chosen in a field. */
export function offers(field: Field | undefined, reason: string): boolean {
  return field !== undefined && (offered.get(field)?.some(([one]) => one === reason) ?? false);
}

/** Fills the lists of reasons in a part of the page that is seen now. */
export function fillLists(within: HTMLElement): void {
  for (const list of within.querySelectorAll<HTMLSelectElement>('.c-absent__list')) fillList(list);
}

/** Fills a list of reasons, before it is used. */
export function fillList(list: Field): void {
  if (!(list instanceof HTMLSelectElement) || list.options.length > 1) return;
  list.append(...(offered.get(list) ?? []).map(([reason, words]) => makeOption(reason, words)));
}

function makeList(): HTMLElement {
  return create('div', { className: 'c-absent' }, [create('select', { className: 'c-absent__list' }, [makeOption('', '')])]);
}

function makeOption(value: string, text: string): HTMLOptionElement {
  return Object.assign(create('option', { text }), { value });
}

function makeBox([reason, words]: readonly [string, string], name: string): HTMLElement {
  const box = Object.assign(create('input', { className: 'govuk-checkboxes__input' }), { type: 'checkbox', value: reason });
  const label = create('label', { className: 'govuk-label govuk-checkboxes__label', text: words });
  label.htmlFor = name;
  const item = create('div', { className: 'govuk-checkboxes__item' }, [box, label]);
  return create('div', { className: 'c-absent' }, [create('div', { className: 'govuk-checkboxes govuk-checkboxes--small' }, [item])]);
}
