// What one form can take over from a record of another: data that the compiler derives from the two forms.

/** What goes from one form to another. */
export interface PrefillPlan {
  readonly from: { readonly form: string; readonly version: string };
  readonly to: { readonly form: string; readonly version: string; readonly marking?: string };
  /** The target's answers: the people who go over, and everything else that stays. */
  readonly answers: ObjectPlan;
  /** The id of the target's author, if one can go over. */
  readonly author?: string;
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
  | { readonly kind: 'object'; readonly object: ObjectPlan }
  /** `any` is the yes or no that opens the list. */
  | { readonly kind: 'list'; readonly object: ObjectPlan; readonly max: number; readonly any?: string };

/** A question whose answer stays in the record that it was given in. */
export interface Stay {
  readonly id: string;
  /** The words of the form that asked it. */
  readonly ask: string;
  readonly why: 'not-asked-there' | 'asked-differently' | 'another-kind' | 'of-this-record';
}

/** Why an answer did not go over; the last five are seen in the record only. */
export type WhyLeft = Stay['why'] | 'marked-missing' | 'does-not-fit' | 'too-many' | 'not-asked-now' | 'another-author';

/** An answer that went over, by JSON Pointers into both records. */
export interface Carried {
  readonly from: string;
  readonly to: string;
  /** The words of the questions down to it. */
  readonly asks: readonly string[];
}

/** An answer, or a mark of a missing one, that did not. */
export interface Left {
  readonly from: string;
  readonly asks: readonly string[];
  readonly why: WhyLeft;
}
