import { create, element } from './elements.ts';

/** Where good news is told: by the buttons at the end, or by the file that was opened at the top. */
export type Place = 'result' | 'opened';

/** Tells that something went well, where the person is looking, and moves there. Earlier news is taken away. */
export function tell(place: Place, heading: string, text: string): void {
  silence();
  const title = create('h2', { className: 'govuk-notification-banner__title', id: `${place}-heading`, text: heading });
  const banner = create('div', { className: 'govuk-notification-banner govuk-notification-banner--success' }, [
    create('div', { className: 'govuk-notification-banner__header' }, [title]),
    create('div', { className: 'govuk-notification-banner__content' }, [create('p', { className: 'govuk-body c-result', text })]),
  ]);
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-labelledby', title.id);
  banner.tabIndex = -1;
  element(place).replaceChildren(banner);
  banner.focus();
}

/** Takes away what was told. */
export function silence(): void {
  element('result').replaceChildren();
  element('opened').replaceChildren();
}
