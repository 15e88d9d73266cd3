import { joinClasses, presentAttributes, type Attributes } from './parts.ts';
import { viewHint } from './view-hint.ts';
import { viewTextarea, type TextareaOptions, type TextareaView } from './view-textarea.ts';

export interface CharacterCountOptions extends TextareaOptions {
  readonly maxlength: number;
  /** The share of the limit, in per cent, from which the count is shown. */
  readonly threshold?: number;
  readonly textareaDescriptionText?: string;
  readonly countMessage?: { readonly classes?: string };
}

/** Several lines of text with a limit that is counted, never blocked. GOV.UK Frontend: character-count. */
export function viewCharacterCount(options: CharacterCountOptions): TextareaView {
  const { maxlength, threshold, countMessage, formGroup, textareaDescriptionText = 'You can enter up to %{count} characters' } = options;
  const id = options.id ?? options.name;
  const group: Attributes = presentAttributes({ 'data-module': 'govuk-character-count', 'data-maxlength': maxlength, 'data-threshold': threshold });
  const view = viewTextarea({
    ...options,
    describedBy: `${id}-info`,
    classes: joinClasses('govuk-js-character-count', options.classes),
    formGroup: { ...formGroup, classes: joinClasses('govuk-character-count', formGroup?.classes), attributes: { ...group, ...formGroup?.attributes } },
  });
  return {
    ...view,
    count: viewHint({
      id: `${id}-info`, text: textareaDescriptionText.replace('%{count}', String(maxlength)),
      classes: joinClasses('govuk-character-count__message', countMessage?.classes),
    }),
  };
}
