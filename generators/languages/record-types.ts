/** What a member holds. Codes are texts, so that one of a later minor version is kept; `codes` names their constants. */
export type MemberType =
  | { readonly kind: 'text'; readonly codes?: string }
  | { readonly kind: 'truth' | 'number' | 'any' }
  | { readonly kind: 'object'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly of: MemberType };

/** A member of an object in JSON; every one may be missing. */
export interface Member {
  readonly id: string;
  readonly comment: string;
  readonly type: MemberType;
}

/** An object of a record: its header, answers, a component, a list item, a grid or a row of one. */
export interface ObjectType {
  readonly name: string;
  readonly comment: string;
  readonly members: readonly Member[];
}

/** The codes of an answer, each to become a constant. */
export interface CodesType {
  readonly name: string;
  readonly comment: string;
  readonly codes: readonly { readonly code: string; readonly comment: string }[];
}

/** The types of a form's records, said in no language: the record first, each name once. */
export interface RecordTypes {
  /** The form's id. */
  readonly form: string;
  readonly record: string;
  readonly objects: readonly ObjectType[];
  readonly codes: readonly CodesType[];
}
