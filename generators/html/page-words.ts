import type { Form } from '../../compiler/model/form.ts';
import type { Text } from '../../compiler/model/text.ts';

/** Says a text on a page: in English, with contacts named. */
export type Say = (text: Text) => string;

/** Names `{contact}` by the words of the form; a name that is no contact's stays as written. */
export function createSay(form: Form): Say {
  const words = new Map(form.contacts.map((contact) => [contact.id, contact.words.en]));
  return (text) => text.en.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, id: string) => words.get(id) ?? whole);
}
