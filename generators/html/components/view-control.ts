import { joinIds, viewFormGroup, type FormGroupOptions, type FormGroupView } from './parts.ts';
import { viewErrorMessage, type ErrorMessageOptions, type ErrorMessageView } from './view-error-message.ts';
import { viewHint, type HintOptions, type HintView } from './view-hint.ts';
import { viewLabel, type LabelOptions, type LabelView } from './view-label.ts';

/** What input, textarea and select have in common. */
export interface ControlOptions {
  readonly id?: string;
  readonly name: string;
  readonly label: LabelOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: FormGroupOptions;
  readonly describedBy?: string;
}

export interface ControlView {
  readonly id: string;
  readonly name: string;
  readonly label: LabelView;
  readonly hint?: HintView | undefined;
  readonly errorMessage?: ErrorMessageView | undefined;
  readonly formGroup: FormGroupView;
}

/** The label, hint, error message and group around one control, and the ids that describe it. */
export function viewControl(options: ControlOptions): { readonly view: ControlView; readonly describedBy: string | undefined } {
  const { name, label, hint, errorMessage, formGroup } = options;
  const id = options.id ?? name;
  const hintView = hint && viewHint({ ...hint, id: `${id}-hint` });
  const errorView = errorMessage && viewErrorMessage({ ...errorMessage, id: `${id}-error` });
  return {
    view: {
      id, name, label: viewLabel({ ...label, for: id }), hint: hintView, errorMessage: errorView,
      formGroup: viewFormGroup(formGroup, Boolean(errorMessage)),
    },
    describedBy: joinIds(options.describedBy, hintView?.id, errorView?.id),
  };
}
