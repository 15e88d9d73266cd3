import { evaluateFormula } from '../../compiler/expression/evaluate-formula.ts';
import type { Form } from '../../compiler/model/form.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { DeadlineState } from '../../runtime/deadlines/deadline.ts';
import { judgeDeadline } from '../../runtime/deadlines/judge-deadline.ts';
import { sayDeadline } from '../../runtime/deadlines/say-deadline.ts';
import { sayDue } from '../../runtime/deadlines/say-due.ts';
import { sayDate } from '../../runtime/page/written-date.ts';
import type { Reason } from './view-reasons.ts';
import type { RecordScope } from './record-scope.ts';
import type { LimitView } from './views.ts';

/** The time limits that had begun when the record was saved: until when, and whether they were kept. */
export function viewLimits({ deadlines }: Form, answers: unknown, saved: string, reasons: readonly Reason[], { say, lettering: { show } }: RecordScope): readonly LimitView[] {
  return deadlines.flatMap(({ id, name, starts, within, met, when }) => {
    const words = say(name);
    const limit = { id, name: words, starts, within, met, ...(when ? { when: (object: unknown) => evaluateFormula(when.formula, object, { saved, ages: 'protective' }) } : {}) };
    const state = judgeDeadline(limit, answers, saved);
    if (state.kind === 'not-started') return [];
    const rule = `late-${id}`;
    const given = reasons.find((reason) => reason.rule === rule);
    return [{
      rule, name: show(words.charAt(0).toUpperCase() + words.slice(1)), due: 'due' in state ? sayDue(state.due) : 'Cannot be told', state: sayState(state, words),
      reason: given ? show(given.reason) : '' as const, on: given?.on === undefined ? '' : sayDate(given.on),
    }];
  });
}

function sayState(state: Exclude<DeadlineState, { kind: 'not-started' }>, name: string): string {
  switch (state.kind) {
    case 'running': return 'Not done when this record was saved; not late then';
    case 'met': return 'Done in time';
    case 'late': return state.done ? 'Done late' : 'Late: not done when this record was saved';
    case 'cannot-tell': return sayDeadline({ name }, state) ?? '';
    default: return unreachable(state);
  }
}
