import type { Check } from './check.ts';
import { textsOf } from '../model/texts.ts';

/** Every contact is named by a text. */
export const unusedContact: Check = {
  code: 'unused-contact',
  severity: 'warning',
  summary: 'every contact is named by a text',
  why: 'A board would be asked for an address that nobody reads.',
  example: {
    wrong: `contacts: {social-care: children's social care}`,
    right: `contacts: {social-care: children's social care}
next: [{added: Shown to all., do: ["Tell {social-care}."]}]`,
  },
  find(form) {
    const texts = textsOf(form).map(({ text }) => text.en);
    return form.contacts.filter(({ id }) => !texts.some((text) => text.includes(`{${id}}`))).map(({ id, at }) => ({ span: at, message: `No text names the contact “${id}”.`, help: `Write {${id}} where it belongs, or remove it.` }));
  },
};
