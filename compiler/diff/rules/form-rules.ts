import type { ChangeKind } from '../difference.ts';
import { breaksBoth, changesMeaning, minor, patch, type DiffRules } from './diff-rule.ts';

/** Differences of a form as a whole and of what is printed around its questions. */
export const formRules = {
  'form-replaced': { what: 'this is another form', concerns: ['record', 'question', 'paper', 'analysis'], why: 'A record names the form it follows.', instead: 'Publish it as a form of its own.', rate: breaksBoth },
  'form-retitled': { what: 'the title has new words', concerns: ['question', 'paper'], why: 'No record holds the title.', rate: patch },
  'purpose-reworded': { what: 'the purpose has new words', concerns: ['question', 'paper'], why: 'People read it before they answer; no record holds it.', rate: patch },
  'not-for-changed': { what: 'the words that say what the form is not for have changed', concerns: ['question', 'paper'], why: 'They stand on every output and keep people safe, so whoever prints or copies the form must notice.', rate: minor },
  'marking-changed': { what: 'the handling marking has changed', concerns: ['record', 'paper'], why: 'Every record carries exactly this marking, and systems route by it.', instead: 'Publish another major version, and tell everybody who receives records.', rate: breaksBoth },
  'subject-changed': { what: 'the record is about somebody else', concerns: ['record', 'paper', 'analysis'], why: 'Counting by the subject would count other people than before.', instead: 'Publish another major version.', rate: changesMeaning },
  'author-changed': { what: 'somebody else answers for the record', concerns: ['record', 'paper', 'analysis'], why: 'Who answers for a record must not change unnoticed.', instead: 'Publish another major version.', rate: changesMeaning },
  'contact-changed': { what: 'the words for a contact have changed', concerns: ['question', 'paper'], why: 'They stand inside texts only, and a board puts its own in their place.', rate: patch },
  'left-out-changed': { what: 'other printed items are left out, or for another reason', concerns: ['paper'], why: 'It explains the form to its board; nobody is asked it.', rate: patch },
  'origin-changed': { what: 'the source is given otherwise', concerns: ['paper'], why: 'It says where words come from, not what they are.', rate: patch },
  'declaration-astray': {
    what: 'a declared change names what is not there', concerns: ['record'], why: 'A slip in a declared name leaves answers behind when records move up.',
    instead: 'Mend the name under `changes`.', rate: () => ({ ...patch(), meaning: 'unsigned' }),
  },
  'translation-added': { what: 'words in Welsh are added', concerns: ['question', 'paper'], why: 'More people can read it; records do not change.', rate: minor },
  'translation-removed': { what: 'words in Welsh are gone', concerns: ['question', 'paper'], why: 'People who could read it in their language no longer can, though the law gives them that.', instead: 'Keep the translation, and mend it if it is wrong.', rate: changesMeaning },
  'translation-reworded': { what: 'the words in Welsh have changed', concerns: ['question', 'paper'], why: 'The English words carry the meaning; have the translation read by somebody who knows both.', rate: patch },
  'section-added': { what: 'a section is added', concerns: ['question', 'paper'], why: 'Sections are presentation: no answer’s path holds one.', rate: patch },
  'section-removed': { what: 'a section is gone', concerns: ['question', 'paper'], why: 'Sections are presentation: no answer’s path holds one.', rate: patch },
  'section-retitled': { what: 'a section has a new title', concerns: ['question', 'paper'], why: 'Sections are presentation, though a title can colour what its questions ask.', rate: patch },
  'sections-reordered': { what: 'the sections stand in another order', concerns: ['paper'], why: 'Sections are presentation: no answer’s path holds one.', rate: patch },
  'question-in-other-section': { what: 'a question is printed in another section', concerns: ['paper'], why: 'Its answer stays where it is in the record.', rate: patch },
  'note-added': { what: 'a note is added', concerns: ['question', 'paper'], why: 'Notes guide people; no record holds one.', rate: patch },
  'note-removed': { what: 'a note is gone', concerns: ['question', 'paper'], why: 'Notes guide people; no record holds one.', rate: patch },
  'note-reworded': { what: 'a note has new words', concerns: ['question', 'paper'], why: 'Notes guide people; no record holds one.', rate: patch },
  'note-condition-changed': { what: 'a note is shown in other cases', concerns: ['question', 'paper'], why: 'Notes guide people; no record holds one.', rate: patch },
  'shown-again-changed': { what: 'other answers are shown again', concerns: ['paper'], why: 'An answer that is shown again is asked once.', rate: patch },
  'term-reworded': { what: 'a term has new words', concerns: ['question', 'paper'], why: 'They stand in explanations; what the term means is compared where it is used.', rate: patch },
  'next-step-added': { what: 'something more is to be done next', concerns: ['question', 'paper'], why: 'Procedure changes with it, so people must be told; records do not.', rate: minor },
  'next-step-removed': { what: 'something is no longer to be done next', concerns: ['question', 'paper'], why: 'Procedure changes with it, so people must be told; records do not.', rate: minor },
  'next-steps-reordered': { what: 'what to do next stands in another order', concerns: ['question', 'paper'], why: 'The steps are the same.', rate: patch },
} as const satisfies Partial<DiffRules<ChangeKind>>;
