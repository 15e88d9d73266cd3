import type { Check } from './check.ts';
import { suggest } from '../suggest.ts';
import { textsOf } from '../model/texts.ts';

/** Every `{name}` in a text is a contact of the form. */
export const unknownContact: Check = {
  code: 'unknown-contact',
  severity: 'error',
  summary: 'every `{name}` in a text is a contact of the form',
  why: 'A board replaces it with a real role and address. An unknown one would be printed as it stands.',
  example: {
    wrong: `contacts: {social-care: children's social care}
next: [{added: Shown to all., do: ["Tell {social-car}."]}]`,
    right: `contacts: {social-care: children's social care}
next: [{added: Shown to all., do: ["Tell {social-care}."]}]`,
  },
  find(form) {
    const known = form.contacts.map(({ id }) => id);
    return textsOf(form).flatMap(({ text, at }) => [...text.en.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].flatMap(([whole, id = '']) => {
      if (known.includes(id)) return [];
      const near = suggest(id, known);
      return [{ span: at, message: `“${whole}” is not a contact of this form.`, help: near ? `Did you mean “{${near}}”?` : 'Add it to `contacts`.' }];
    }));
  },
};
