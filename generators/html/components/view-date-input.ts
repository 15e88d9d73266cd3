import { joinClasses, joinIds, viewFormGroup, type Attributes, type FormGroupOptions, type FormGroupView } from './parts.ts';
import { viewErrorMessage, type ErrorMessageOptions, type ErrorMessageView } from './view-error-message.ts';
import { viewFieldset, type FieldsetOptions, type FieldsetView } from './view-fieldset.ts';
import { viewHint, type HintOptions, type HintView } from './view-hint.ts';
import { viewInput, type InputView } from './view-input.ts';

export interface DateItemOptions {
  readonly name: string;
  readonly id?: string;
  readonly label?: string;
  readonly value?: string;
  readonly classes?: string;
  readonly inputmode?: string;
  readonly autocomplete?: string;
  readonly pattern?: string;
  readonly error?: boolean;
  readonly attributes?: Attributes;
}

export interface DateInputOptions {
  readonly id?: string;
  readonly namePrefix?: string;
  readonly fieldset?: FieldsetOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: FormGroupOptions;
  /** Day, month and year unless said. */
  readonly items?: readonly DateItemOptions[];
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface DateInputView {
  readonly formGroup: FormGroupView;
  readonly fieldset?: (FieldsetView & { readonly inner: DateInnerView }) | undefined;
  readonly inner: DateInnerView;
}

interface DateInnerView {
  readonly id?: string | undefined;
  readonly hint?: HintView | undefined;
  readonly errorMessage?: ErrorMessageView | undefined;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly items: readonly InputView[];
}

const PARTS: readonly DateItemOptions[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }];

/** A date in three boxes. GOV.UK Frontend: date-input. */
export function viewDateInput(options: DateInputOptions): DateInputView {
  const { id, fieldset, hint, errorMessage, formGroup } = options;
  const hintView = hint && viewHint({ ...hint, id: `${id}-hint` });
  const errorView = errorMessage && viewErrorMessage({ ...errorMessage, id: `${id}-error` });
  const items = options.items && options.items.length > 0 ? options.items : PARTS;
  const marked = items.some(isMarked);
  const inner: DateInnerView = {
    id, hint: hintView, errorMessage: errorView, classes: joinClasses('govuk-date-input', options.classes), attributes: options.attributes,
    before: formGroup?.before, after: formGroup?.after,
    items: items.map((item) => viewItem(item, options, isMarked(item) || (item.error !== false && errorMessage !== undefined && !marked))),
  };
  const describedBy = joinIds(fieldset?.describedBy, hintView?.id, errorView?.id);
  return {
    formGroup: viewFormGroup(formGroup, Boolean(errorMessage)), inner,
    // The role makes JAWS read the description of a fieldset of text inputs; on radios it would only be noise.
    fieldset: fieldset && { ...viewFieldset({ ...fieldset, role: 'group', describedBy }), filled: true, inner },
  };
}

function isMarked(item: DateItemOptions): boolean {
  return item.error === true || Boolean(item.classes?.includes('govuk-input--error'));
}

function viewItem(item: DateItemOptions, { id, namePrefix }: DateInputOptions, hasError: boolean): InputView {
  const { name, label, value, classes, inputmode = 'numeric', autocomplete, pattern, attributes } = item;
  const ownError = hasError && !classes?.includes('govuk-input--error');
  const width = !classes?.includes('govuk-input--width-') && `govuk-input--width-${name === 'year' ? 4 : 2}`;
  return viewInput({
    id: item.id ?? `${id}-${name}`, name: namePrefix ? `${namePrefix}-${name}` : name, inputmode,
    label: { text: label ?? name.charAt(0).toUpperCase() + name.slice(1), classes: 'govuk-date-input__label' },
    classes: joinClasses('govuk-date-input__input', ownError && 'govuk-input--error', width, classes),
    ...(value === undefined ? {} : { value }), ...(autocomplete === undefined ? {} : { autocomplete }),
    ...(pattern === undefined ? {} : { pattern }), ...(attributes === undefined ? {} : { attributes }),
  });
}
