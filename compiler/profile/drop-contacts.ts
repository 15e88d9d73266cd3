import { contactNeeded } from '../check/contact-needed.ts';
import type { Form } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { textsOf } from '../model/texts.ts';
import type { Report } from './report.ts';

/** Drops the next steps, notes and rules for notice that name somebody whom the board does not have. */
export function dropContacts(form: Form, none: ReadonlySet<string>, report: Report): Form {
  const known = [...none].filter((id) => form.contacts.some((contact) => contact.id === id));
  if (known.length === 0) return form;
  const names = ({ en }: Text): boolean => known.some((id) => en.includes(`{${id}}`));
  const dropped: Form = {
    ...form,
    sections: form.sections.map((section) => ({ ...section, blocks: section.blocks.filter((block) => block.kind !== 'note' || !names(block.text)) })),
    rules: form.rules.filter(({ severity, message }) => severity !== 'note' || !names(message)),
    next: form.next.map((next) => ({ ...next, steps: next.steps.filter(({ text }) => !names(text)) })).filter(({ steps }) => steps.length > 0),
  };
  const needed = new Set<string>();
  for (const id of known) {
    const left = textsOf(dropped).find(({ text }) => text.en.includes(`{${id}}`));
    if (!left) continue;
    needed.add(id);
    report(contactNeeded, ['contacts', id], `“${id}” cannot be \`none\`: a question or a rule that counts names it.`, { help: 'Name a post of your own.', related: [{ span: left.at, message: 'named here' }] });
  }
  return { ...dropped, contacts: form.contacts.filter(({ id }) => !known.includes(id) || needed.has(id)) };
}
