import { joinClasses, presentAttributes, type Attributes } from './parts.ts';

export interface ErrorSummaryOptions {
  readonly titleText: string;
  readonly descriptionText?: string;
  readonly errorList?: readonly { readonly text: string; readonly href?: string; readonly attributes?: Attributes }[];
  readonly disableAutoFocus?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface ErrorSummaryView extends Omit<ErrorSummaryOptions, 'classes' | 'disableAutoFocus'> {
  readonly classes: string;
}

/** Everything that is wrong, at the top, with a link to each place. GOV.UK Frontend: error-summary. */
export function viewErrorSummary(options: ErrorSummaryOptions): ErrorSummaryView {
  const { disableAutoFocus, classes, attributes, ...rest } = options;
  const focus = presentAttributes({ 'data-disable-auto-focus': disableAutoFocus === undefined ? undefined : String(disableAutoFocus) });
  return { ...rest, classes: joinClasses('govuk-error-summary', classes), attributes: { ...focus, ...attributes } };
}
