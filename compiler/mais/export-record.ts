// Says the people and the missing episodes of a record in the shape of the MAIS standards (standard.ts), and of everything else why not.
import { get } from '../../runtime/answers/get.ts';
import type { Form } from '../model/form.ts';
import { listAnswers, type Answer, type Part } from './list-answers.ts';
import { createNotes, whyLeft, type Notes, type WhyNotSaid } from './notes.ts';
import { RELATIONSHIPS, type Identifier, type MaisDocument, type Person, type PersonRelationship } from './standard.ts';
import { writeEvent } from './write-event.ts';
import { writePerson } from './write-person.ts';

/** A record in the shape of the standard, and what became of each of its answers. */
export interface MaisExport {
  /** Nothing, if nobody and nothing of the record can be said there. */
  readonly document?: MaisDocument;
  /** `member`: a JSON Pointer into the document. `keptFrom`: the document has no place to say so. */
  readonly said: readonly { readonly question: string; readonly pointer: string; readonly member: string; readonly keptFrom: readonly string[] }[];
  readonly notSaid: readonly { readonly question: string; readonly pointer: string; readonly isMark: boolean; readonly why: WhyNotSaid }[];
}

interface WrittenPerson {
  readonly part: Part;
  readonly person: Person;
}

/** Exports a well-formed record of the form. What is not said word for word, or by a code that means the same, is not said. */
export function exportRecord(record: Readonly<Record<string, unknown>>, form: Form): MaisExport {
  const { answers, parts } = listAnswers(form, record, ['person', 'episode']);
  const notes = createNotes();
  const own = (pointer: string): Identifier => ({ '@type': 'Identifier', value: pointer, system: `urn:uuid:${String(record['recordId'])}` });
  const people: WrittenPerson[] = [];
  for (const part of parts.filter(({ component }) => component === 'person')) {
    const person = writePerson(part.value, { from: part.pointer, to: `/@graph/${people.length}`, own: own(part.pointer) }, notes);
    if (person) people.push({ part, person });
  }
  const child = people.find(({ part }) => part.pointer === `/answers/${form.subject ?? ''}`);
  const relatedPerson = relatePeople(people, child, notes);
  const graph = people.map(({ person }) => (person === child?.person && relatedPerson.length > 0 ? { ...person, relatedPerson } : person));
  const events = parts.filter(({ component }) => component === 'episode').flatMap(({ value, pointer }) => {
    const subject = child?.person.identifier[0];
    const event = writeEvent(value, { from: pointer, to: `/@graph/${graph.length}`, own: own(pointer), ...(subject ? { subject } : {}) }, notes);
    return event ? [event] : [];
  });
  return {
    ...(graph.length + events.length > 0 ? { document: { '@graph': [...graph, ...events] } } : {}),
    said: answers.flatMap(({ pointer, question, keptFrom }) => {
      const member = notes.said.get(pointer);
      return member === undefined ? [] : [{ question, pointer, member, keptFrom }];
    }),
    notSaid: answers.filter(({ pointer }) => !notes.said.has(pointer)).map((answer) => ({ question: answer.question, pointer: answer.pointer, isMark: answer.isMark, why: whyNot(answer, notes) })),
  };
}

/** What each of the others is to the child, where the standard has a code for it; it stands with the child. */
function relatePeople(people: readonly WrittenPerson[], child: WrittenPerson | undefined, notes: Notes): readonly PersonRelationship[] {
  const related: PersonRelationship[] = [];
  for (const { part, person } of people) {
    const answer = get(part.value, 'relationship');
    if (answer === undefined || person === child?.person) continue;
    const code = get(RELATIONSHIPS, String(answer)) as string | undefined;
    const [here, identifier] = [`${part.pointer}/relationship`, person.identifier[0]];
    if (!child || code === undefined || !identifier) notes.left.set(here, code === undefined ? 'no-code' : 'needs-subject');
    else {
      notes.said.set(here, `/@graph/${people.indexOf(child)}/relatedPerson/${related.length}`);
      related.push({ '@type': 'PersonRelationship', identifier, relationship: [code] });
    }
  }
  return related;
}

function whyNot({ pointer, isMark }: Answer, notes: Notes): WhyNotSaid {
  if (pointer.startsWith('/extensions/')) return 'of-the-board';
  const why = whyLeft(notes, pointer);
  return isMark && why === 'no-member' ? 'no-reason' : why;
}
