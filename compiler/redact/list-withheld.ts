import { dependencies } from '../expression/dependencies.ts';
import type { Form } from '../model/form.ts';
import type { Question, Recipient } from '../model/question.ts';
import { questionsIn, shapesIn } from '../model/walk.ts';
import { isWithin } from './is-within.ts';

/** Why the answers to a question are left out: it is kept from a recipient, was named for this copy, or tells something of one that is left out. */
export type WhyWithheld = 'kept' | 'named' | 'tells';

/** What decides what is kept from whom. */
export interface Restrictions {
  /** Who will hold the copy; what is kept from any of them is left out. */
  readonly recipients: readonly Recipient[];
  /** The record's own `withhold`, by address. */
  readonly withhold: Readonly<Record<string, readonly string[]>>;
  /** Addresses left out beyond that. */
  readonly without: readonly string[];
}

/**
 * The addresses whose answers a copy leaves out. Besides what is kept itself, these are the questions made from it (`<id>Other`,
 * `<id>Observed`, `<id>Any`) and those that are asked only because of what it says: that they are answered would tell it.
 */
export function listWithheld(form: Form, { recipients, withhold, without }: Restrictions): ReadonlyMap<string, WhyWithheld> {
  const questions = [...questionsIn(form.answers)];
  const isFor = (names: readonly string[]) => recipients.some((recipient) => names.includes(recipient));
  const found = new Map<string, WhyWithheld>();
  for (const { address, withholdFrom } of questions) {
    if (isFor(withholdFrom) || isFor(withhold[address] ?? [])) found.set(address, 'kept');
    else if (without.includes(address)) found.set(address, 'named');
  }
  const tellers = listTellers(form);
  // What is found may be told by more: until nothing is added.
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [address, reads] of tellers) {
      if (!found.has(address) && reads.some((read) => isWithin(read, found))) found.set(address, 'tells');
    }
  }
  return found;
}

/** Each question with the addresses whose answers its own being there tells something of. */
function listTellers(form: Form): ReadonlyMap<string, readonly string[]> {
  return new Map([...shapesIn(form.answers)].flatMap((shape) => shape.questions.map((question): [string, readonly string[]] => {
    const beside = (path: readonly string[]) => [...question.address.split('.').slice(0, -1), ...path].join('.');
    const made = question.derivedFrom ? [beside([question.derivedFrom.id])] : [];
    return [question.address, [...made, ...readsOf(question).map(beside)]];
  })));
}

function readsOf(question: Question): readonly (readonly string[])[] {
  // Of a list opened by a yes or no the list is what is kept; the yes or no is made from it.
  return (question.when?.all ?? []).flatMap(dependencies);
}
