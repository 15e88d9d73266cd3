import { readsAge } from '../expression/reads-age.ts';
import type { Rule } from '../model/form.ts';
import { shapeAt } from '../model/texts.ts';
import { compareOrigin } from './compare-origin.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type Comparers, type Comparison } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { mayHold, relate } from './formulas/relate.ts';
import { isSameFormula, sayNew, sayOld } from './formulas/say-both.ts';
import { match } from './match.ts';

/** The rules of both versions, by their ids. */
export function compareRules(comparison: Comparison): Difference[] {
  const { before, after, names, tombstones } = comparison;
  const { pairs, added, removed } = match(before.rules, after.rules, { before: ({ id }) => names.toNew(id), after: ({ id }) => id });
  return [
    ...added.map((rule) => {
      const removedIn = tombstones.get(rule.id);
      if (removedIn !== undefined) return differ('id-reused', rule.id, { before: `removed in ${removedIn}`, after: rule.message.en }, {});
      return differ('rule-added', rule.id, { after: rule.message.en }, { severity: rule.severity, broken: mayHold(sayNew(rule.broken, scopeOf(rule), names).inOld, oldShape(comparison, rule)) });
    }),
    ...removed.map((rule) => differ('rule-removed', rule.id, { before: rule.message.en }, { severity: rule.severity, reasonable: isReasonable(rule), declared: names.whyRemoved(rule.id) })),
    ...pairs.flatMap((rules) => [
      ...(rules.before.id === rules.after.id ? [] : [differ('rule-renamed', rules.after.id, { before: rules.before.id, after: rules.after.id }, { reasonable: isReasonable(rules.before) })]),
      ...compareAll(RULE, { ...rules, where: rules.after.id, shapes: { before: shapeAt(before, rules.before.scopes[0] ?? []), after: shapeAt(after, rules.after.scopes[0] ?? []) }, comparison }),
    ]),
  ];
}

const RULE: Comparers<Rule> = {
  id: told('rules are matched by their id'),
  severity: ({ before, after, where }) => (before.severity === after.severity ? [] : [differ('rule-severity-changed', where, { before: before.severity, after: after.severity }, {
    from: before.severity, to: after.severity, reasonable: { before: isReasonable(before), after: isReasonable(after) },
  })]),
  scopes: ({ before, after, where, comparison: { names } }) => {
    const say = (scopes: Rule['scopes'], translate: (name: string) => string) => scopes.map((steps) => translate(steps.join('.')) || 'the record').sort();
    const values = { before: say(before.scopes, (name) => names.toNew(name)), after: say(after.scopes, (name) => name) };
    const gained = values.after.some((scope) => !values.before.includes(scope)) ? 'perhaps' : 'no';
    const lost = values.before.some((scope) => !values.after.includes(scope)) ? 'perhaps' : 'no';
    if (gained === 'no' && lost === 'no') return [];
    return [differ('rule-changed', where, { before: values.before.join(', '), after: values.after.join(', ') }, { severity: after.severity, gained: { inOld: gained, inNew: gained }, lost: { inOld: lost, inNew: lost } })];
  },
  when: told('what breaks a rule is compared'),
  must: told('what breaks a rule is compared'),
  never: told('what breaks a rule is compared'),
  broken: ({ before, after, where, shapes, comparison: { names } }) => {
    const values = { before: sayText(before), after: sayText(after) };
    const [old, now] = [sayOld(before.broken, scopeOf(before), names), sayNew(after.broken, scopeOf(after), names)];
    if (isSameFormula(old, now)) return [];
    const shift = relate(old, now, shapes);
    const isSame = [shift.gained, shift.lost].every(({ inOld, inNew }) => inOld === 'no' && inNew === 'no');
    return [isSame ? differ('rule-rewritten', where, values, {}) : differ('rule-changed', where, values, { ...shift, severity: after.severity })];
  },
  message: ({ before, after, where }) => compareText('rule-reworded', where, { before: before.message, after: after.message }, {}),
  origin: ({ before, after, where }) => compareOrigin(where, before.origin, after.origin),
  examples: ({ before, after, where }) => {
    const say = ({ examples }: Rule) => JSON.stringify(examples.map(({ breaks, saved, answers }) => ({ breaks, saved, answers })));
    return say(before) === say(after) ? [] : [differ('rule-examples-changed', where, { before: before.examples.length, after: after.examples.length }, {})];
  },
  at: told('where it is written makes no difference'),
};

/** A record can give a reason for it. */
function isReasonable({ severity, broken }: Rule): boolean {
  return severity === 'query' || (severity === 'error' && readsAge(broken));
}

function sayText({ when, must, never }: Rule): string {
  return [when && `when ${when.text}`, must && `must ${must.text}`, never && `never ${never.text}`].filter(Boolean).join(', ');
}

function scopeOf({ scopes }: Rule): string[] {
  return (scopes[0] ?? []).filter((step) => step !== '*');
}

/** The object of before in which a rule of now would be judged. */
function oldShape({ before, names }: Comparison, rule: Rule) {
  return shapeAt(before, names.toOld(scopeOf(rule).join('.')).split('.').filter((step) => step !== ''));
}
