import { joinClasses, type Attributes } from './parts.ts';

export interface ActionOptions {
  readonly href: string;
  readonly text: string;
  readonly visuallyHiddenText?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

interface ActionsOptions {
  readonly items?: readonly ActionOptions[];
  readonly classes?: string;
}

export interface SummaryRowOptions {
  readonly key: { readonly text: string; readonly classes?: string };
  readonly value: { readonly text: string; readonly classes?: string; readonly id?: string };
  readonly actions?: ActionsOptions;
  readonly classes?: string;
}

export interface SummaryListOptions {
  readonly rows: readonly SummaryRowOptions[];
  readonly card?: {
    readonly title?: { readonly text: string; readonly headingLevel?: number; readonly classes?: string };
    readonly actions?: ActionsOptions;
    readonly classes?: string;
    readonly attributes?: Attributes;
  };
  readonly classes?: string;
  readonly attributes?: Attributes;
}

interface ActionView {
  readonly href: string;
  readonly text: string;
  readonly hidden: string;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
}

interface ActionsView {
  readonly classes: string;
  readonly single?: ActionView | undefined;
  readonly items: readonly ActionView[];
}

export interface SummaryListView {
  readonly list: { readonly classes: string; readonly attributes?: Attributes | undefined; readonly rows: readonly object[] };
  readonly card?: {
    readonly classes: string;
    readonly attributes?: Attributes | undefined;
    readonly title?: { readonly text: string; readonly heading: string; readonly classes: string } | undefined;
    readonly actions?: ActionsView | undefined;
  } | undefined;
}

/** Questions beside their answers. GOV.UK Frontend: summary-list. */
export function viewSummaryList(options: SummaryListOptions): SummaryListView {
  const { card } = options;
  const anyActions = options.rows.some((row) => row.actions?.items?.length);
  const cardTitle = card?.title?.text;
  return {
    list: {
      classes: joinClasses('govuk-summary-list', options.classes), attributes: options.attributes,
      rows: options.rows.map((row) => ({
        classes: joinClasses('govuk-summary-list__row', anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions', row.classes),
        key: { text: row.key.text, classes: joinClasses('govuk-summary-list__key', row.key.classes) },
        value: { text: row.value.text, id: row.value.id, classes: joinClasses('govuk-summary-list__value', row.value.classes) },
        actions: viewActions(row.actions, 'govuk-summary-list__actions', cardTitle),
      })),
    },
    card: card && {
      classes: joinClasses('govuk-summary-card', card.classes), attributes: card.attributes,
      title: card.title && {
        text: card.title.text, heading: `h${card.title.headingLevel ?? 2}`, classes: joinClasses('govuk-summary-card__title', card.title.classes),
      },
      actions: viewActions(card.actions, 'govuk-summary-card__actions', cardTitle),
    },
  };
}

function viewActions(actions: ActionsOptions | undefined, base: string, cardTitle: string | undefined): ActionsView | undefined {
  if (!actions?.items?.length) return undefined;
  const items = actions.items.map((action) => ({
    href: action.href, text: action.text, classes: joinClasses('govuk-link', action.classes), attributes: action.attributes,
    hidden: joinClasses(action.visuallyHiddenText, cardTitle && `(${cardTitle})`),
  }));
  return { classes: joinClasses(base, actions.classes), single: items.length === 1 ? items[0] : undefined, items };
}
