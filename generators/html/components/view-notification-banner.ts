import { joinClasses, presentAttributes, type Attributes } from './parts.ts';

export interface NotificationBannerOptions {
  readonly text?: string;
  readonly type?: 'success';
  readonly titleText?: string;
  readonly titleId?: string;
  readonly titleHeadingLevel?: number;
  readonly role?: string;
  readonly disableAutoFocus?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface NotificationBannerView {
  readonly text?: string | undefined;
  readonly titleText: string;
  readonly titleId: string;
  readonly heading: string;
  readonly role: string;
  readonly classes: string;
  readonly attributes: Attributes;
}

/** News about the page as a whole. GOV.UK Frontend: notification-banner. */
export function viewNotificationBanner(options: NotificationBannerOptions): NotificationBannerView {
  const success = options.type === 'success';
  const focus = presentAttributes({ 'data-disable-auto-focus': options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus) });
  return {
    text: options.text,
    titleText: options.titleText ?? (success ? 'Success' : 'Important'),
    titleId: options.titleId ?? 'govuk-notification-banner-title',
    heading: `h${options.titleHeadingLevel ?? 2}`,
    role: options.role ?? (success ? 'alert' : 'region'),
    classes: joinClasses('govuk-notification-banner', success && 'govuk-notification-banner--success', options.classes),
    attributes: { ...focus, ...options.attributes },
  };
}
