// The values of definition files after the shape check: what schemas/*.schema.json accept, as TypeScript. Keep the two in step.
import type { AbsentReason, IdentifierSystem, Recipient, TextFormat } from '../model/question.ts';

export type RawText = string | { readonly en: string; readonly cy?: string };

/** Where something printed comes from. */
export interface RawOrigin {
  /** Item number in the default source and the part in force. */
  readonly item?: number | readonly number[];
  /** The part in force for this and everything inside it. */
  readonly part?: string;
  /** A place in the default source that prints no item. */
  readonly place?: string;
  /** By source, a place in words, or item numbers by part: `{bedfordshire: "2.8", stockport: {Section 13: [1, 2]}}`. */
  readonly source?: Readonly<Record<string, string | Readonly<Record<string, number | readonly number[]>>>>;
  readonly added?: RawText;
  readonly decided?: RawText;
}

export interface RawOption extends RawOrigin {
  readonly label: RawText;
  readonly says?: RawText;
  readonly concept?: string;
  readonly anyOf?: readonly string[];
  readonly maps?: Readonly<Record<string, { readonly code: string; readonly loses?: string }>>;
  readonly deprecated?: RawDeprecated;
  /** Of a concept. */
  readonly kind?: 'harm' | 'risk' | 'vulnerability';
}

export interface RawDeprecated {
  readonly since: string;
  readonly use?: string;
}

/** A question, with the keys of every type; the shape check lets each type have only its own. */
export interface RawQuestion extends RawOrigin {
  readonly id: string;
  readonly type: string;
  readonly ask: RawText;
  readonly says?: RawText;
  readonly hint?: RawText;
  readonly required?: boolean;
  readonly absent?: readonly AbsentReason[] | Readonly<Partial<Record<AbsentReason, RawText>>>;
  readonly when?: string;
  /** Of a component: the parts asked, in order. Left out: all. */
  readonly parts?: Readonly<Record<string, RawPart>>;
  /** Of a list: a component's name, or its own questions. */
  readonly of?: string | readonly RawQuestion[];
  readonly itemName?: RawText;
  readonly first?: RawText;
  readonly options?: Readonly<Record<string, RawText | RawOption>>;
  /** The id of a code list in `uses`. */
  readonly codes?: string;
  readonly other?: boolean;
  /** Words of the one exclusive option, stored as `none`. */
  readonly none?: RawText | RawOption;
  readonly columns?: Readonly<Record<string, RawColumn>>;
  readonly rows?: Readonly<Record<string, RawText | RawRow>>;
  readonly observed?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly ends?: Readonly<Record<string, RawText>>;
  readonly unit?: RawText;
  readonly past?: boolean;
  readonly lines?: number;
  readonly paper?: { readonly lines?: number; readonly rows?: number };
  readonly format?: TextFormat;
  readonly pattern?: { readonly match: string; readonly like: RawText };
  readonly systems?: readonly IdentifierSystem[];
  readonly scheme?: string;
  readonly signed?: boolean;
  readonly to?: string | readonly string[];
  readonly rels?: readonly string[];
  readonly withholdFrom?: readonly Recipient[];
  readonly deprecated?: RawDeprecated;
}

/** What a form changes on a component's part: anything but its id, type and codes. */
export type RawPart = Partial<Omit<RawQuestion, 'id' | 'type' | 'of' | 'options' | 'codes' | 'columns' | 'rows'>>;

export type RawColumn = { readonly type: 'tick' | 'yes-no' | 'choice' | 'text' | 'date' | 'partial-date' | 'integer' | 'scale'; readonly ask: RawText } & Partial<RawQuestion>;

export interface RawRow extends RawOrigin {
  readonly label: RawText;
  readonly says?: RawText;
  readonly concept?: string;
}

export type RawBlock =
  | RawQuestion
  | { readonly more: string; readonly parts: Readonly<Record<string, RawPart>> }
  | { readonly show: readonly string[] }
  | ({ readonly when: string; readonly questions: readonly RawBlock[] } & RawOrigin);

export interface RawNote extends RawOrigin {
  readonly text: RawText;
  readonly says?: RawText;
}

export interface RawSection extends RawOrigin {
  readonly title: RawText;
  readonly when?: string;
  readonly withholdFrom?: readonly Recipient[];
  readonly notes?: readonly RawNote[];
  readonly questions: readonly RawBlock[];
}

export interface RawTerm {
  readonly if: string;
  readonly say: RawText;
}

/** `saved` and dotted question addresses with values. */
export type RawExample = Readonly<Record<string, unknown>>;

export interface RawRule extends RawOrigin {
  readonly id: string;
  readonly each?: string;
  readonly when?: string;
  readonly must?: string;
  readonly never?: string;
  readonly error?: RawText;
  readonly query?: RawText;
  readonly note?: RawText;
  readonly breaks?: readonly RawExample[];
  readonly holds?: readonly RawExample[];
}

export interface RawDeadline extends RawOrigin {
  /** What is due, with its article and a small letter: `the strategy meeting`. */
  readonly say?: RawText;
  readonly when?: string;
  readonly starts: string | readonly string[];
  readonly within: { readonly hours?: number; readonly days?: number; readonly workingDays?: number; readonly months?: number };
  readonly met: string | readonly string[];
}

export interface RawStep extends RawOrigin {
  readonly do: RawText;
  readonly by?: string;
}

export interface RawNext extends RawOrigin {
  readonly when?: string;
  readonly do: readonly (RawText | RawStep)[];
}

export interface RawChanges {
  readonly since: string;
  readonly renamed?: Readonly<Record<string, string>>;
  readonly removed?: Readonly<Record<string, string>>;
  readonly meaningUnchanged?: readonly string[];
}

export interface RawForm {
  readonly form: string;
  readonly version: string;
  readonly title: RawText;
  readonly purpose: RawText;
  readonly notFor?: RawText;
  readonly marking?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly source?: string;
  readonly uses?: Readonly<Record<string, string>>;
  readonly contacts?: Readonly<Record<string, RawText>>;
  /** By source, part and item: `{dudley: {App 2: {4: why}}}`. */
  readonly leftOut?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, RawText>>>>>>;
  readonly sections: readonly RawSection[];
  readonly terms?: Readonly<Record<string, RawTerm>>;
  readonly rules?: readonly RawRule[];
  readonly deadlines?: Readonly<Record<string, RawDeadline>>;
  readonly next?: readonly RawNext[];
  readonly changes?: RawChanges;
}

export interface RawComponent extends RawOrigin {
  readonly component: string;
  readonly version: string;
  readonly title: RawText;
  readonly uses?: Readonly<Record<string, string>>;
  readonly questions: readonly RawQuestion[];
  readonly rules?: readonly RawRule[];
}

export interface RawCodeList extends RawOrigin {
  readonly codes: string;
  readonly version: string;
  readonly title: RawText;
  /** Where the list itself comes from. */
  readonly from?: RawText;
  /** An open list may gain codes in a minor version. */
  readonly open?: boolean;
  readonly options: Readonly<Record<string, RawText | RawOption>>;
  readonly absentMaps?: Readonly<Partial<Record<AbsentReason, Readonly<Record<string, string>>>>>;
}

export interface RawSource {
  readonly source: string;
  readonly title: RawText;
  readonly publisher: string;
  /** Printed items, or running text with its sentences as items. */
  readonly parts?: Readonly<Record<string, readonly string[] | { readonly text: readonly string[] }>>;
}

export interface RawBoard {
  readonly board: string;
  readonly title: RawText;
  readonly authorities?: readonly string[];
  readonly contacts?: Readonly<Record<string, { readonly role: RawText; readonly email?: string; readonly telephone?: string; readonly address?: string; readonly since: string } | 'none'>>;
  readonly scheme?: {
    readonly title: RawText;
    readonly categories: Readonly<Record<string, { readonly label: RawText; readonly band?: 1 | 2 | 3; readonly noBand?: RawText } & RawOrigin>>;
  };
  readonly deadlines?: Readonly<Record<string, RawDeadline>>;
}

/** A board's narrowing of a form: typed operations only. */
export interface RawProfile {
  readonly profile: string;
  readonly of: string;
  readonly version: string;
  readonly require?: readonly string[];
  readonly notUsed?: Readonly<Record<string, RawText>>;
  readonly options?: Readonly<Record<string, readonly string[]>>;
  readonly words?: Readonly<Record<string, RawText>>;
  readonly order?: readonly string[];
  readonly contacts?: RawBoard['contacts'];
  readonly deadlines?: RawBoard['deadlines'];
  readonly categories?: string;
  readonly extensions?: { readonly questions?: readonly RawQuestion[]; readonly rules?: readonly RawRule[]; readonly next?: readonly RawNext[] };
}

export interface RawByKind {
  readonly form: RawForm;
  readonly component: RawComponent;
  readonly codes: RawCodeList;
  readonly source: RawSource;
  readonly board: RawBoard;
  readonly profile: RawProfile;
}
export type Kind = keyof RawByKind;
