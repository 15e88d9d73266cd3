import { get } from '../../runtime/answers/get.ts';
import type { Form } from '../model/form.ts';
import type { Question, Shape } from '../model/question.ts';

/** One answer, or one mark of a missing answer, of a record. */
export interface Answer {
  /** By JSON Pointer into the record. */
  readonly pointer: string;
  /** The question's address; of a board's own answer its path under `extensions`. */
  readonly question: string;
  readonly isMark: boolean;
  /** From whom the form or the record keeps it, or what it stands in. */
  readonly keptFrom: readonly string[];
}

/** An object of a component that is looked for. */
export interface Part {
  readonly component: string;
  readonly pointer: string;
  readonly value: unknown;
}

interface Place {
  readonly pointer: string;
  readonly address: string;
  readonly keptFrom: readonly string[];
}

interface Listing {
  readonly components: readonly string[];
  readonly withhold: unknown;
  readonly answers: Answer[];
  readonly parts: Part[];
}

/**
 * Lists every answer of a well-formed record in the order of the form, the two halves of a moment apart, and the objects of some components.
 * A board's own answers come last.
 */
export function listAnswers(form: Form, record: Readonly<Record<string, unknown>>, components: readonly string[]): { readonly answers: readonly Answer[]; readonly parts: readonly Part[] } {
  const listing: Listing = { components, withhold: record['withhold'], answers: [], parts: [] };
  listObject(record['answers'], form.answers, { pointer: '/answers', address: '', keptFrom: [] }, listing);
  listOwn(record['extensions'], { pointer: '/extensions', address: 'extensions', keptFrom: [] }, listing);
  return listing;
}

function listObject(object: unknown, shape: Shape, place: Place, listing: Listing): void {
  for (const question of shape.questions) {
    const below = stepInto(place, question, listing);
    const answer = get(object, question.id);
    if (answer !== undefined) listAnswer(question, answer, below, listing);
    const mark = get(get(object, 'absent'), question.id);
    if (mark !== undefined) listing.answers.push({ ...leaf(below), pointer: `${place.pointer}/absent/${question.id}`, isMark: true });
  }
}

function listAnswer(question: Question, answer: unknown, place: Place, listing: Listing): void {
  if (question.type === 'component') listPart(question.component, question.shape, { value: answer, place }, listing);
  else if (question.type === 'list') {
    (answer as readonly unknown[]).forEach((value, index) => {
      const below = { ...place, pointer: `${place.pointer}/${index}` };
      listPart(question.itemComponent, question.item, { value, place: below }, listing);
    });
  } else if (question.type === 'moment') {
    for (const half of ['at', 'words']) if (get(answer, half) !== undefined) listing.answers.push(leaf({ ...place, pointer: `${place.pointer}/${half}` }));
  } else listing.answers.push(leaf(place));
}

function listPart(component: string | undefined, shape: Shape, { value, place }: { readonly value: unknown; readonly place: Place }, listing: Listing): void {
  if (component !== undefined && listing.components.includes(component)) listing.parts.push({ component, pointer: place.pointer, value });
  listObject(value, shape, place, listing);
}

/** A board's questions are in its profile, not in the form: every value is an answer. */
function listOwn(value: unknown, place: Place, listing: Listing): void {
  if (typeof value !== 'object' || value === null) {
    if (value !== undefined) listing.answers.push({ ...leaf(place), isMark: place.pointer.split('/').at(-2) === 'absent' });
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    listOwn(inner, { ...place, pointer: `${place.pointer}/${name}`, address: Array.isArray(value) || name === 'absent' ? place.address : `${place.address}.${name}` }, listing);
  }
}

function stepInto({ pointer, address, keptFrom }: Place, question: Question, { withhold }: Listing): Place {
  const added = (get(withhold, question.address) ?? []) as readonly string[];
  return {
    pointer: `${pointer}/${question.id}`, address: address === '' ? question.id : `${address}.${question.id}`,
    keptFrom: [...new Set([...keptFrom, ...question.withholdFrom, ...added])],
  };
}

function leaf({ pointer, address, keptFrom }: Place): Answer {
  return { pointer, question: address, isMark: false, keptFrom };
}
