import { get } from '../../runtime/answers/get.ts';
import type { Notes, WhyNotSaid } from './notes.ts';
import type { Contact } from './standard.ts';

const MEMBERS: Readonly<Record<string, 'telephone' | 'email'>> = { mobile: 'telephone', landline: 'telephone', email: 'email' };

/** Writes phone numbers and email addresses as one contact. One that it is not safe to use stays out, because the warning has no member. */
export function writeContact(contacts: unknown, from: string, to: string, notes: Notes): Contact | undefined {
  const found = { telephone: [] as string[], email: [] as string[] };
  (Array.isArray(contacts) ? contacts as readonly unknown[] : []).forEach((contact, index) => {
    const here = `${from}/${index}`;
    const member = MEMBERS[String(get(contact, 'kind'))];
    const value = get(contact, 'value') as string | undefined;
    const why = whyNot(contact, member);
    if (why || !member || value === undefined) return void notes.left.set(here, why ?? 'no-member');
    notes.said.set(`${here}/value`, `${to}/${member}/${found[member].length}`);
    // Which kind of phone it is has no member.
    if (member === 'email') notes.said.set(`${here}/kind`, `${to}/email`);
    found[member].push(value);
  });
  const { telephone, email } = found;
  if (telephone.length + email.length === 0) return undefined;
  return { '@type': 'Contact', ...(telephone.length > 0 ? { telephone } : {}), ...(email.length > 0 ? { email } : {}) };
}

function whyNot(contact: unknown, member: 'telephone' | 'email' | undefined): WhyNotSaid | undefined {
  if (get(contact, 'safe') === false) return 'not-safe';
  if (!member) return 'no-member';
  return /[?*]/.test(String(get(contact, 'value'))) ? 'part-known' : undefined;
}
