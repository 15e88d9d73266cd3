import type { Form, Rule } from '../../compiler/model/form.ts';
import type { Case } from './case.ts';
import { chooseObjects } from './choose-objects.ts';
import { embedFixed, type Fixed } from './fixed.ts';
import type { Untold } from './list-condition-cases.ts';
import { findShape, listShapes, pointTo, valueAt, withValue } from './list-places.ts';
import { excuse, makeRecord, makeSoundRecord, type VectorRecord } from './make-records.ts';
import type { Worlds } from './make-worlds.ts';
import { NUMBERS_OF_SYSTEM } from './make-answer.ts';
import { listBreaks, rulesWithReasons } from './reference/list-breaks.ts';
import { closeConditions } from './solve-formula.ts';

/** Every rule broken and held with each of its parts turned over, at each place where it is judged, and with a reason where it takes one. */
export function listRuleCases(form: Form): { readonly cases: readonly Case[]; readonly untold: readonly Untold[] } {
  const made = form.rules.map((rule) => ofRule(form, rule));
  return { cases: made.flatMap(({ cases }) => cases), untold: made.flatMap(({ untold }) => untold) };
}

function ofRule(form: Form, rule: Rule): { cases: Case[]; untold: Untold[] } {
  const [first = []] = rule.scopes;
  const shape = findShape(form.answers, first);
  const examples = rule.examples.filter(({ saved }) => saved >= '2026-11').map(({ answers }) => answers);
  const { chosen, untold } = chooseObjects(rule.broken, shape, { more: examples, ...(rule.severity === 'error' ? { ages: ['protective', 'certain'] } : {}) });
  const takesReason = rulesWithReasons(form).includes(rule.id);
  const cases = rule.scopes.flatMap((steps, scope) => {
    const some = scope === 0 ? chosen : [...chosen.filter(({ holds }) => holds).slice(0, 2), ...chosen.filter(({ holds }) => !holds).slice(0, 2)];
    return some.flatMap(({ fixed, holds, isForced }, index): Case[] => {
      const around: Fixed = embedFixed(steps, fixed);
      const plain = makeRecord(form, isForced ? around : closeConditions(around, form.answers) ?? around, 'least', { isForced });
      const record = excuse(form, plain, rule.id);
      const id = `rule/${rule.id}/${scope === 0 ? '' : `${scope + 1}-`}${index + 1}-${holds ? 'broken' : 'held'}`;
      return [
        { id, level: 'sound', record, faults: [] },
        ...(holds && takesReason ? [{ id: `${id}-with-reason`, level: 'sound', record: excuse(form, plain), faults: [] } satisfies Case] : []),
      ];
    });
  });
  return { cases: [...cases, ...alone(form, rule, [...examples, ...chosen.map(({ fixed }) => fixed)])], untold: untold.map((instead) => ({ of: rule.id, instead })) };
}

/** The rule broken and no other, so that its weight shows: whether the record is still sound. */
function alone(form: Form, rule: Rule, ways: readonly Fixed[]): Case[] {
  const isBroken = (record: VectorRecord) => listBreaks(form, record).some((one) => one.rule === rule.id);
  for (const fixed of ways) {
    const around = embedFixed(rule.scopes[0] ?? [], fixed);
    const record = makeSoundRecord(form, closeConditions(around, form.answers) ?? around, 'least', { keeps: isBroken, but: rule.id });
    if (isBroken(record) && listBreaks(form, record).every((one) => one.rule === rule.id || !one.counts)) return [{ id: `rule/${rule.id}/alone`, level: 'sound', record, faults: [] }];
  }
  return [];
}

/** The built-in rules: times after the moment of saving, and check digits that do not fit. */
export function listBuiltInCases(form: Form, { full }: Worlds): readonly Case[] {
  return listShapes(form.answers).flatMap(({ shape, steps }) => shape.questions.flatMap((question): Case[] => {
    const pointer = pointTo(steps, question.id);
    const base = full.find((record) => valueAt(record, pointer) !== undefined);
    if (!base) return [];
    if (question.type === 'identifier') {
      return question.systems.flatMap((system) => NUMBERS_OF_SYSTEM[system].flatMap((value, index): Case[] => {
        const record: VectorRecord = withValue(base, pointer, { system, value });
        const id = `rule/check-digit${pointer.slice('/answers'.length)}/${system}-${index === 0 ? 'fits' : 'misfit'}`;
        return [{ id, level: 'sound', record, faults: [] }, ...(index === 0 ? [] : [{ id: `${id}-with-reason`, level: 'sound', record: excuse(form, record), faults: [] } satisfies Case])];
      }));
    }
    if (!('past' in question) || !question.past) return [];
    const times = { 'date': ['2026-11-21', '2026-11-22'], 'time': [], 'date-time': ['2026-11-21T10:15:00Z', '2026-11-21T10:15:01Z', '2026-11-21T11:15:00+01:00'], 'partial-date': ['2026-11', '2026-12', '2027~', '2028~'], 'moment': ['2026-11-21T10:15:00Z', '2026-11-21T10:15:01Z', '2026-12', '2026-11-21'] }[question.type];
    return times.map((at, index): Case => ({ id: `rule/past${pointer.slice('/answers'.length)}/${index + 1}`, level: 'sound', record: excuse(form, withValue(base, pointer, question.type === 'moment' ? { at } : at)), faults: [] }));
  }));
}
