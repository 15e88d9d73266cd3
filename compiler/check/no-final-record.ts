import type { Check } from './check.ts';
import { complement } from '../expression/complement.ts';
import { isSatisfiable } from '../expression/satisfiable.ts';
import type { Formula } from '../expression/formula.ts';

/** Some answers finish a record of a profile. */
export const noFinalRecord: Check = {
  code: 'no-final-record',
  severity: 'error',
  summary: 'some answers finish a record of a profile',
  why: 'A board that leaves only what a rule forbids gets drafts for ever.',
  example: {
    wrong: `options: {seen: [window, street]} # and a rule says never: seen in ['window', 'street']`,
    right: `options: {seen: [window, door]}`,
  },
  find(form) {
    if (!form.profile) return [];
    // What must be answered whatever happens, and what each error leaves open.
    const must: Formula[] = form.answers.questions.filter(({ required, when, absent }) => required && !when && absent.length === 0).map(({ id }) => ({ kind: 'answered', path: [id], negated: false }));
    return form.rules.filter(({ severity, scopes, broken }) => severity === 'error' && scopes.every((steps) => steps.length === 0) && !isSatisfiable({ kind: 'and', parts: [...must, complement(broken)] }, form.answers))
      .map(({ id, at }) => ({ span: at, message: `No answers that are left keep the rule “${id}”, so no record can be finished.`, help: 'Leave options that the rule allows.' }));
  },
};
