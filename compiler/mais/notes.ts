/** Why an answer is not in the document. */
export type WhyNotSaid =
  | 'outside' | 'no-member' | 'no-code' | 'no-system' | 'no-reason' | 'one-only' | 'in-one-line' | 'needs-name' | 'needs-address' | 'no-use' | 'unborn' | 'not-safe' | 'part-known'
  | 'not-a-postcode' | 'not-a-time' | 'needs-start' | 'no-event' | 'needs-subject' | 'of-the-board';

/** What became of answers, by JSON Pointers into the record. */
export interface Notes {
  /** Where each stands in the document, by JSON Pointer. */
  readonly said: Map<string, string>;
  /** Why an answer, and whatever it holds that is not noted by itself, is not there. */
  readonly left: Map<string, WhyNotSaid>;
}

/** Notes without a line. */
export function createNotes(): Notes {
  return { said: new Map(), left: new Map() };
}

/** Adds what was noted of a part that is written. */
export function addNotes(notes: Notes, { said, left }: Notes): void {
  for (const [pointer, member] of said) notes.said.set(pointer, member);
  for (const [pointer, why] of left) notes.left.set(pointer, why);
}

/** Why an answer is left: what was noted of it, or else of the nearest object that holds it. */
export function whyLeft({ left }: Notes, pointer: string): WhyNotSaid {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const why = left.get(pointer.slice(0, end));
    if (why) return why;
  }
  return 'outside';
}
