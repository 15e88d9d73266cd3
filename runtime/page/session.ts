import { element } from './elements.ts';
import type { News } from './tell.ts';

/** Which record the page holds. A finished one is never changed: what is saved after it is a new one that replaces it. */
export interface Session {
  recordId: string;
  status: 'new' | 'draft' | 'final' | 'extract';
  /** A finished record or an extract as it was opened: to be read, not changed. */
  readOnly: boolean;
  /** Set where a later version of the form made the record. */
  version: string | undefined;
  kept: Readonly<Record<string, unknown>>;
  dirty: boolean;
  /** A record is on its way. */
  saving: boolean;
  /** Gaps have been told, so that they are shown wherever they are until they are closed. */
  gapsTold: boolean;
  /** Answers are being checked: a section opened now leads back to the check. */
  fromCheck: boolean;
  /** What was carried over from another record, to be told until the record is saved. */
  account: News | undefined;
  /** Hands over once more what was saved last, where that can be. */
  again: (() => void) | undefined;
}

/** A session with nothing in it. */
export function beginSession(): Session {
  return {
    recordId: crypto.randomUUID(), status: 'new', readOnly: false, version: undefined, kept: {}, dirty: false, saving: false, gapsTold: false, fromCheck: false, account: undefined, again: undefined,
  };
}

/** The id and links to save under: those of a new record where the one before is finished, which it replaces. */
export function chooseIdentity({ status, kept, recordId }: Session): Pick<Session, 'recordId' | 'kept'> {
  if (status !== 'final') return { recordId, kept };
  const links = ((kept['links'] ?? []) as readonly { readonly rel: string }[]).filter(({ rel }) => rel !== 'replaces');
  return { recordId: crypto.randomUUID(), kept: { ...kept, links: [{ rel: 'replaces', recordId }, ...links] } };
}

/** Shows at the end of every page which record this is. */
export function showRecordId({ recordId }: Session): void {
  element('record-id').textContent = `Record ${recordId}`;
}
