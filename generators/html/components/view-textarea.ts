import { joinClasses, presentAttributes, type Attributes } from './parts.ts';
import { viewControl, type ControlOptions, type ControlView } from './view-control.ts';
import type { HintView } from './view-hint.ts';

export interface TextareaOptions extends ControlOptions {
  readonly value?: string;
  readonly rows?: number;
  readonly classes?: string;
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
  readonly disabled?: boolean;
  readonly attributes?: Attributes;
}

export interface TextareaView extends ControlView {
  readonly value: string;
  readonly rows: number;
  readonly classes: string;
  readonly own: Attributes;
  readonly attributes?: Attributes | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** The running count of a character-count. */
  readonly count?: HintView;
}

/** Several lines of text. GOV.UK Frontend: textarea. */
export function viewTextarea(options: TextareaOptions): TextareaView {
  const { view, describedBy } = viewControl(options);
  return {
    ...view, value: options.value ?? '', rows: options.rows ?? 5, attributes: options.attributes,
    classes: joinClasses('govuk-textarea', options.errorMessage && 'govuk-textarea--error', options.classes),
    own: presentAttributes({
      'spellcheck': options.spellcheck === undefined ? undefined : String(options.spellcheck), 'disabled': options.disabled,
      'aria-describedby': describedBy, 'autocomplete': options.autocomplete,
    }),
    before: options.formGroup?.before, after: options.formGroup?.after,
  };
}
