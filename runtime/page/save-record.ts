import { writeRecord } from '../write-record.ts';
import { ask } from './ask.ts';
import { element } from './elements.ts';
import { writeLondonTime } from './london-time.ts';
import { makeRecord, type Status } from './make-record.ts';
import type { PageState } from './page-state.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import { replaceRecord, showRecordId } from './session.ts';
import { goToErrors } from './show-errors.ts';
import { silence, tell } from './tell.ts';

/** Saves what is answered as a file. A finished record must have no error, no gap and a reason for each query; a draft only what a record can hold. */
export async function saveRecord(state: PageState, status: Status): Promise<void> {
  const { plan, session, queries, pages } = state;
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
    heading: 'Some answers will be left out', text: 'They belong to questions that are not asked now. They stay on this page, but not in the file.',
    list: leftOut.map(({ label }) => label), yes: 'Save without them', no: 'Go back',
  }))) return;
  if (session.status === 'final') replaceRecord(session);
  const saved = writeLondonTime(Date.now());
  const record = makeRecord(plan, answers, { ...session, saved, status, reasons: queries.reasons(raised) });
  const name = fileNameOf({ form: plan.form, recordId: session.recordId, saved });
  const text = writeRecord(record);
  saveFile(name, text);
  Object.assign(session, { status, dirty: false, gapsTold: false, saved: { name, text } });
  showRecordId(session);
  if (status === 'final') {
    element('done-file').textContent = `The record is in the file ${name}, where this browser puts what it downloads.`;
    pages.go('done');
    return;
  }
  state.tellErrors([]);
  tell('result', { heading: 'Saved as a draft', text: `The file is called ${name}. Keep no copy where others can read it.` });
}
