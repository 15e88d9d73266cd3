import { joinClasses, presentAttributes, type Attributes } from './parts.ts';
import { viewControl, type ControlOptions, type ControlView } from './view-control.ts';

export interface AffixOptions {
  readonly text: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface InputOptions extends ControlOptions {
  readonly type?: string;
  readonly value?: string;
  readonly classes?: string;
  readonly inputmode?: string;
  readonly autocomplete?: string;
  readonly autocapitalize?: string;
  readonly pattern?: string;
  readonly spellcheck?: boolean;
  readonly disabled?: boolean;
  readonly prefix?: AffixOptions;
  readonly suffix?: AffixOptions;
  readonly inputWrapper?: { readonly classes?: string; readonly attributes?: Attributes };
  readonly attributes?: Attributes;
}

export interface InputView extends ControlView {
  readonly type: string;
  readonly classes: string;
  readonly own: Attributes;
  readonly attributes?: Attributes | undefined;
  readonly prefix?: AffixView | undefined;
  readonly suffix?: AffixView | undefined;
  readonly wrapper?: {
    readonly classes: string;
    readonly attributes?: Attributes | undefined;
    readonly before?: string | undefined;
    readonly after?: string | undefined;
  } | undefined;
}

interface AffixView {
  readonly text: string;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
}

/** One line of text. GOV.UK Frontend: input. */
export function viewInput(options: InputOptions): InputView {
  const { view, describedBy } = viewControl(options);
  const { prefix, suffix, inputWrapper, formGroup, errorMessage } = options;
  const own = presentAttributes({
    'spellcheck': options.spellcheck === undefined ? undefined : String(options.spellcheck), 'value': options.value, 'disabled': options.disabled,
    'aria-describedby': describedBy,
    'autocomplete': options.autocomplete, 'autocapitalize': options.autocapitalize, 'pattern': options.pattern, 'inputmode': options.inputmode,
  });
  const wrapped = prefix ?? suffix ?? formGroup?.before ?? formGroup?.after;
  return {
    ...view, own, attributes: options.attributes, type: options.type ?? 'text',
    classes: joinClasses('govuk-input', options.classes, errorMessage && 'govuk-input--error'),
    prefix: prefix && viewAffix(prefix, 'govuk-input__prefix'),
    suffix: suffix && viewAffix(suffix, 'govuk-input__suffix'),
    wrapper: wrapped === undefined ? undefined : {
      classes: joinClasses('govuk-input__wrapper', inputWrapper?.classes), attributes: inputWrapper?.attributes,
      before: formGroup?.before, after: formGroup?.after,
    },
  };
}

function viewAffix(affix: AffixOptions, base: string): AffixView {
  return { text: affix.text, classes: joinClasses(base, affix.classes), attributes: affix.attributes };
}
