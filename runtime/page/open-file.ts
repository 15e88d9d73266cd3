import { ask } from './ask.ts';
import { beginFrom, findBeginning } from './begin-from.ts';
import { element } from './elements.ts';
import { fillObject } from './fill.ts';
import { openRecord, readFile, type Opened } from './open-record.ts';
import type { PageState } from './page-state.ts';
import { beginSession, showRecordId } from './session.ts';
import { refuse } from './refuse.ts';
import { makeButton, tell, type News } from './tell.ts';

/** Opens the record in a file that was chosen. */
export async function openFile(state: PageState, input: HTMLInputElement): Promise<void> {
  const { plan, validator, session } = state;
  const file = input.files?.[0];
  input.value = '';
  if (!file) return;
  if (session.dirty && !(await ask({ heading: 'Replace what is on this page?', text: 'Answers that you have not saved will be lost.', yes: 'Open the record', no: 'Go back' }))) return;
  const read = await readFile(file);
  if ('record' in read && findBeginning(state, read.record)) {
    await beginFrom(state, read.record);
    return;
  }
  const opened = 'record' in read ? openRecord(read.record, plan, validator) : read;
  if ('answers' in opened) {
    showOpened(state, opened);
    return;
  }
  refuse(state, opened);
}

/** Puts an opened record on the page: a draft to go on with, a finished record or an extract to be read. */
export function showOpened(state: PageState, opened: Opened): void {
  const { session, tree, queries, pages } = state;
  const { recordId, status, version, kept } = opened;
  fillObject(tree, opened.answers);
  queries.fill(opened.reasons);
  Object.assign(session, beginSession(), { recordId, status, version, kept, readOnly: status !== 'draft' });
  showRecordId(session);
  pages.go(session.readOnly ? 'check' : 'start');
  tell(session.readOnly ? 'viewed' : 'opened', sayOpened(state, opened));
}

/** Empties the page for another record. */
export async function clearForm({ session, tree, queries, pages, announce }: PageState): Promise<void> {
  if (!(await ask({ heading: 'Clear this form?', text: 'All answers on this page will be lost, unless you have saved them.', yes: 'Clear it', no: 'Go back' }))) return;
  fillObject(tree, {});
  queries.fill([]);
  Object.assign(session, beginSession());
  element('record-id').textContent = '';
  pages.go('start');
  announce('The form is empty');
}

function sayOpened({ session, pages, plan }: PageState, { earlier }: Opened): News {
  if (session.status === 'extract') return { heading: 'Extract opened', text: 'This is an extract: a copy with parts taken out. It can be read and printed, not changed.' };
  if (session.status === 'final') {
    const correct = makeButton('Correct this record', () => {
      session.readOnly = false;
      pages.go('start');
      tell('opened', { heading: 'You are correcting a finished record', text: 'What you save is a new record that replaces it.' });
    });
    return { heading: 'Finished record opened', text: 'It can be read and printed. If you correct it, the result is a new record that replaces it.', more: [correct] };
  }
  const made = `This draft was made with version ${session.version ?? earlier} of the form.`;
  if (session.version === undefined) return { heading: 'Record opened', text: earlier ? `${made} When you save it, it follows ${plan.version}.` : 'This is a draft. Go on where it stops.' };
  const text = `${made} What this page does not know is shown when you check your answers, and kept when you save.`;
  return { heading: 'Record opened', text };
}
