import { element } from './elements.ts';

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
  /** Gaps have been told, so that they are shown wherever they are until they are closed. */
  gapsTold: boolean;
  /** Answers are being checked: a section opened now leads back to the check. */
  fromCheck: boolean;
  /** The file handed over last. */
  saved: { readonly name: string; readonly text: string } | undefined;
}

/** A session with nothing in it. */
export function beginSession(): Session {
  return {
    recordId: crypto.randomUUID(), status: 'new', readOnly: false, version: undefined, kept: {}, dirty: false, gapsTold: false, fromCheck: false, saved: undefined,
  };
}

/** Goes on as a new record that replaces the finished one. */
export function replaceRecord(session: Session): void {
  const links = ((session.kept['links'] ?? []) as readonly { readonly rel: string }[]).filter(({ rel }) => rel !== 'replaces');
  session.kept = { ...session.kept, links: [{ rel: 'replaces', recordId: session.recordId }, ...links] };
  session.recordId = crypto.randomUUID();
}

/** Shows at the end of every page which record this is. */
export function showRecordId({ recordId }: Session): void {
  element('record-id').textContent = `Record ${recordId}`;
}
