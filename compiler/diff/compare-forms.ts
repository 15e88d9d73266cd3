import type { Contact, Form, Term } from '../model/form.ts';
import { compareDeadlines, compareNext } from './compare-deadlines.ts';
import { compareRules } from './compare-rules.ts';
import { compareSections } from './compare-sections.ts';
import { compareShapes } from './compare-shapes.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type Comparers, type Comparison } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { findAstray } from './find-astray.ts';
import { match } from './match.ts';

/** Everything that is different between two versions of a form. */
export function compareForms(comparison: Comparison): Difference[] {
  const { before, after } = comparison;
  return compareAll(FORM, { before, after, where: '', shapes: { before: before.answers, after: after.answers }, comparison });
}

const FORM: Comparers<Form> = {
  id: ({ before, after }) => compareWord('form-replaced', before.id, after.id),
  version: told('two versions are what is compared'),
  title: ({ before, after }) => compareText('form-retitled', '', { before: before.title, after: after.title }, {}),
  purpose: ({ before, after }) => compareText('purpose-reworded', '', { before: before.purpose, after: after.purpose }, {}),
  notFor: ({ before, after }) => compareText('not-for-changed', '', { before: before.notFor, after: after.notFor }, {}),
  marking: ({ before, after }) => compareWord('marking-changed', before.marking, after.marking),
  subject: ({ before, after, comparison: { names } }) => compareWord('subject-changed', before.subject && names.toNew(before.subject), after.subject),
  author: ({ before, after, comparison: { names } }) => compareWord('author-changed', before.author && names.toNew(before.author), after.author),
  sources: told('sources are compared where they are cited'),
  source: told('sources are compared where they are cited'),
  leftOut: ({ before, after }) => {
    const say = ({ leftOut }: Form) => leftOut.map(({ source, part, item, why }) => `${source}, ${part}, item ${item}: ${why.en}`).join('; ');
    return compareWord('left-out-changed', say(before), say(after));
  },
  contacts: ({ comparison }) => compareContacts(comparison),
  sections: ({ comparison }) => compareSections(comparison),
  answers: ({ shapes, comparison }) => compareShapes(comparison, shapes),
  terms: ({ comparison }) => compareTerms(comparison),
  rules: ({ comparison }) => compareRules(comparison),
  deadlines: ({ comparison }) => compareDeadlines(comparison),
  next: ({ comparison }) => compareNext(comparison),
  uses: told('components and code lists are compared where they are used'),
  usesAt: told('where it is written makes no difference'),
  changes: ({ comparison }) => findAstray(comparison),
  profile: told('versions of a form are compared, not of profiles'),
  at: told('where it is written makes no difference'),
};

function compareWord(kind: 'form-replaced' | 'marking-changed' | 'subject-changed' | 'author-changed' | 'left-out-changed', before: string | undefined, after: string | undefined): Difference[] {
  return before === after ? [] : [differ(kind, '', { before, after }, {})];
}

function compareContacts({ before, after }: Comparison): Difference[] {
  const key = ({ id }: Contact) => id;
  const { pairs, added, removed } = match(before.contacts, after.contacts, { before: key, after: key });
  return [
    ...added.map(({ id, words }) => differ('contact-changed', id, { after: words.en }, {})),
    ...removed.map(({ id, words }) => differ('contact-changed', id, { before: words.en }, {})),
    ...pairs.flatMap((pair) => compareText('contact-changed', pair.after.id, { before: pair.before.words, after: pair.after.words }, {})),
  ];
}

/** A term is never stored: what it means is compared in the conditions and rules that use it, here only its words are. */
function compareTerms({ before, after }: Comparison): Difference[] {
  const key = ({ id }: Term) => id;
  return match(before.terms, after.terms, { before: key, after: key }).pairs.flatMap((pair) => compareText('term-reworded', pair.after.id, { before: pair.before.say, after: pair.after.say }, {}));
}
