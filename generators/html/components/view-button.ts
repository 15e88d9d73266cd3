import { joinClasses, presentAttributes, type Attributes } from './parts.ts';

export interface ButtonOptions {
  readonly text: string;
  readonly id?: string;
  readonly type?: 'button' | 'submit' | 'reset';
  readonly href?: string;
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly preventDoubleClick?: boolean;
  readonly isStartButton?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface ButtonView {
  readonly text: string;
  readonly id?: string | undefined;
  readonly type: string;
  readonly href?: string | undefined;
  readonly start: boolean;
  readonly classes: string;
  readonly own: Attributes;
  readonly attributes?: Attributes | undefined;
}

/** A button, or a link that looks like one. GOV.UK Frontend: button. */
export function viewButton(options: ButtonOptions): ButtonView {
  const { text, id, type = 'submit', href, name, value, disabled, preventDoubleClick, isStartButton = false } = options;
  return {
    text, id, type, href, start: isStartButton, attributes: options.attributes,
    classes: joinClasses('govuk-button', options.classes, isStartButton && 'govuk-button--start'),
    own: presentAttributes({
      'value': value, 'name': name, 'disabled': disabled, 'aria-disabled': disabled ? 'true' : undefined,
      'data-prevent-double-click': preventDoubleClick === undefined ? undefined : String(preventDoubleClick),
    }),
  };
}
