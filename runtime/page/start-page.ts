// The behaviour of form.html. Everything stays in the page: nothing is stored, nothing is sent; a record leaves it only as a file that the person saves.
import { writeRecord } from '../write-record.ts';
import { ask } from './ask.ts';
import { buildObject } from './build-tree.ts';
import { collect } from './collect.ts';
import { element } from './elements.ts';
import { fillObject } from './fill.ts';
import { followTyping } from './follow-typing.ts';
import { growAll, growBox } from './grow-box.ts';
import { judge, type Judgement } from './judge.ts';
import { listEntries } from './list-entries.ts';
import { writeLondonTime } from './london-time.ts';
import { makeRecord, type Status } from './make-record.ts';
import { openRecord } from './open-record.ts';
import type { Guide } from './guide.ts';
import type { PagePlan } from './plan.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import { clearErrors, showErrors } from './show-errors.ts';
import { createQueryPanel, showNotes } from './show-queries.ts';
import { showNext } from './show-next.ts';
import { showAsked, showCount, showRepeated } from './show.ts';
import { silence, tell } from './tell.ts';
import type { ObjectNode } from './tree.ts';
import type { Validator } from './validator.ts';

/** Which record the page holds. A finished one is never changed: what is saved after it is a new one that replaces it. */
interface Session {
  recordId: string;
  finished: boolean;
  kept: Readonly<Record<string, unknown>>;
  dirty: boolean;
}

/** Makes a printed form live. Called once, by the page's own script. */
export function startPage(plan: PagePlan, validator: Validator, guide: Guide): void {
  for (const hidden of document.querySelectorAll<HTMLElement>('.c-needs-script')) hidden.hidden = false;
  document.documentElement.classList.add('c-live');
  const session: Session = { recordId: crypto.randomUUID(), finished: false, kept: {}, dirty: false };
  let root: ObjectNode | undefined;
  const refresh = (): void => {
    if (!root) return;
    const collected = collect(root, validator);
    showAsked(root, collected);
    showRepeated(plan, root);
    showNext(guide, collected.answers, writeLondonTime(Date.now()));
    for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea.govuk-js-character-count')) {
      showCount(box);
      growBox(box);
    }
  };
  const changed = (): void => {
    session.dirty = true;
    refresh();
  };
  root = buildObject(plan.answers, 'q', {
    changed, announce, entries: (to) => (root ? listEntries(root, to) : []),
  });
  const tree = root;
  const queries = createQueryPanel();
  followTyping(tree, changed);
  bindButtons();
  refresh();

  function judgeNow(): Judgement {
    return judge({ root: tree, validator, make: (answers, status) => makeRecord(plan, answers, { ...session, saved: writeLondonTime(Date.now()), status, reasons: [] }) });
  }

  /** Tells what keeps the record from being finished; true if nothing does. */
  function check(): boolean {
    silence();
    const { errors, queries: raised, notes } = judgeNow();
    const reasons = new Set(queries.reasons(raised).map(({ rule }) => rule));
    const places = queries.show(raised);
    const open = raised.filter(({ rule }) => !reasons.has(rule));
    showNotes(notes);
    const entries = [...errors, ...open.map(({ rule, text }) => ({ text, field: places.get(rule) ?? 'queries-list' }))];
    if (entries.length > 0) showErrors(plan.title, entries);
    else clearErrors(plan.title);
    return entries.length === 0;
  }

  async function save(status: Status): Promise<void> {
    if (status === 'final' && !check()) return;
    silence();
    const { collected, unfit, queries: raised } = judgeNow();
    if (unfit.length > 0) {
      showErrors(plan.title, unfit, 'These answers cannot be recorded as they are. Correct them, then save.');
      return;
    }
    if (status === 'draft') clearErrors(plan.title);
    const { leftOut, answers } = collected;
    if (leftOut.length > 0 && !(await ask({
      heading: 'Some answers will be left out', text: 'They belong to questions that are not asked now. They stay on this page, but not in the file.',
      list: leftOut.map(({ plan: { label } }) => label), yes: 'Save without them', no: 'Go back',
    }))) return;
    if (session.finished) replaceRecord(session);
    const saved = writeLondonTime(Date.now());
    const record = makeRecord(plan, answers, { ...session, saved, status, reasons: queries.reasons(raised) });
    const name = fileNameOf({ form: plan.form, recordId: session.recordId, saved });
    saveFile(name, writeRecord(record));
    session.finished = status === 'final';
    session.dirty = false;
    showRecordId(session.recordId);
    tell('result', status === 'final' ? 'Finished and saved' : 'Saved as a draft', `The file is called ${name}. Send it as your agency sends such records, and keep no copy where others can read it.`);
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (session.dirty && !(await ask({ heading: 'Replace what is on this page?', text: 'Answers that you have not saved will be lost.', yes: 'Open the record', no: 'Go back' }))) return;
    silence();
    const opened = await openRecord(file, plan, validator);
    if (!('answers' in opened)) {
      showErrors(plan.title, opened.map((text) => ({ text })), 'The record was not opened. Nothing on this page has changed.');
      return;
    }
    clearErrors(plan.title);
    fillObject(tree, opened.answers);
    queries.fill(opened.reasons);
    showNotes([]);
    Object.assign(session, { recordId: opened.recordId, finished: opened.status === 'final', kept: opened.kept, dirty: false });
    showRecordId(session.recordId);
    refresh();
    tell('opened', 'Record opened', opened.status === 'final' ? 'This record is finished. If you change it and save, the result is a new record that replaces it.' : 'This is a draft. Go on where it stops.');
  }

  async function clear(): Promise<void> {
    if (!(await ask({ heading: 'Clear this form?', text: 'All answers on this page will be lost, unless you have saved them.', yes: 'Clear it', no: 'Go back' }))) return;
    fillObject(tree, {});
    queries.fill([]);
    showNotes([]);
    clearErrors(plan.title);
    Object.assign(session, { recordId: crypto.randomUUID(), finished: false, kept: {}, dirty: false });
    element('record-id').textContent = '';
    silence();
    refresh();
    announce('The form is empty');
    scrollTo(0, 0);
  }

  function bindButtons(): void {
    const click = (id: string, act: () => unknown): void => element(id).addEventListener('click', () => void act());
    click('print', () => print());
    click('clear', clear);
    click('check', () => check() && tell('result', 'Nothing is missing', 'You can finish and save.'));
    click('save-draft', () => save('draft'));
    click('finish', () => save('final'));
    const input = element('open') as HTMLInputElement;
    input.addEventListener('change', () => void open(input));
    element('form').addEventListener('submit', (event) => event.preventDefault());
    addEventListener('beforeprint', growAll);
    addEventListener('beforeunload', (event) => session.dirty && event.preventDefault());
    // A page brought back from memory would show the answers of whoever used it before.
    addEventListener('pageshow', (event) => event.persisted && location.reload());
  }
}

function replaceRecord(session: Session): void {
  const links = ((session.kept['links'] ?? []) as readonly { readonly rel: string }[]).filter(({ rel }) => rel !== 'replaces');
  session.kept = { ...session.kept, links: [{ rel: 'replaces', recordId: session.recordId }, ...links] };
  session.recordId = crypto.randomUUID();
}

function showRecordId(recordId: string): void {
  element('record-id').textContent = `Record ${recordId}`;
}

function announce(message: string): void {
  element('live').textContent = message;
}
