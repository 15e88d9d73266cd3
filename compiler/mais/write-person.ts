import { get } from '../../runtime/answers/get.ts';
import { addNotes, createNotes, type Notes } from './notes.ts';
import { CONTEXTS, ETHNICITIES, GENDERS, NHS_NUMBER_SYSTEM, NOT_KNOWN, SEXES, type Identifier, type Person } from './standard.ts';
import { writeAddresses } from './write-addresses.ts';
import { writeContact } from './write-contact.ts';
import { writeName } from './write-name.ts';
import { writePartialDate } from './write-partial-date.ts';

/** A person of a record: the place there, where they will stand in the document, and how the record itself names them. */
export interface PersonPlace {
  readonly from: string;
  readonly to: string;
  readonly own: Identifier;
}

/** Writes a person, or notes why the standard has no room for them. */
export function writePerson(person: unknown, { from, to, own }: PersonPlace, notes: Notes): Person | undefined {
  notes.left.set(from, 'no-member');
  if (get(person, 'expectedDateOfBirth') !== undefined || get(person, 'sex') === 'U') return void notes.left.set(from, 'unborn');
  const found = createNotes();
  const name = writeName(get(person, 'names'), `${from}/names`, `${to}/name/0`, found);
  if (!name) return void notes.left.set(from, 'needs-name');
  const numbers = writeNumbers(get(person, 'identifiers'), from, to, found);
  const born = get(person, 'dateOfBirth') as string | undefined;
  if (born !== undefined) found.said.set(`${from}/dateOfBirth`, `${to}/dateOfBirth`);
  const address = writeAddresses(get(person, 'addresses'), `${from}/addresses`, `${to}/address`, found);
  const contact = writeContact(get(person, 'contacts'), `${from}/contacts`, `${to}/contact/0`, found);
  const code = writeCodes(person, { from, to }, found);
  const codes = { ...code('gender', 'genderCode', GENDERS), ...code('sex', 'sexCode', SEXES), ...code('ethnicity', 'ethnicityCode', ETHNICITIES) };
  addNotes(notes, found);
  return {
    '@context': CONTEXTS.person, '@type': 'Person', identifier: [...numbers, own], name: [name],
    ...(born === undefined ? {} : { dateOfBirth: writePartialDate(born) }), ...(address.length > 0 ? { address } : {}), ...(contact ? { contact: [contact] } : {}),
    ...codes,
  };
}

function writeNumbers(identifiers: unknown, from: string, to: string, notes: Notes): readonly Identifier[] {
  const written: Identifier[] = [];
  (Array.isArray(identifiers) ? identifiers as readonly unknown[] : []).forEach((item, index) => {
    const [number, here] = [get(item, 'number'), `${from}/identifiers/${index}/number`];
    if (get(number, 'system') !== 'nhs-number') return void notes.left.set(here, 'no-system');
    notes.said.set(here, `${to}/identifier/${written.length}`);
    written.push({ '@type': 'Identifier', value: String(get(number, 'value')), system: NHS_NUMBER_SYSTEM });
  });
  return written;
}

/** Writes a code that means the same, or that the answer is not known where the standard has a code for that. */
function writeCodes(person: unknown, { from, to }: Pick<PersonPlace, 'from' | 'to'>, notes: Notes) {
  return <M extends string>(id: string, member: M, codes: Readonly<Record<string, string>>): { readonly [K in M]?: string } => {
    const answer = get(person, id);
    const isNotKnown = get(get(person, 'absent'), id) === 'not-known' && Object.hasOwn(NOT_KNOWN_TOO, member);
    const code = isNotKnown ? NOT_KNOWN : get(codes, String(answer)) as string | undefined;
    if (code === undefined) {
      if (answer !== undefined) notes.left.set(`${from}/${id}`, 'no-code');
      return {};
    }
    notes.said.set(isNotKnown ? `${from}/absent/${id}` : `${from}/${id}`, `${to}/${member}`);
    return { [member]: code } as { readonly [K in M]?: string };
  };
}

const NOT_KNOWN_TOO = { genderCode: true, sexCode: true } as const;
