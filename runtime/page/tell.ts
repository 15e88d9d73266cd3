import { create, element } from './elements.ts';

/** Where news is told: by the buttons at the end of a page, at the top of the first, or above the answers to be checked. */
export type Place = 'result' | 'opened' | 'viewed';

/** Good news, with what can be done or read about it. */
export interface News {
  readonly heading: string;
  readonly text: string;
  readonly more?: readonly HTMLElement[];
}

/** Tells that something went well, where the person is looking. Earlier news is taken away. */
export function tell(place: Place, { heading, text, more = [] }: News): void {
  silence();
  const title = create('h2', { className: 'govuk-notification-banner__title', id: `${place}-heading`, text: heading });
  const banner = create('div', { className: 'govuk-notification-banner govuk-notification-banner--success' }, [
    create('div', { className: 'govuk-notification-banner__header' }, [title]),
    create('div', { className: 'govuk-notification-banner__content' }, [create('p', { className: 'govuk-body c-result', text }), ...more]),
  ]);
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-labelledby', title.id);
  element(place).replaceChildren(banner);
  banner.scrollIntoView({ block: 'nearest' });
}

/** Takes away what was told. */
export function silence(): void {
  for (const place of ['result', 'opened', 'viewed']) element(place).replaceChildren();
}

/** A button beside what is told. */
export function makeButton(text: string, act: () => void): HTMLButtonElement {
  const button = create('button', { className: 'govuk-button govuk-button--secondary', text });
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
