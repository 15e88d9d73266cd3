import { create, focused, top } from './elements.ts';

/** Covers the page, so that nobody who passes can read it. Nothing is lost; a press shows it again. */
export function blank(): void {
  const root = top();
  if (root.classList.contains('c-blank')) return;
  const before = focused();
  root.classList.add('c-blank');
  const show = create('button', { className: 'govuk-button', text: 'Show my answers' });
  show.type = 'button';
  const title = create('h2', { className: 'govuk-heading-m', id: 'blank-heading', text: 'Your answers are hidden' });
  const dialog = create('dialog', { className: 'c-dialog' }, [title, create('p', { className: 'govuk-body', text: 'They are still on this page, and not saved by being hidden.' }), show]);
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  const uncover = (): void => {
    dialog.remove();
    root.classList.remove('c-blank');
    if (before instanceof HTMLElement) before.focus();
  };
  // A browser closes a dialog at the second Escape whatever the page says.
  dialog.addEventListener('close', uncover);
  show.addEventListener('click', uncover);
  root.append(dialog);
  dialog.showModal();
}
