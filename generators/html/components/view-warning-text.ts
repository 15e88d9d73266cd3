import { joinClasses, type Attributes } from './parts.ts';

export interface WarningTextOptions {
  readonly text: string;
  readonly iconFallbackText?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface WarningTextView extends WarningTextOptions {
  readonly classes: string;
  readonly iconFallbackText: string;
}

/** What can do harm if it is missed. GOV.UK Frontend: warning-text. */
export function viewWarningText(options: WarningTextOptions): WarningTextView {
  return { ...options, classes: joinClasses('govuk-warning-text', options.classes), iconFallbackText: options.iconFallbackText || 'Warning' };
}
