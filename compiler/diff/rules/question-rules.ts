import type { Question } from '../../model/question.ts';
import type { ChangeKind, DifferenceOf, Likely } from '../difference.ts';
import { breaksBoth, breaksIf, breaksReaders, breaksWriters, changesMeaning, minor, patch, reworded, worse, type DiffRules, type Rating } from './diff-rule.ts';

const DEPRECATE = 'Keep it and mark it `deprecated`: it is still read, and no longer asked of new records.';

/** Differences that every question can have, whatever its type. */
export const questionRules = {
  'question-added': {
    what: 'a question is added', concerns: ['record', 'question', 'paper'], why: 'Records of before have no answer to it; readers of before keep and show what they do not know.',
    rate: ({ facts: { question, asked } }): Rating => (question.required ? { backward: breaksIf(asked), forward: 'compatible', instead: 'Make it optional in this major version, and required in the next.' } : minor()),
  },
  'question-removed': {
    what: 'a question is removed', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Records of before may hold its answer, which has no place any more.',
    rate: ({ where, facts: { question, asked, like, declared } }): Rating => ({
      ...rateGone({ facts: { question, asked } }),
      instead: like !== undefined ? `Is this ${like} now? Then keep the old id, or say so in a new major version: \`changes: {renamed: {${where}: ${like}}}\`.`
        : declared === undefined ? `${DEPRECATE} To remove it in a new major version, say why: \`changes: {removed: {${where}: ...}}\`.` : DEPRECATE,
    }),
  },
  'question-renamed': {
    what: 'a question has a new id', concerns: ['record', 'analysis'], why: 'The id is the key of the answer in every record.', instead: 'Keep the id: it is not shown to anybody, so only its words need to change.',
    rate: rateGone,
  },
  'question-moved': { what: 'a question has moved to another object', concerns: ['record', 'analysis'], why: 'Its answer has another path in every record.', instead: 'Leave it where it is; sections can print it elsewhere.', rate: rateGone },
  'id-reused': { what: 'an id that was removed is used again', concerns: ['record', 'analysis'], why: 'An old answer under this id would be read as an answer to the new question.', instead: 'Choose an id that no version has had.', rate: () => ({ ...breaksBoth(), meaning: 'changed' }) },
  'questions-reordered': { what: 'questions stand in another order', concerns: ['paper'], why: 'The order of answers in a record means nothing.', rate: patch },
  'question-reworded': {
    what: 'a question has new words', concerns: ['question', 'paper', 'analysis'], why: 'Other words can ask for something else, and no validator notices.',
    instead: 'If an answer means what it meant, list the question under `changes: meaningUnchanged`; if not, ask it under a new id.', rate: reworded,
  },
  'source-words-changed': { what: 'the words of the source are given otherwise', concerns: ['paper'], why: 'They are for comparing with the source.', rate: patch },
  'hint-changed': { what: 'the hint has changed', concerns: ['question'], why: 'It helps to answer; the question is the same.', rate: patch },
  'paper-room-changed': { what: 'there is other room on paper', concerns: ['paper'], why: 'Records do not change.', rate: patch },
  'made-required': {
    what: 'a question has become required', concerns: ['record', 'question'], why: 'Complete records of before may lack it.', instead: 'Keep it optional, and add a rule of severity note that asks for it.',
    rate: ({ facts: { asked } }): Rating => ({ backward: breaksIf(asked), forward: 'compatible' }),
  },
  'made-optional': {
    what: 'a question is no longer required', concerns: ['record', 'question', 'analysis'], why: 'Readers of before count on an answer or a reason.', instead: 'Keep it required: “not known” and “not asked” are always lawful answers.',
    rate: ({ facts: { asked } }): Rating => ({ backward: 'compatible', forward: breaksIf(asked) }),
  },
  'absent-reason-added': { what: 'another reason for no answer is allowed', concerns: ['record', 'question', 'analysis'], why: 'Readers of before do not know this reason here.', rate: breaksReaders },
  'absent-reason-removed': { what: 'a reason for no answer is no longer allowed', concerns: ['record', 'question', 'analysis'], why: 'Records of before may give it.', rate: breaksWriters },
  'absent-words-changed': { what: 'the words for a reason have changed', concerns: ['question', 'paper'], why: 'The record holds the reason itself, not these words.', rate: patch },
  'condition-rewritten': { what: 'a condition says the same in another way', concerns: [], why: 'The question is asked in the same cases.', rate: patch },
  'condition-changed': {
    what: 'a question is asked in other cases', concerns: ['record', 'question', 'paper', 'analysis'], why: 'A complete record answers what is asked and nothing else.', instead: 'Keep the condition, or ask it under a new id.',
    rate: rateCondition,
  },
  'withholding-added': { what: 'an answer is withheld from more recipients', concerns: ['record'], why: 'Extracts leave out more than before; records do not change.', rate: minor },
  'withholding-lifted': { what: 'an answer is no longer withheld from somebody', concerns: ['record'], why: 'People answered on the understanding that it would be.', instead: 'Keep it withheld; a person can always decide to tell.', rate: changesMeaning },
  'deprecated': { what: 'a question is marked as no longer asked', concerns: ['question', 'paper', 'analysis'], why: 'It is still read.', rate: minor },
  'no-longer-deprecated': { what: 'a question is asked again', concerns: ['question', 'paper', 'analysis'], why: 'It was read all the time.', rate: minor },
} as const satisfies Partial<DiffRules<ChangeKind>>;

/** An answer of before has no place; readers of before miss one that they count on. */
function rateGone({ facts: { question, asked } }: { readonly facts: { readonly question: Question; readonly asked: Likely } }): Rating {
  return { backward: 'breaking', forward: question.required ? breaksIf(asked) : 'compatible' };
}

/** Cases that came: a required question lacks its answer in old records, and old readers find an answer where none is asked. Cases that went: the reverse. */
function rateCondition({ facts: { gained, lost, required } }: DifferenceOf<'condition-changed'>): Rating {
  const lackedBefore = required ? breaksIf(gained.inOld) : 'compatible';
  const lackedNow = required ? breaksIf(lost.inNew) : 'compatible';
  return { backward: worse(breaksIf(lost.inOld), lackedBefore), forward: worse(breaksIf(gained.inNew), lackedNow) };
}
