import { joinClasses, type Attributes } from './parts.ts';

export interface HintOptions {
  readonly id?: string;
  readonly text: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface HintView {
  readonly id?: string | undefined;
  readonly text: string;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
}

/** A sentence of help below a label or legend. GOV.UK Frontend: hint. */
export function viewHint(options: HintOptions): HintView {
  return { id: options.id, text: options.text, classes: joinClasses('govuk-hint', options.classes), attributes: options.attributes };
}
