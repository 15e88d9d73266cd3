import { joinClasses, type Attributes } from './parts.ts';

export interface LegendOptions {
  readonly text: string;
  readonly classes?: string;
  readonly isPageHeading?: boolean;
}

export interface FieldsetOptions {
  readonly legend?: LegendOptions;
  readonly classes?: string;
  readonly role?: string;
  readonly describedBy?: string | undefined;
  readonly attributes?: Attributes;
}

export interface FieldsetView {
  readonly classes: string;
  readonly role?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly legend?: { readonly text: string; readonly classes: string; readonly pageHeading: boolean } | undefined;
  /** Set where the template is given a block to put inside. */
  readonly filled?: true;
}

/** A group of controls under one legend. GOV.UK Frontend: fieldset. */
export function viewFieldset(options: FieldsetOptions): FieldsetView {
  const { legend, classes, role, describedBy, attributes } = options;
  return {
    classes: joinClasses('govuk-fieldset', classes), role, describedBy, attributes,
    legend: legend?.text
      ? { text: legend.text, classes: joinClasses('govuk-fieldset__legend', legend.classes), pageHeading: legend.isPageHeading ?? false }
      : undefined,
  };
}
