import { joinClasses, type Attributes } from './parts.ts';

export interface LabelOptions {
  readonly text?: string;
  readonly classes?: string;
  readonly isPageHeading?: boolean;
  readonly attributes?: Attributes;
  readonly for?: string | undefined;
}

export interface LabelView {
  readonly text?: string | undefined;
  readonly classes: string;
  readonly pageHeading: boolean;
  readonly attributes?: Attributes | undefined;
  readonly for?: string | undefined;
}

/** The label of one control. GOV.UK Frontend: label. */
export function viewLabel(options: LabelOptions): LabelView {
  const { text, classes, isPageHeading = false, attributes } = options;
  return { text, classes: joinClasses('govuk-label', classes), pageHeading: isPageHeading, attributes, for: options.for };
}
