import type { ChangeKind } from '../difference.ts';
import { breaksBoth, breaksReaders, breaksWriters, changesMeaning, isUnknown, minor, patch, reworded, type DiffRules, type Rating } from './diff-rule.ts';

const WIDER = 'Readers of before have no room for it, or refuse it.';
const NARROWER = 'Records of before may hold what is now refused.';
const NEW_ID = 'Ask it under a new id, and mark this one `deprecated`.';

/** Differences in what an answer can be. */
export const valueRules = {
  'type-widened': { what: 'the type allows more', concerns: ['record', 'question', 'analysis'], why: WIDER, instead: NEW_ID, rate: breaksReaders },
  'type-narrowed': { what: 'the type allows less', concerns: ['record', 'question', 'analysis'], why: NARROWER, instead: NEW_ID, rate: breaksWriters },
  'type-changed': { what: 'the type has changed', concerns: ['record', 'question', 'paper', 'analysis'], why: 'An answer of one type is none of the other, or does not mean the same.', instead: NEW_ID, rate: ({ facts: { alike } }): Rating => ({ ...(alike ? isUnknown() : breaksBoth()), meaning: 'changed' }) },
  'made-longer': { what: 'a longer text is allowed', concerns: ['record'], why: WIDER, instead: 'Keep the limit; longer texts fit into a new question.', rate: breaksReaders },
  'made-shorter': { what: 'only a shorter text is allowed', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'lines-allowed': { what: 'several lines are allowed', concerns: ['record', 'question', 'paper'], why: WIDER, rate: breaksReaders },
  'lines-refused': { what: 'only one line is allowed', concerns: ['record', 'question', 'paper'], why: NARROWER, rate: breaksWriters },
  'lines-changed': { what: 'the box has another height', concerns: ['question', 'paper'], why: 'The same texts fit.', rate: patch },
  'format-added': { what: 'a format is demanded', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'format-removed': { what: 'no format is demanded any more', concerns: ['record', 'question'], why: WIDER, rate: breaksReaders },
  'format-changed': { what: 'another format is demanded', concerns: ['record', 'question'], why: `${NARROWER} ${WIDER}`, instead: NEW_ID, rate: breaksBoth },
  'pattern-added': { what: 'a pattern is demanded', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'pattern-removed': { what: 'no pattern is demanded any more', concerns: ['record', 'question'], why: WIDER, rate: breaksReaders },
  'pattern-changed': { what: 'another pattern is demanded', concerns: ['record', 'question'], why: 'Whether one pattern takes everything that another takes is not decided here.', instead: NEW_ID, rate: isUnknown },
  'pattern-words-changed': { what: 'the words for a pattern have changed', concerns: ['question'], why: 'The pattern is the same.', rate: patch },
  'minimum-raised': { what: 'the least value is higher', concerns: ['record', 'question', 'analysis'], why: NARROWER, rate: breaksWriters },
  'minimum-lowered': { what: 'the least value is lower', concerns: ['record', 'question', 'analysis'], why: WIDER, rate: breaksReaders },
  'maximum-raised': { what: 'the greatest value is higher', concerns: ['record', 'question', 'analysis'], why: WIDER, rate: breaksReaders },
  'maximum-lowered': { what: 'the greatest value is lower', concerns: ['record', 'question', 'analysis'], why: NARROWER, rate: breaksWriters },
  'ends-reworded': { what: 'an end of the scale has new words', concerns: ['question', 'paper', 'analysis'], why: 'The same number can mean something else.', instead: 'If it means what it meant, list it under `changes: meaningUnchanged`; if not, ask it under a new id.', rate: reworded },
  'unit-changed': { what: 'the unit has changed', concerns: ['question', 'paper', 'analysis'], why: 'The same number means something else, and no validator notices.', instead: 'If it is the same unit in other words, list the question under `changes: meaningUnchanged`; if not, ask it under a new id.', rate: reworded },
  'past-demanded': { what: 'a time must lie in the past', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'future-allowed': { what: 'a time may lie in the future', concerns: ['record', 'question'], why: 'Readers of before judge it as not sound.', rate: breaksReaders },
  'system-added': { what: 'numbers of another system are allowed', concerns: ['record', 'question'], why: WIDER, instead: 'Ask for it as a question of its own.', rate: breaksReaders },
  'system-removed': { what: 'numbers of a system are no longer allowed', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'item-name-changed': { what: 'an entry of a list has another name', concerns: ['question', 'paper'], why: 'No record holds it.', rate: patch },
  'fewer-items-allowed': { what: 'a list may have fewer entries', concerns: ['record', 'question'], why: WIDER, rate: breaksReaders },
  'more-items-demanded': { what: 'a list must have more entries', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'more-items-allowed': { what: 'a list may have more entries', concerns: ['record', 'question'], why: WIDER, rate: breaksReaders },
  'fewer-items-at-most': { what: 'a list may have only fewer entries', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'component-replaced': { what: 'the questions come from another component', concerns: [], why: 'Each of its questions is compared by itself.', rate: patch },
  'signature-added': { what: 'a signature is asked for', concerns: ['paper'], why: 'The date of signing is compared as a question.', rate: minor },
  'signature-removed': { what: 'no signature is asked for any more', concerns: ['paper'], why: 'The date of signing is compared as a question.', rate: minor },
  'keys-allowed': { what: 'entries can carry a key', concerns: ['record'], why: 'Readers of before keep the key and do not need it.', rate: minor },
  'keys-refused': { what: 'entries carry no key any more', concerns: ['record'], why: 'Records of before may have keys, and references that lead to them.', rate: breaksWriters },
  'targets-changed': { what: 'a reference points at other things', concerns: ['record', 'question', 'analysis'], why: 'A key means what it meant; what can be chosen is different.', rate: minor },
  'rel-added': { what: 'another relation between records is allowed', concerns: ['record', 'question'], why: WIDER, rate: breaksReaders },
  'rel-removed': { what: 'a relation between records is no longer allowed', concerns: ['record', 'question'], why: NARROWER, rate: breaksWriters },
  'scheme-changed': { what: 'the categories of another scheme are offered', concerns: ['question', 'paper', 'analysis'], why: 'A record holds scheme, code and label, so it stays readable; what people choose from is different.', instead: 'Let a board choose its scheme in a profile.', rate: changesMeaning },
  'category-added': { what: 'a category is added', concerns: ['question', 'paper', 'analysis'], why: 'A record holds the label and the band, so every reader can show it.', rate: minor },
  'category-removed': { what: 'a category is no longer offered', concerns: ['question', 'paper', 'analysis'], why: 'A record holds the label and the band, so every reader can show it.', rate: minor },
  'category-reworded': { what: 'a category has new words', concerns: ['question', 'paper', 'analysis'], why: 'The same code can mean something else.', instead: 'If it means what it meant, list it under `changes: meaningUnchanged`; if not, give it a new code.', rate: reworded },
  'band-changed': { what: 'a category has another band', concerns: ['record', 'analysis'], why: 'Rules read the band, so the same category has other consequences.', instead: 'Give the category a new code.', rate: changesMeaning },
  'categories-reordered': { what: 'the categories stand in another order', concerns: ['question', 'paper'], why: 'A record holds codes, not places.', rate: patch },
} as const satisfies Partial<DiffRules<ChangeKind>>;
