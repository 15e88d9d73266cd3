import { joinClasses, type Attributes } from './parts.ts';

export interface PanelOptions {
  readonly titleText?: string;
  readonly text?: string;
  readonly headingLevel?: number;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface PanelView {
  readonly titleText: string;
  readonly text?: string | undefined;
  readonly heading: string;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
}

/** What tells that everything is done. GOV.UK Frontend: panel, its confirmation. */
export function viewPanel({ titleText = '', text, headingLevel = 1, classes, attributes }: PanelOptions): PanelView {
  return { titleText, text, heading: `h${headingLevel}`, classes: joinClasses('govuk-panel govuk-panel--confirmation', classes), attributes };
}
