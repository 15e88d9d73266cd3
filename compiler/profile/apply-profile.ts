import { codeNotInList } from '../check/code-not-in-list.ts';
import { requiredTick } from '../check/required-tick.ts';
import { unknownName } from '../check/unknown-name.ts';
import type { Mutable } from '../model/bench.ts';
import { buildText } from '../model/build-text.ts';
import type { Form } from '../model/form.ts';
import type { ChoiceQuestion, Question } from '../model/question.ts';
import { questionAt, questionsIn } from '../model/walk.ts';
import type { Definition } from '../parse/definition.ts';
import type { RawBoard } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import { dropContacts } from './drop-contacts.ts';
import { dropForeignNotes } from './drop-foreign-notes.ts';
import { explainLeftOut } from './explain-left-out.ts';
import { leaveOut } from './leave-out.ts';
import { orderQuestions } from './order-questions.ts';
import type { Report } from './report.ts';

/** What a profile is applied to and comes from. */
export interface Applying {
  /** Built for this profile alone: it is changed. */
  readonly form: Form;
  readonly base: Form;
  readonly profile: Definition<'profile'>;
  readonly board: Definition<'board'>;
  /** What records call the profile: `dudley@1.0.0`. */
  readonly name: string;
  /** The board asks questions of its own. */
  readonly hasOwn: boolean;
}

/** Narrows a form by the operations of a profile; what cannot be done is reported and left out. */
export function applyProfile({ form, base, profile, board, name, hasOwn }: Applying, report: Report): Form {
  const { require = [], words = {}, options = {}, notUsed = {}, order = [], contacts = {} } = profile.value;
  const target = (address: string, place: readonly (string | number)[]): Mutable<Question> | undefined => {
    const question = questionAt(form, address);
    if (question && address.split('.')[0] !== (hasOwn ? board.id : '')) return question;
    const near = suggest(address, [...questionsIn(base.answers)].map((each) => each.address));
    report(unknownName, place, `There is no question “${address}” in ${base.id}.`, { part: 'key', help: near ? `Did you mean “${near}”?` : undefined });
    return undefined;
  };
  require.forEach((address, index) => {
    const question = target(address, ['require', index]);
    if (question?.type === 'tick') report(requiredTick, ['require', index], `“${address}” is a tick: required, it could only be answered yes.`, { help: 'Require another question, or none.' });
    else if (question) requireWithParents(form, address);
  });
  for (const [address, text] of Object.entries(words)) {
    const question = target(address, ['words', address]);
    if (question) Object.assign(question, { says: question.says ?? question.ask, ask: buildText(text) });
  }
  for (const [address, codes] of Object.entries(options)) {
    const question = target(address, ['options', address]);
    if (question?.type !== 'choice' && question?.type !== 'choices') {
      if (question) report(unknownName, ['options', address], `“${address}” offers no options.`, { part: 'key', help: 'Only a choice or choices can be restricted.' });
    } else restrict(question, codes, (index, message, help) => report(codeNotInList, ['options', address, index], message, { help }));
  }
  const given = { ...board.value.contacts, ...contacts };
  const said = dropContacts(dropForeignNotes(form, base), new Set(Object.keys(given).filter((id) => given[id] === 'none')), report);
  const known = Object.fromEntries(Object.entries(notUsed).filter(([address]) => target(address, ['notUsed', address])));
  const narrowed = leaveOut(said, Object.keys(known), withoutOther(form, options), report);
  const ordered = orderQuestions(narrowed, order.filter((address, index) => target(address, ['order', index])), report);
  const whys = Object.fromEntries(Object.entries(known).map(([address, why]) => [address, buildText(why)]));
  return {
    ...explainLeftOut(markNamed(ordered, given), base, { notUsed: whys, other: { en: `The profile of ${buildText(board.value.title).en} says something else, or has nobody for it.` } }),
    profile: {
      board: board.id, name, title: buildText(board.value.title), base, hasOwn,
      notUsed: Object.entries(whys).map(([address, why]) => ({ address, why })), at: profile.locate(['profile']),
    },
  };
}

/** Whom the board names needs no room on paper to be written in. */
function markNamed(form: Form, given: NonNullable<RawBoard['contacts']>): Form {
  return { ...form, contacts: form.contacts.map((contact) => (typeof given[contact.id] === 'object' ? { ...contact, isNamed: true as const } : contact)) };
}

/** A component with a required part is itself required. */
function requireWithParents(form: Form, address: string): void {
  const ids = address.split('.');
  for (let length = ids.length; length > 0; length -= 1) {
    const question: Mutable<Question> | undefined = questionAt(form, ids.slice(0, length).join('.'));
    if (length < ids.length && question?.type !== 'component') return;
    if (question) question.required = true;
    if (question?.when) return;
  }
}

function restrict(question: Mutable<Question>, codes: readonly string[], report: (index: number, message: string, help: string | undefined) => void): void {
  if (question.type !== 'choice' && question.type !== 'choices') return;
  const known = question.options.map(({ code }) => code);
  codes.forEach((code, index) => {
    if (known.includes(code)) return;
    const near = suggest(code, known);
    report(index, `“${code}” is no option of “${question.address}”.`, near ? `Did you mean “${near}”?` : `Its options are ${known.join(', ')}.`);
  });
  (question as Mutable<ChoiceQuestion>).options = question.options.filter(({ code }) => codes.includes(code));
  if (question.type === 'choices' && question.none && !codes.includes('none')) (question as { none: boolean }).none = false;
}

/** The questions that `other` made and that nothing opens any more. */
function withoutOther(form: Form, options: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(options).filter(([address, codes]) => !codes.includes('other') && questionAt(form, `${address}Other`)?.derivedFrom?.key === 'other').map(([address]) => `${address}Other`);
}
