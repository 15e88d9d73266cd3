import type { Form } from '../../compiler/model/form.ts';
import { judgeDeadlines } from '../../generators/test-vectors/reference/judge-deadlines.ts';

/** The ids of the deadlines that are certainly missed. */
export function lateDeadlines(form: Pick<Form, 'deadlines'>, answers: unknown, saved: string): string[] {
  return judgeDeadlines(form, answers, saved).late.map(({ id }) => id);
}
