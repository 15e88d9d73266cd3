import type { ChangeKind } from '../difference.ts';
import { breaksBoth, breaksReaders, breaksWriters, minor, patch, reworded, type DiffRules, type Rating } from './diff-rule.ts';

const SIGN = 'If it means what it meant, list it under `changes: meaningUnchanged`; if not, give it a new code.';

/** Differences in what can be chosen or ticked. */
export const choiceRules = {
  'option-added': { what: 'an option is added', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Readers of before do not know its code.', instead: 'Let people choose “other” and say what, until the next major version.', rate: breaksReaders },
  'option-removed': {
    what: 'an option is removed', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Records of before may have chosen it.',
    rate: ({ facts: { declared } }): Rating => ({
      ...breaksWriters(), instead: `Keep it and mark it \`deprecated\`.${declared === undefined ? ' To remove it in a new major version, say why under `changes: removed`; if it has a new code, under `changes: renamed`.' : ''}`,
    }),
  },
  'option-renamed': { what: 'an option has a new code', concerns: ['record', 'analysis'], why: 'The code is what records hold.', instead: 'Keep the code: it is not shown to anybody, so only its words need to change.', rate: breaksBoth },
  'option-reworded': { what: 'an option has new words', concerns: ['question', 'paper', 'analysis'], why: 'The same code can mean something else, and no validator notices.', instead: SIGN, rate: reworded },
  'options-reordered': { what: 'the options stand in another order', concerns: ['question', 'paper'], why: 'A record holds codes, not places.', rate: patch },
  'option-deprecated': { what: 'an option is marked as no longer offered', concerns: ['question', 'paper', 'analysis'], why: 'It is still read.', rate: minor },
  'option-no-longer-deprecated': { what: 'an option is offered again', concerns: ['question', 'paper', 'analysis'], why: 'It was read all the time.', rate: minor },
  'code-list-changed': { what: 'the options come from another code list', concerns: ['analysis'], why: 'Each option is compared by itself.', rate: patch },
  'concept-changed': { what: 'it stands for another concept', concerns: ['analysis'], why: 'Figures that several boards share count it elsewhere from now on.', instead: 'Tell analysts, and have past figures counted anew.', rate: minor },
  'mixed-facts-changed': { what: 'it mixes other facts', concerns: ['analysis'], why: 'None of them is exported as true either way.', rate: minor },
  'mapping-changed': { what: 'it maps to other national codes', concerns: ['analysis'], why: 'Exports change; records do not.', rate: minor },
  'exclusive-option-added': {
    what: 'an option that excludes the others is added', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Readers of before do not know its code, and records of before may have combined it with others.',
    rate: ({ facts: { wasOption } }): Rating => (wasOption ? breaksWriters() : breaksReaders()),
  },
  'exclusive-option-removed': {
    what: 'no option excludes the others any more', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Records of before may have chosen it, and readers of before refuse it beside others.',
    rate: ({ facts: { isOption } }): Rating => (isOption ? breaksReaders() : breaksWriters()),
  },
  'row-added': { what: 'a row is added', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Readers of before keep and show a row that they do not know.', rate: minor },
  'row-removed': {
    what: 'a row is removed', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Records of before may have ticked it.',
    rate: ({ facts: { declared } }): Rating => ({
      ...breaksWriters(), instead: `Keep it.${declared === undefined ? ' To remove it in a new major version, say why under `changes: removed`; if it has a new id, under `changes: renamed`.' : ''}`,
    }),
  },
  'row-renamed': { what: 'a row has a new id', concerns: ['record', 'analysis'], why: 'The id is the key of the row in every record.', instead: 'Keep the id: it is not shown to anybody, so only its words need to change.', rate: breaksWriters },
  'row-reworded': { what: 'a row has new words', concerns: ['question', 'paper', 'analysis'], why: 'The same tick can mean something else, and no validator notices.', instead: SIGN.replace('code', 'id'), rate: reworded },
  'rows-reordered': { what: 'the rows stand in another order', concerns: ['question', 'paper'], why: 'A record holds ids, not places.', rate: patch },
} as const satisfies Partial<DiffRules<ChangeKind>>;
