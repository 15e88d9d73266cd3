import { create, element, findAll } from './elements.ts';
import { listAnswers, type Block, type Listing, type Row } from './list-answers.ts';
import type { ObjectNode } from './tree.ts';
import type { Unknown } from './split-unknown.ts';

export interface Showing extends Omit<Listing, 'section'> {
  readonly root: ObjectNode;
  /** Answers that a later version of the form asks for. */
  readonly unknown: readonly Unknown[];
  readonly canChange: boolean;
  /** Why queries stand, to be read: beside what was queried. */
  readonly reasons: readonly Row[];
}

/** Shows every section's answers to be checked, with a way back to each. GOV.UK Design System: check answers, summary card. */
export function showAnswers({ root, unknown, canChange, reasons, ...listing }: Showing): void {
  const sections = findAll('.c-section').filter(({ hidden }) => !hidden);
  const cards = sections.map((section) => {
    const title = section.querySelector('h1, h2')?.textContent?.trim() ?? '';
    return makeCard(title, listAnswers(root, { ...listing, section }), canChange ? `#${section.id}` : undefined);
  });
  if (reasons.length > 0) cards.push(makeCard('Reasons given', [{ rows: reasons }], undefined));
  if (unknown.length > 0) {
    const rows = unknown.map(({ address, value }) => ({ label: address, lines: [sayUnknown(value)], kind: 'answer' as const }));
    cards.push(makeCard('From a later version of the form: kept as it is', [{ rows }], undefined));
  }
  element('answers').replaceChildren(...cards);
}

function makeCard(title: string, blocks: readonly Block[], href: string | undefined): HTMLElement {
  const heading = create('h2', { className: 'govuk-summary-card__title', text: title });
  const actions: Node[] = [];
  if (href !== undefined) {
    const link = create('a', { className: 'govuk-link', text: 'Change' }, [create('span', { className: 'govuk-visually-hidden', text: ` ${title}` })]);
    link.href = href;
    actions.push(create('div', { className: 'govuk-summary-card__actions' }, [link]));
  }
  const content = blocks.length > 0 ? blocks.flatMap((block) => makeBlock(block, title)) : [create('p', { className: 'govuk-body c-none', text: 'No answers, and none needed' })];
  return create('div', { className: 'govuk-summary-card' }, [
    create('div', { className: 'govuk-summary-card__title-wrapper' }, [heading, ...actions]), create('div', { className: 'govuk-summary-card__content' }, content),
  ]);
}

/** A heading that only repeats the title of the card is left out. */
function makeBlock({ heading, rows }: Block, title: string): HTMLElement[] {
  const list = create('dl', { className: 'govuk-summary-list' }, rows.map(({ label, lines, kind }) => create('div', { className: 'govuk-summary-list__row' }, [
    create('dt', { className: 'govuk-summary-list__key', text: label }),
    create('dd', { className: `govuk-summary-list__value c-said c-said--${kind}`, text: lines.join('\n') }),
  ])));
  return heading === undefined || heading === title ? [list] : [create('h3', { className: 'govuk-heading-s c-said__heading', text: heading }), list];
}

function sayUnknown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value, undefined, 1) : String(value);
}
