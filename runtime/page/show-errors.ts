import { create, find, findAll } from './elements.ts';
import type { Located } from './locate.ts';
import type { Message } from './judge.ts';
import type { QuestionNode } from './tree.ts';

/** An entry of the error summary that leads to no question of the form, but to a field of the page. */
export type Entry = Message & { readonly field?: string };

const CONTROL_ERRORS = { INPUT: 'govuk-input--error', TEXTAREA: 'govuk-textarea--error', SELECT: 'govuk-select--error' } as const;

export interface ErrorOptions {
  readonly introduction?: string;
  /** Goes to a question, on whatever page it stands. */
  follow(at: Located): void;
}

/** Shows what is wrong at the top, with links, and beside each question. GOV.UK Design System: error summary. */
export function showErrors(entries: readonly Entry[], { introduction, follow }: ErrorOptions): void {
  clearErrors();
  const byNode = new Map<QuestionNode, Message[]>();
  for (const entry of entries) if (entry.at) byNode.set(entry.at.node, [...(byNode.get(entry.at.node) ?? []), entry]);
  for (const [node, messages] of byNode) showBeside(node, messages);
  const list = create('ul', { className: 'govuk-list govuk-error-summary__list' }, [...entries].sort(byPlace).map((entry) => makeEntry(entry, follow)));
  const body = create('div', { className: 'govuk-error-summary__body' }, [...(introduction ? [create('p', { text: introduction })] : []), list]);
  const alert = create('div', {}, [create('h2', { className: 'govuk-error-summary__title', text: 'There is a problem' }), body]);
  alert.setAttribute('role', 'alert');
  const summary = create('div', { className: 'govuk-error-summary', id: 'error-summary' }, [alert]);
  summary.tabIndex = -1;
  find('errors')?.replaceChildren(summary);
}

/** Moves to the summary. */
export function goToErrors(): void {
  const summary = find('error-summary');
  summary?.focus();
  summary?.scrollIntoView();
}

/** Takes away everything that showErrors put there. */
export function clearErrors(): void {
  find('errors')?.replaceChildren();
  for (const message of findAll('.c-error')) {
    for (const described of findAll(`[aria-describedby~="${CSS.escape(message.id)}"]`)) {
      const rest = (described.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== message.id).join(' ');
      if (rest) described.setAttribute('aria-describedby', rest);
      else described.removeAttribute('aria-describedby');
    }
    message.remove();
  }
  for (const name of ['govuk-form-group--error', ...Object.values(CONTROL_ERRORS)]) {
    for (const marked of findAll(`.${name}`)) marked.classList.remove(name);
  }
}

/** Moves to the field of a question, with its words in sight. */
export function goTo({ node, field }: Located): void {
  const target = fieldOf({ node, ...(field === undefined ? {} : { field }) });
  node.wrapper.scrollIntoView();
  target?.focus({ preventScroll: target.getBoundingClientRect().bottom < innerHeight });
}

function makeEntry({ text, at, field }: Entry, follow: ErrorOptions['follow']): HTMLLIElement {
  const target = at ? fieldOf(at) : field === undefined ? undefined : find(field);
  if (!target) return create('li', { text });
  const link = create('a', { text });
  link.href = `#${target.id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (at) follow(at);
    else target.focus();
  });
  return create('li', {}, [link]);
}

/** In the order of the page; what has no place comes last. */
function byPlace(a: Entry, b: Entry): number {
  const [first, second] = [a, b].map(({ at, field }) => (at ? fieldOf(at) ?? at.node.wrapper : field === undefined ? null : find(field)));
  if (!first || !second || first === second) return Number(!first) - Number(!second);
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The first field of a question in which an answer can be given. */
function fieldOf({ node, field }: Located): HTMLElement | undefined {
  if (field !== undefined) return find(field) ?? undefined;
  const fields = [...node.wrapper.querySelectorAll<HTMLElement>('input, select, textarea')].filter((one) => !one.closest('[hidden]'));
  return fields.find((one) => one !== node.reason) ?? fields[0];
}

function showBeside(node: QuestionNode, messages: readonly Message[]): void {
  const id = `${node.id}--error`;
  const words = [...new Set(messages.map(({ text }) => text))].join('. ');
  const paragraph = create('p', { className: 'govuk-error-message c-error', id }, [
    create('span', { className: 'govuk-visually-hidden', text: 'Error:' }), document.createTextNode(` ${words}`),
  ]);
  const fieldset = node.wrapper.querySelector('fieldset');
  const group = node.kind === 'leaf' ? node.wrapper.querySelector('.govuk-form-group') : node.wrapper;
  group?.classList.add('govuk-form-group--error');
  const lead = find(`${node.id}-hint`) ?? find(`${node.id}--hint`) ?? node.wrapper.querySelector(fieldset ? 'legend' : 'label');
  if (!lead || lead.closest('.govuk-checkboxes__item')) group?.prepend(paragraph);
  else lead.after(paragraph);
  const described = fieldset ?? find(node.id);
  const others = described?.getAttribute('aria-describedby');
  described?.setAttribute('aria-describedby', others ? `${others} ${id}` : id);
  for (const control of controlsOf(node, messages)) control.classList.add(CONTROL_ERRORS[control.tagName as keyof typeof CONTROL_ERRORS]);
}

/** The fields to outline: those that the messages name, or all of a question that is answered by typing. */
function controlsOf(node: QuestionNode, messages: readonly Message[]): HTMLElement[] {
  const named = messages.flatMap(({ at }) => (at?.field === undefined ? [] : [find(at.field)])).filter((one) => one !== null);
  const fields = named.length > 0 ? named : node.kind === 'leaf' && node.plan.type !== 'grid' && node.plan.type !== 'moment' ? node.leaf.fields() : [];
  return fields.filter((one) => !one.matches('[type=radio], [type=checkbox], [type=file]'));
}
