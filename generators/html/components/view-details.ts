import { joinClasses, type Attributes } from './parts.ts';

export interface DetailsOptions {
  readonly summaryText: string;
  readonly text: string;
  readonly id?: string;
  readonly open?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface DetailsView extends DetailsOptions {
  readonly classes: string;
}

/** More words, folded up. GOV.UK Frontend: details. */
export function viewDetails(options: DetailsOptions): DetailsView {
  return { ...options, classes: joinClasses('govuk-details', options.classes) };
}
