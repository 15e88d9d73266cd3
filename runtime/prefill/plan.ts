// What one form can take over from a record of another: data that the compiler derives from the two forms.

/** What goes from one form to another. */
export interface PrefillPlan {
  readonly from: { readonly form: string; readonly version: string };
  readonly to: { readonly form: string; readonly version: string; readonly marking?: string };
  /** The target's answers: what goes over, and everything else that stays. */
  readonly answers: ObjectPlan;
  /** The id of the target's author, if one can go over. */
  readonly author?: string;
  /** Where people go who are named in a report about nobody in particular. */
  readonly sorting?: Sorting;
  /** The target's question for the record that it follows. */
  readonly link?: { readonly id: string; readonly ask: string };
}

/** An object of answers, such as a person. */
export interface ObjectPlan {
  /** The id of the target's object, as `asked` of its validator knows it. */
  readonly shape: string;
  /** The target's objects carry the `key` by which others point at them. */
  readonly keyed: boolean;
  readonly parts: readonly PartPlan[];
  readonly stays: readonly Stay[];
}

/** An answer that goes over if it fits. */
export interface PartPlan {
  /** The ids in their objects. */
  readonly from: string;
  readonly to: string;
  /** The target's words. */
  readonly ask: string;
  /** From whom either form keeps it, not counting what it stands in. */
  readonly withheld: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly fit: Fit;
}

/** Which answers the target can take as they are. */
export type Fit =
  | { readonly kind: 'any' }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'systems'; readonly systems: readonly string[] }
  | ObjectFit
  | ListFit;

/** An object, part by part. */
export interface ObjectFit {
  readonly kind: 'object';
  readonly object: ObjectPlan;
}

/** A list, entry by entry; `any` is the yes or no that opens it. */
export interface ListFit {
  readonly kind: 'list';
  readonly object: ObjectPlan;
  readonly max: number;
  readonly any?: string;
}

/** A list whose entries each say what part its person plays: one becomes the subject, those who cause concern a list. */
export interface Sorting {
  /** The id of the list, and the words for an entry. */
  readonly list: string;
  readonly itemName: string;
  /** The id, in an entry, of the boxes that say the part. */
  readonly involvement: string;
  readonly withheld: PartPlan['withheld'];
  /** The codes of the boxes, and how the person of an entry goes over. */
  readonly subject: { readonly codes: readonly string[]; readonly part: PartPlan };
  readonly concerning?: { readonly codes: readonly string[]; readonly part: PartPlan };
}

/** A question whose answer stays in the record that it was given in. */
export interface Stay {
  readonly id: string;
  /** The words of the form that asked it. */
  readonly ask: string;
  readonly why: 'not-asked-there' | 'asked-differently' | 'another-kind' | 'of-this-record';
  /** From whom the form keeps it, or any of it. */
  readonly withheld: readonly string[];
}

/** Why an answer did not go over; all but the first four are seen in the record only. */
export type WhyLeft =
  | Stay['why'] | 'marked-missing' | 'does-not-fit' | 'too-many' | 'not-asked-now' | 'another-author' | 'one-of-several' | 'another-child' | 'marked-otherwise';

/** An answer that went over, by JSON Pointers into both records. */
export interface Carried {
  readonly from: string;
  readonly to: string;
  /** The words of the questions down to it. */
  readonly asks: readonly string[];
  /** From whom the new record keeps it. */
  readonly withheld?: readonly string[];
}

/** An answer, a mark of a missing one, or a member of the header that did not. */
export interface Left {
  readonly from: string;
  readonly asks: readonly string[];
  readonly why: WhyLeft;
  /** From whom the first record keeps it, or any of it. */
  readonly withheld?: readonly string[];
}
