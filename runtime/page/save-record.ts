import { spreadRecord } from '../profile/spread-record.ts';
import { writeRecord } from '../write-record.ts';
import { ask } from './ask.ts';
import { element } from './elements.ts';
import { writeLondonTime } from './london-time.ts';
import { makeRecord, type Status } from './make-record.ts';
import type { PageState } from './page-state.ts';
import { fileNameOf } from './save-file.ts';
import { chooseIdentity, showRecordId } from './session.ts';
import { goToErrors } from './show-errors.ts';
import type { Delivery } from './surroundings.ts';
import { silence, tell } from './tell.ts';

/** Saves what is answered. A finished record must have no error, no gap and a reason for each query; a draft only what a record can hold. */
export async function saveRecord(state: PageState, status: Status): Promise<void> {
  const { plan, session, queries, pages, surroundings } = state;
  if (session.saving) return;
  silence();
  if (status === 'final' && session.version !== undefined) {
    state.tellErrors([{ text: `Version ${session.version} of the form asks more than this page, which is version ${plan.version}. Save a draft here and finish it there.` }]);
    goToErrors();
    return;
  }
  if (status === 'final' && !state.check()) return;
  const { collected, unfit, queries: raised } = state.judgeNow();
  if (unfit.length > 0) {
    state.tellErrors(unfit, 'These answers cannot be recorded as they are. Correct them, then save.');
    goToErrors();
    return;
  }
  const { leftOut, answers } = collected;
  if (leftOut.length > 0 && !(await ask({
    heading: 'Some answers will be left out', text: 'They belong to questions that are not asked now. They stay on this page, but are not saved.',
    list: leftOut.map(({ label }) => label), yes: 'Save without them', no: 'Go back',
  }))) return;
  const identity = chooseIdentity(session);
  const saved = writeLondonTime(Date.now());
  const gathered = makeRecord(plan, answers, { ...session, ...identity, saved, status, reasons: queries.reasons(raised) });
  const record = plan.profile ? spreadRecord(gathered, plan.profile) : gathered;
  // What is typed while it is on its way is not in it.
  Object.assign(session, { dirty: false, saving: true });
  let delivery: Delivery;
  try {
    delivery = await surroundings.deliver({ record, text: writeRecord(record), name: fileNameOf({ form: plan.form, recordId: identity.recordId, saved }) });
  } catch {
    Object.assign(session, { dirty: true, saving: false });
    state.tellErrors([{ text: 'The record was not saved. Your answers are still on this page. Try again.' }]);
    goToErrors();
    return;
  }
  Object.assign(session, identity, { status, saving: false, gapsTold: false, account: undefined, again: delivery.again });
  showRecordId(session);
  if (status === 'final') {
    element('done-file').textContent = delivery.words;
    pages.go('done');
    return;
  }
  state.tellErrors([]);
  tell('result', { heading: 'Saved as a draft', text: delivery.words });
}
