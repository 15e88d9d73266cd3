import type { ChangeKind, DifferenceOf } from '../difference.ts';
import { breaksBoth, breaksIf, breaksReaders, breaksWriters, minor, patch, type DiffRules, type Rating } from './diff-rule.ts';

const NOTE = 'Give it the severity note in this major version: it is shown, and no record fails by it.';

/** Differences in what is judged: rules and deadlines. */
export const ruleRules = {
  'rule-added': {
    what: 'a rule is added', concerns: ['record', 'question'], why: 'Records of before were not judged by it.', instead: NOTE,
    rate: ({ facts: { severity, broken } }): Rating => (severity === 'note' ? minor() : { backward: breaksIf(broken), forward: 'compatible' }),
  },
  'rule-removed': {
    what: 'a rule is removed', concerns: ['record', 'question'], why: 'Readers of before judge by it, and records of before may give a reason under its id.',
    rate: ({ facts: { severity, reasonable, declared } }): Rating => {
      if (severity === 'note') return { ...minor(), ...(declared === undefined ? { instead: 'Say why under `changes: removed`.' } : {}) };
      return { backward: reasonable ? 'breaking' : 'compatible', forward: 'breaking', instead: `Keep it in this major version.${declared === undefined ? ' To remove it in the next, say why under `changes: removed`.' : ''}` };
    },
  },
  'rule-renamed': {
    what: 'a rule has a new id', concerns: ['record'], why: 'Reasons in records name rules by id.', instead: 'Keep the id: only its words need to change.',
    rate: ({ facts: { reasonable } }): Rating => (reasonable ? breaksBoth() : minor()),
  },
  'rule-severity-changed': { what: 'a rule has another severity', concerns: ['record', 'question'], why: 'An error must hold, a query needs a reason, a note needs nothing.', instead: 'Keep the severity in this major version, and add a note with an id of its own.', rate: rateSeverity },
  'rule-rewritten': { what: 'a rule says the same in another way', concerns: [], why: 'It is broken in the same cases.', rate: patch },
  'rule-changed': {
    what: 'a rule is broken in other cases', concerns: ['record', 'question'], why: 'Records of before were judged otherwise, and readers of before judge otherwise.', instead: 'Keep it, and add what is new as a note.',
    rate: ({ facts: { severity, gained, lost } }): Rating => (severity === 'note' ? minor() : { backward: breaksIf(gained.inOld), forward: breaksIf(lost.inNew) }),
  },
  'rule-reworded': { what: 'a rule has new words', concerns: ['question', 'paper'], why: 'It is broken in the same cases.', rate: patch },
  'rule-examples-changed': { what: 'a rule has other examples', concerns: [], why: 'They explain and test the rule; it is the same.', rate: patch },
  'deadline-added': {
    what: 'a deadline is added', concerns: ['record', 'question', 'paper'], why: 'Records of before may be late by it without a reason.', instead: 'Say it under `next` until the next major version.',
    rate: ({ facts: { starts } }): Rating => ({ backward: breaksIf(starts), forward: 'compatible' }),
  },
  'deadline-removed': { what: 'a deadline is removed', concerns: ['record', 'question', 'paper'], why: 'Records of before may give a reason under its id, and readers of before judge by it.', rate: breaksBoth },
  'deadline-renamed': { what: 'a deadline has a new id', concerns: ['record'], why: 'Reasons in records name deadlines by id.', instead: 'Keep the id: only its words need to change.', rate: breaksBoth },
  'deadline-reworded': { what: 'a deadline has new words', concerns: ['question', 'paper'], why: 'It is due when it was.', rate: patch },
  'deadline-lengthened': { what: 'there is more time', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Readers of before call late what is in time now.', rate: breaksReaders },
  'deadline-shortened': { what: 'there is less time', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Records of before that were in time may be late.', rate: breaksWriters },
  'deadline-moved': { what: 'a deadline starts, ends or counts otherwise', concerns: ['record', 'question', 'paper', 'analysis'], why: 'Which records are late cannot be compared.', instead: 'Give the new deadline an id of its own.', rate: () => ({ backward: 'unknown', forward: 'unknown' }) },
  'deadline-condition-changed': {
    what: 'a deadline holds in other cases', concerns: ['record', 'question', 'paper'], why: 'Records of before may be late without a reason, and readers of before judge otherwise.',
    rate: ({ facts: { gained, lost } }): Rating => ({ backward: breaksIf(gained.inOld), forward: breaksIf(lost.inNew) }),
  },
} as const satisfies Partial<DiffRules<ChangeKind>>;

/** An error lets no record pass, a query those with a reason, a note all. */
function rateSeverity({ facts: { from, to, reasonable } }: DifferenceOf<'rule-severity-changed'>): Rating {
  const strictness = { note: 0, query: 1, error: 2 };
  const isStricter = strictness[to] > strictness[from];
  const losesReasons = reasonable.before && !reasonable.after;
  return { backward: isStricter || losesReasons ? 'breaking' : 'compatible', forward: isStricter ? 'compatible' : 'breaking' };
}
