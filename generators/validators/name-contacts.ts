import type { Form } from '../../compiler/model/form.ts';

/** Puts the words of a contact where a text names one. */
export function nameContacts({ contacts }: Form, text: string): string {
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, id: string) => contacts.find((contact) => contact.id === id)?.words.en ?? whole);
}
