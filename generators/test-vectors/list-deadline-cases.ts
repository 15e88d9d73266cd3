import type { Deadline, Form } from '../../compiler/model/form.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import type { Case } from './case.ts';
import { chooseObjects } from './choose-objects.ts';
import { overlayFixed, putFixed, type Fixed } from './fixed.ts';
import type { Untold } from './list-condition-cases.ts';
import { excuse, makeRecord } from './make-records.ts';
import { timeFor } from './pick-times.ts';
import { judgeDeadlines } from './reference/judge-deadlines.ts';
import { closeConditions } from './solve-formula.ts';

const START = Date.parse('2026-10-05T09:00:00Z');
const HOUR = 3_600_000;
/** Steps at which the end of a deadline is looked for: hours for a year, so that an end at midnight in London is met too. */
const MOST_HOURS = 24 * 400;

/** Every deadline met, missed and running at its very end, from each start and by each answer that meets it. */
export function listDeadlineCases(form: Form): { readonly cases: readonly Case[]; readonly untold: readonly Untold[] } {
  const made = form.deadlines.map((deadline) => ofDeadline(form, deadline));
  return { cases: made.flatMap(({ cases }) => cases), untold: made.flatMap(({ untold }) => untold) };
}

function ofDeadline(form: Form, deadline: Deadline): { cases: Case[]; untold: Untold[] } {
  const { chosen, untold } = deadline.when ? chooseObjects(deadline.when.formula, form.answers) : { chosen: [{ fixed: {}, holds: true, isForced: false }], untold: [] };
  const applies = chosen.find(({ holds }) => holds)?.fixed ?? {};
  const [firstStart = ''] = deadline.starts;
  const [firstMet = ''] = deadline.met;
  const id = `rule/late-${deadline.id}`;
  const at = (fixed: Fixed, times: readonly (readonly [string, number])[], saved: number) => {
    const around = times.reduce<Fixed>((kept, [address, moment]) => (isPlain(form, address) ? putFixed(kept, address.split('.'), timeFor(questionAt(form, address)?.type ?? '', moment)) : kept), fixed);
    return makeRecord(form, closeConditions(around, form.answers) ?? around, 'least', { saved: `${new Date(saved).toISOString().slice(0, 19)}Z` });
  };
  const late = (record: ReturnType<typeof at>) => judgeDeadlines({ deadlines: [deadline] }, record.answers, record.saved).late.length > 0;
  const saved = START + MOST_HOURS * HOUR;
  const lastGood = lastInTime((moment) => late(at(applies, [[firstStart, START], [firstMet, moment]], saved)), HOUR);
  const lastRunning = lastInTime((moment) => late(at(applies, [[firstStart, START]], moment)), HOUR);
  const records: [string, ReturnType<typeof at>][] = [
    ...deadline.met.flatMap((met): [string, ReturnType<typeof at>][] => [[`${met}-in-time`, at(applies, [[firstStart, START], [met, lastGood]], saved)], [`${met}-late`, at(applies, [[firstStart, START], [met, lastGood + 24 * HOUR]], saved)], [`${met}-an-hour-later`, at(applies, [[firstStart, START], [met, lastGood + HOUR]], saved)]]),
    ...deadline.starts.map((start): [string, ReturnType<typeof at>] => [`${start}-started`, at(applies, [[start, START]], saved)]),
    ['running', at(applies, [[firstStart, START]], lastRunning)], ['just-over', at(applies, [[firstStart, START]], lastRunning + HOUR)], ['not-started', at(applies, [], saved)],
    ...chosen.map(({ fixed, holds }, index): [string, ReturnType<typeof at>] => [`${index + 1}-${holds ? 'applies' : 'does-not-apply'}`, at(overlayFixed(fixed, {}), [[firstStart, START]], saved)]),
  ];
  const cases = records.flatMap(([name, record]): Case[] => [
    { id: `${id}/${name}`, level: 'sound', record, faults: [] }, ...(late(record) && name === 'just-over' ? [{ id: `${id}/${name}-with-reason`, level: 'sound', record: excuse(form, record), faults: [] } satisfies Case] : []),
  ]);
  return { cases, untold: untold.map((instead) => ({ of: `late-${deadline.id}`, instead })) };
}

/** An address that leads through no list. */
function isPlain(form: Form, address: string): boolean {
  const ids = address.split('.');
  return ids.every((_, index) => questionAt(form, ids.slice(0, index + 1).join('.'))?.type !== 'list');
}

/** The last hour at which something is not late yet; found by halving, because once late it stays so. */
function lastInTime(isLate: (moment: number) => boolean, step: number): number {
  let [good, late] = [0, MOST_HOURS];
  while (late - good > 1) {
    const middle = (good + late) >> 1;
    if (isLate(START + middle * step)) late = middle;
    else good = middle;
  }
  return START + good * step;
}
