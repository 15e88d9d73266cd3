import { joinClasses, type Attributes } from './parts.ts';

export interface BackLinkOptions {
  readonly text?: string;
  readonly href?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface BackLinkView {
  readonly text: string;
  readonly href: string;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
}

/** The way back to the page before. GOV.UK Frontend: back-link. */
export function viewBackLink({ text = 'Back', href = '#', classes, attributes }: BackLinkOptions): BackLinkView {
  return { text, href, classes: joinClasses('govuk-back-link', classes), attributes };
}
