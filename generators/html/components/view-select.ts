import { joinClasses, presentAttributes, type Attributes } from './parts.ts';
import { viewControl, type ControlOptions, type ControlView } from './view-control.ts';

export interface SelectItemOptions {
  readonly value?: string;
  readonly text: string;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly attributes?: Attributes;
}

export interface SelectOptions extends ControlOptions {
  readonly items: readonly SelectItemOptions[];
  readonly value?: string;
  readonly classes?: string;
  readonly disabled?: boolean;
  readonly attributes?: Attributes;
}

export interface SelectView extends ControlView {
  readonly classes: string;
  readonly own: Attributes;
  readonly attributes?: Attributes | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly items: readonly { readonly text: string; readonly own: Attributes; readonly attributes?: Attributes | undefined }[];
}

/** One of several, folded up. GOV.UK Frontend: select. */
export function viewSelect(options: SelectOptions): SelectView {
  const { view, describedBy } = viewControl(options);
  return {
    ...view, attributes: options.attributes, before: options.formGroup?.before, after: options.formGroup?.after,
    classes: joinClasses('govuk-select', options.classes, options.errorMessage && 'govuk-select--error'),
    own: presentAttributes({ 'disabled': options.disabled, 'aria-describedby': describedBy }),
    items: options.items.map((item) => ({
      text: item.text, attributes: item.attributes,
      own: presentAttributes({
        value: item.value, disabled: item.disabled,
        selected: item.selected ?? (options.value !== undefined && (item.value ?? item.text) === options.value),
      }),
    })),
  };
}
