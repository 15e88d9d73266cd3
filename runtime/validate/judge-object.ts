import { addFinding } from './add-finding.ts';
import { askFor } from './ask-for.ts';
import type { At, QuestionPlace } from './at.ts';
import { breakRule } from './break-rule.ts';
import { checkDigits } from './check-digits.ts';
import { checkPast } from './check-past.ts';
import type { Judging } from './judging.ts';
import { own } from './own.ts';
import type { ObjectPlan, QuestionPlan } from './plan.ts';
import { sayAsSubject } from './say-name.ts';

/** Judges an object of answers of the right shape, and what is inside it: is it complete, is it sound. */
export function judgeObject({ judged, rules }: ObjectPlan, object: object, at: At, judging: Judging): void {
  const reasons = own(object, 'absent') as object | undefined;
  for (const question of judged) {
    const { id, when, required } = question;
    const value = own(object, id);
    if (value !== undefined || (reasons && own(reasons, id) !== undefined)) {
      if (when && !when(object)) exceed(judging, { up: value === undefined ? { up: at, key: 'absent' } : at, key: id, question });
    } else if (required && (!when || when(object))) lack(judging, { up: at, key: id, question });
    if (value !== undefined) judgeInside(question, value, at, judging);
  }
  for (const rule of rules) if (rule.broken(object, judging)) breakRule(judging, at, rule, object);
}

function judgeInside(question: QuestionPlan, value: unknown, up: At, judging: Judging): void {
  const { id, type, item, past } = question;
  if (item) {
    const at = { up, key: id, question };
    if (type === 'component') judgeObject(item, value as object, at, judging);
    else if (type === 'list') for (let key = 0; key < (value as readonly object[]).length; key += 1) judgeObject(item, (value as readonly object[])[key] as object, { up: at, key }, judging);
    else for (const key of Object.keys(value as object)) judgeRow(item, (value as Readonly<Record<string, object | undefined>>)[key], { up: at, key }, judging);
  } else if (past) checkPast(judging, { up, key: id, question }, value);
  else if (type === 'identifier') checkDigits(judging, { up, key: id, question }, value as { readonly system: unknown; readonly value: unknown });
}

function judgeRow(columns: ObjectPlan, row: object | undefined, at: At, judging: Judging): void {
  if (row !== undefined) judgeObject(columns, row, at, judging);
}

/** A question asked and required is neither answered nor absent. */
function lack({ findings }: Judging, at: QuestionPlace): void {
  addFinding(findings, at, { verdict: 'complete', severity: 'error', code: 'unanswered', message: askFor(at.question) });
}

/** A question is answered, or absent, though it is not asked. */
function exceed({ findings }: Judging, at: QuestionPlace): void {
  const message = `${sayAsSubject(at.question)} must be left out: other answers say that it is not asked`;
  addFinding(findings, at, { verdict: 'complete', severity: 'error', code: 'not-asked', message });
}
