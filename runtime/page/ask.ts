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
export async function ask({ yes, ...asking }: Asking): Promise<boolean> {
  return (await askWhich({ ...asking, choices: [yes] })) === 0;
}

/** Asks which of several is meant. Gives its position; closing the question, or its last button, gives nothing. */
export function askWhich({ heading, text, list = [], choices, no }: Omit<Asking, 'yes'> & { readonly choices: readonly string[] }): Promise<number | undefined> {
  return new Promise((resolve) => {
    const title = create('h2', { className: 'govuk-heading-m', id: 'dialog-heading', text: heading });
    const items = list.map((item) => create('li', { text: item }));
    const refuse = makeChoice(no, 'govuk-button govuk-button--secondary', undefined);
    const dialog = create('dialog', { className: 'c-dialog' }, [
      title, create('p', { className: 'govuk-body', text }),
      ...(items.length > 0 ? [create('ul', { className: 'govuk-list govuk-list--bullet' }, items)] : []),
      create('div', { className: 'govuk-button-group' }, [...choices.map((choice, index) => makeChoice(choice, 'govuk-button', index)), refuse]),
    ]);
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer(undefined);
    });
    top().append(dialog);
    dialog.showModal();
    refuse.focus();

    function answer(index: number | undefined): void {
      dialog.close();
      dialog.remove();
      resolve(index);
    }
    function makeChoice(words: string, className: string, index: number | undefined): HTMLButtonElement {
      const button = create('button', { className, text: words });
      button.type = 'button';
      button.addEventListener('click', () => answer(index));
      return button;
    }
  });
}
