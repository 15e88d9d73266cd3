import { readScanned } from '../record/read-scanned.ts';
import { writeRecord } from '../write-record.ts';
import { beginFrom, findBeginning } from './begin-from.ts';
import { writeLondonTime } from './london-time.ts';
import { makeRecord } from './make-record.ts';
import { showOpened } from './open-file.ts';
import { openRecord } from './open-record.ts';
import type { PageState } from './page-state.ts';
import { runForm, type FormParts } from './run-form.ts';
import type { Saved } from './surroundings.ts';

/** What another page gives to the form in it, and gets from it. */
export interface MountOptions {
  /** A record of the form, as a value or as its text: a draft to go on with, a finished record or an extract to be read. */
  readonly record?: object | string;
  /** A record of another form to begin a new one from; the person is asked. */
  readonly from?: object | string;
  /** Keeps a saved record. If it fails, the person is told that nothing was saved. */
  onSave(record: object, text: string): void | Promise<void>;
  /** Something was answered or taken back. */
  onChange?(): void;
}

/** A form at work in another page. */
export interface MountedForm {
  /** Something was answered or taken back since the record was opened or saved. */
  isChanged(): boolean;
  /** The record as it would be saved now as a draft, and its text; null while an answer has no form that a record could hold, and for what is finished. */
  readDraft(): { readonly record: object; readonly text: string } | null;
  /** Takes the form away as it is; what stood there before can be mounted again. */
  unmount(): void;
}

/**
 * Makes the fragment of a form live in another page: it stands in a tree of its own, keeps out of the page's address and title, and gives
 * its records to a callback. Throws if the element holds no such fragment, or the record cannot be opened here; no message holds an answer.
 */
export function mountForm(parts: FormParts, element: Element, { record, from, onSave, onChange }: MountOptions): MountedForm {
  const { plan, validator } = parts;
  const name = `${plan.form} ${plan.version}`;
  const opened = record === undefined ? undefined : openRecord(readGiven(record), plan, validator);
  if (opened && !('answers' in opened)) throw new Error(opened.join('\n'));
  const first = from === undefined ? undefined : readGiven(from);
  if (first && !findBeginning(parts, first)) throw new Error(`No record of ${plan.form} can begin from this one.`);
  const { root, top } = findFragment(element, name);
  const printed = top.cloneNode(true);
  const ended = new AbortController();
  // The text size that the person has chosen, whatever the page around makes of its own.
  top.style.fontSize = 'medium';
  top.style.setProperty('--c-rem', getComputedStyle(top).fontSize);
  const state = runForm(parts, {
    root, top, heading: 'h2', signal: ended.signal, ...(onChange ? { changed: () => onChange() } : {}),
    async deliver(saved: Saved) {
      await onSave(saved.record, saved.text);
      return { words: saved.record['status'] === 'final' ? 'Nothing more is to be done here.' : 'You can go on, and save again.' };
    },
  });
  if (opened) showOpened(state, opened);
  else if (first) void beginFrom(state, first);
  return {
    isChanged: () => state.session.dirty,
    readDraft: () => readDraft(state),
    unmount() {
      ended.abort();
      top.replaceWith(printed);
    },
  };
}

function readGiven(record: object | string): Readonly<Record<string, unknown>> {
  const read = readScanned(typeof record === 'string' ? record : JSON.stringify(record));
  if (read.ok) return read.record;
  throw new Error(read.problems.map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`).join('\n'));
}

/** Where the page's own script put the fragment in as text, the browser has left its template as it is. */
function findFragment(element: Element, name: string): { readonly root: ShadowRoot; readonly top: HTMLElement } {
  const selector = `.concordat-form[data-form="${CSS.escape(name)}"]`;
  const host = element.matches(selector) ? element : element.querySelector(selector);
  const template = host?.querySelector('template');
  const root = host?.shadowRoot ?? (template ? host?.attachShadow({ mode: 'open' }) : undefined);
  if (root && template && root.childElementCount === 0) root.append(template.content.cloneNode(true));
  const top = root?.querySelector<HTMLElement>('.c-embedded');
  if (!root || !top) throw new Error(`There is no ${name} in this element: put form.fragment.html into it first.`);
  return { root, top };
}

function readDraft({ plan, session, queries, judgeNow }: PageState): ReturnType<MountedForm['readDraft']> {
  const { collected, unfit, queries: raised } = judgeNow();
  if (unfit.length > 0 || session.status === 'final' || session.status === 'extract') return null;
  const header = { ...session, saved: writeLondonTime(Date.now()), status: 'draft', reasons: queries.reasons(raised) } as const;
  const record = makeRecord(plan, collected.answers, header);
  return { record, text: writeRecord(record) };
}
