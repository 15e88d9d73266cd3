import { create, top } from './elements.ts';

/** A question to the person, with what it is about as a list. */
export interface Asking {
  readonly heading: string;
  readonly text: string;
  readonly list?: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/** Asks before something is lost. True only if the person says so; closing the question is a no. */
export function ask({ heading, text, list = [], yes, no }: Asking): Promise<boolean> {
  return new Promise((resolve) => {
    const title = create('h2', { className: 'govuk-heading-m', id: 'dialog-heading', text: heading });
    const items = list.map((item) => create('li', { text: item }));
    const agree = create('button', { className: 'govuk-button', text: yes });
    const refuse = create('button', { className: 'govuk-button govuk-button--secondary', text: no });
    const dialog = create('dialog', { className: 'c-dialog' }, [
      title, create('p', { className: 'govuk-body', text }),
      ...(items.length > 0 ? [create('ul', { className: 'govuk-list govuk-list--bullet' }, items)] : []),
      create('div', { className: 'govuk-button-group' }, [agree, refuse]),
    ]);
    dialog.setAttribute('aria-labelledby', title.id);
    const answer = (value: boolean): void => {
      dialog.close();
      dialog.remove();
      resolve(value);
    };
    agree.type = 'button';
    refuse.type = 'button';
    agree.addEventListener('click', () => answer(true));
    refuse.addEventListener('click', () => answer(false));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer(false);
    });
    top().append(dialog);
    dialog.showModal();
    refuse.focus();
  });
}
