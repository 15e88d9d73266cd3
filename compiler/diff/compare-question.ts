import type { AbsentChoice, Question, QuestionBase } from '../model/question.ts';
import { compareOrigin } from './compare-origin.ts';
import { compareText } from './compare-text.ts';
import { compareType } from './compare-type.ts';
import { compareAll, told, type Comparers, type Pair } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { mayHold, relate } from './formulas/relate.ts';
import { isSameFormula, sayNew, sayOld } from './formulas/say-both.ts';
import { match } from './match.ts';
import { sayWhen } from './say-when.ts';

/** A question in both versions: what all questions have, then what its type has. */
export function compareQuestion(pair: Pair<Question>): Difference[] {
  return [...compareAll(BASE, pair), ...compareType(pair)];
}

const BASE: Comparers<QuestionBase> = {
  id: told('questions are matched by their address'),
  address: told('questions are matched by their address'),
  ask: ({ before, after, where, comparison }) => compareText('question-reworded', where, { before: before.ask, after: after.ask }, { signed: comparison.names.isSigned(where) }),
  says: ({ before, after, where }) => compareText('source-words-changed', where, { before: before.says, after: after.says }, {}),
  hint: ({ before, after, where }) => compareText('hint-changed', where, { before: before.hint, after: after.hint }, {}),
  required: compareRequired,
  absent: compareAbsent,
  when: compareCondition,
  origin: ({ before, after, where }) => compareOrigin(where, before.origin, after.origin),
  withholdFrom: compareWithholding,
  paper: ({ before, after, where }) => {
    const say = ({ paper }: QuestionBase) => [paper.lines === undefined ? [] : `${paper.lines} lines`, paper.rows === undefined ? [] : `${paper.rows} rows`].flat().join(', ') || 'as usual';
    return say(before) === say(after) ? [] : [differ('paper-room-changed', where, { before: say(before), after: say(after) }, {})];
  },
  deprecated: ({ before, after, where }) => {
    const say = ({ deprecated }: QuestionBase) => deprecated && `since ${deprecated.since}${deprecated.use === undefined ? '' : `, use ${deprecated.use}`}`;
    const values = { before: say(before), after: say(after) };
    return values.before === values.after ? [] : [differ(values.after === undefined ? 'no-longer-deprecated' : 'deprecated', where, values, {})];
  },
  derivedFrom: told('whether an author or a key made a question makes no difference to it'),
  order: told('the order is compared where it is printed'),
  at: told('where it is written makes no difference'),
};

function compareRequired({ before, after, where, shapes, comparison: { names } }: Pair<QuestionBase>): Difference[] {
  if (before.required === after.required) return [];
  const scope = where.split('.').slice(0, -1);
  if (after.required) {
    return [differ('made-required', where, { before: 'optional', after: 'required' }, { asked: after.when ? mayHold(sayNew(after.when.formula, scope, names).inOld, shapes.before) : 'yes' })];
  }
  const old = before.address.split('.').slice(0, -1);
  return [differ('made-optional', where, { before: 'required', after: 'optional' }, { asked: before.when ? mayHold(sayOld(before.when.formula, old, names).inNew, shapes.after) : 'yes' })];
}

function compareAbsent({ before, after, where }: Pair<QuestionBase>): Difference[] {
  const key = ({ reason }: AbsentChoice) => reason;
  const { pairs, added, removed } = match(before.absent, after.absent, { before: key, after: key });
  return [
    ...added.map(({ reason }) => differ('absent-reason-added', where, { after: reason }, {})),
    ...removed.map(({ reason }) => differ('absent-reason-removed', where, { before: reason }, {})),
    ...pairs.flatMap((pair) => compareText('absent-words-changed', where, { before: pair.before.label, after: pair.after.label }, {})),
  ];
}

function compareCondition({ before, after, where, shapes, comparison: { names } }: Pair<QuestionBase>): Difference[] {
  const say = ({ when }: QuestionBase) => sayWhen(when);
  const values = { before: say(before), after: say(after) };
  const old = sayOld(before.when?.formula ?? ALWAYS, before.address.split('.').slice(0, -1), names);
  const now = sayNew(after.when?.formula ?? ALWAYS, after.address.split('.').slice(0, -1), names);
  if (isSameFormula(old, now)) return [];
  const shift = relate(old, now, shapes);
  const isSame = [shift.gained, shift.lost].every(({ inOld, inNew }) => inOld === 'no' && inNew === 'no');
  return [isSame ? differ('condition-rewritten', where, values, {}) : differ('condition-changed', where, values, { ...shift, required: before.required && after.required })];
}

const ALWAYS = { kind: 'always', value: true } as const;

function compareWithholding({ before, after, where }: Pair<QuestionBase>): Difference[] {
  const more = after.withholdFrom.filter((recipient) => !before.withholdFrom.includes(recipient));
  const fewer = before.withholdFrom.filter((recipient) => !after.withholdFrom.includes(recipient));
  const values = { before: before.withholdFrom.join(', ') || 'nobody', after: after.withholdFrom.join(', ') || 'nobody' };
  return [...(more.length > 0 ? [differ('withholding-added', where, values, {})] : []), ...(fewer.length > 0 ? [differ('withholding-lifted', where, values, {})] : [])];
}
