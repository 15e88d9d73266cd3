/** A record made by hand, with what is right to say of it. */
export interface Case {
  readonly name: string;
  readonly record: unknown;
  /** The letters of the verdicts that hold (w, c, s; a dash for one that does not), or one dash for a record that is not well-formed. */
  readonly verdict: 'wcs' | 'wc-' | 'w-s' | 'w--' | '-';
  /** Of a plain validator at the root. */
  readonly valid: boolean;
  /** Set where rules that no JSON Schema says decide: whether they break. */
  readonly unsound?: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** Makes cases that change the answers and the header of one record; `undefined` leaves a member out. */
export function caseMaker(header: Members, answers: Members) {
  return (name: string, verdict: Case['verdict'], change: { readonly answers?: Members; readonly header?: Members; readonly unsound?: boolean } = {}): Case => {
    const record = withoutMissing({ ...header, ...change.header, ...(change.header && 'answers' in change.header ? {} : { answers: withoutMissing({ ...answers, ...change.answers }) }) });
    const valid = verdict !== '-' && (record['status'] !== 'final' || verdict === 'wcs');
    return { name, record, verdict, valid, ...(change.unsound === undefined ? {} : { unsound: change.unsound }) };
  };
}

function withoutMissing(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
