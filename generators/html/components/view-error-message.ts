import { joinClasses, type Attributes } from './parts.ts';

export interface ErrorMessageOptions {
  readonly id?: string;
  readonly text: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
  /** Read out before the message: "Error" unless said. The empty string leaves it out. */
  readonly visuallyHiddenText?: string;
}

export interface ErrorMessageView {
  readonly id?: string | undefined;
  readonly text: string;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
  readonly prefix: string;
}

/** What is wrong with an answer, beside it. GOV.UK Frontend: error-message. */
export function viewErrorMessage(options: ErrorMessageOptions): ErrorMessageView {
  const { id, text, classes, attributes, visuallyHiddenText = 'Error' } = options;
  return { id, text, classes: joinClasses('govuk-error-message', classes), attributes, prefix: visuallyHiddenText };
}
