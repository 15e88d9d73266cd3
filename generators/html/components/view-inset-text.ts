import { joinClasses, type Attributes } from './parts.ts';

export interface InsetTextOptions {
  readonly text: string;
  readonly id?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface InsetTextView extends InsetTextOptions {
  readonly classes: string;
}

/** Words that stand out from those around them. GOV.UK Frontend: inset-text. */
export function viewInsetText(options: InsetTextOptions): InsetTextView {
  return { ...options, classes: joinClasses('govuk-inset-text', options.classes) };
}
