import { joinClasses, joinIds, presentAttributes, viewFormGroup, type Attributes, type FormGroupOptions, type FormGroupView } from './parts.ts';
import { viewErrorMessage, type ErrorMessageOptions, type ErrorMessageView } from './view-error-message.ts';
import { viewFieldset, type FieldsetOptions, type FieldsetView } from './view-fieldset.ts';
import { viewHint, type HintOptions, type HintView } from './view-hint.ts';
import { viewLabel, type LabelOptions, type LabelView } from './view-label.ts';

export type ChoiceItemOptions = { readonly divider: string } | {
  readonly value: string;
  readonly text: string;
  readonly id?: string;
  /** Of a checkbox. */
  readonly name?: string;
  readonly hint?: HintOptions;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** A checkbox that unticks all others. */
  readonly behaviour?: 'exclusive';
  readonly label?: LabelOptions;
  readonly attributes?: Attributes;
};

export interface ChoiceGroupOptions {
  readonly idPrefix?: string;
  readonly name: string;
  readonly fieldset?: FieldsetOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: FormGroupOptions;
  readonly items: readonly ChoiceItemOptions[];
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly describedBy?: string;
}

export interface ChoiceGroupView {
  readonly formGroup: FormGroupView;
  readonly fieldset?: (FieldsetView & { readonly inner: ChoiceInnerView }) | undefined;
  readonly inner: ChoiceInnerView;
}

interface ChoiceInnerView {
  readonly hint?: HintView | undefined;
  readonly errorMessage?: ErrorMessageView | undefined;
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly items: readonly ({ readonly divider: string } | ChoiceItemView)[];
}

interface ChoiceItemView {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly own: Attributes;
  readonly attributes?: Attributes | undefined;
  readonly label: LabelView;
  readonly hint?: HintView | undefined;
}

/** What radios and checkboxes share: which of them, and whether each box is described by the group's hint and error. */
export interface ChoiceKind {
  readonly base: 'govuk-radios' | 'govuk-checkboxes';
  readonly describesItems: boolean;
}

/** Radios or checkboxes with their fieldset; the first has the group's own id, so that an error can link to it. */
export function viewChoiceGroup(options: ChoiceGroupOptions, kind: ChoiceKind): ChoiceGroupView {
  const { name, fieldset, hint, errorMessage, formGroup } = options;
  const prefix = options.idPrefix ?? name;
  const hintView = hint && viewHint({ ...hint, id: `${prefix}-hint` });
  const errorView = errorMessage && viewErrorMessage({ ...errorMessage, id: `${prefix}-error` });
  const describedBy = joinIds(fieldset?.describedBy ?? options.describedBy, hintView?.id, errorView?.id);
  const itemDescribedBy = kind.describesItems && !fieldset ? describedBy : undefined;
  const inner: ChoiceInnerView = {
    hint: hintView, errorMessage: errorView, classes: joinClasses(kind.base, options.classes), attributes: options.attributes,
    before: formGroup?.before, after: formGroup?.after,
    items: options.items.map((item, index) => viewItem(item, { prefix, name, index, kind, describedBy: itemDescribedBy })),
  };
  return {
    formGroup: viewFormGroup(formGroup, Boolean(errorMessage)), inner,
    fieldset: fieldset && { ...viewFieldset({ ...fieldset, describedBy }), filled: true, inner },
  };
}

interface Place {
  readonly prefix: string;
  readonly name: string;
  readonly index: number;
  readonly kind: ChoiceKind;
  readonly describedBy: string | undefined;
}

function viewItem(item: ChoiceItemOptions, place: Place): { readonly divider: string } | ChoiceItemView {
  if ('divider' in item) return item;
  const base = place.kind.base;
  const id = item.id ?? (place.index === 0 ? place.prefix : `${place.prefix}-${place.index + 1}`);
  const hint = item.hint && viewHint({ ...item.hint, id: `${id}-item-hint`, classes: joinClasses(`${base}__hint`, item.hint.classes) });
  return {
    id, name: item.name ?? place.name, value: item.value, attributes: item.attributes, hint,
    own: presentAttributes({
      'checked': item.checked, 'disabled': item.disabled, 'data-behaviour': item.behaviour,
      'aria-describedby': joinIds(place.describedBy, hint?.id),
    }),
    label: viewLabel({ ...item.label, text: item.text, for: id, classes: joinClasses(`${base}__label`, item.label?.classes) }),
  };
}
