/**
 * Everything in one form
 * kitchen-sink 1.0.0-draft
 * Show that every output can say everything that a definition can say.
 * This form is for tests. In danger call 999.
 */

/**
 * Any record of the form kitchen-sink 1.0.0-draft.
 */
export type KitchenSinkRecord = (DraftRecord | FinalRecord | ExtractRecord)
export type AbsentReason = ("not-known" | "not-asked" | "declined" | "not-applicable" | "withheld")
export type ReferenceAnswer = ({
  key: string
} | {
  text: string
})

/**
 * Any well-formed record; it may be sent.
 */
export interface DraftRecord {
  concordat: "1.0"
  form: "kitchen-sink"
  version: "1.0.0-draft"
  /**
   * The profile of a board, as id@version.
   */
  profile?: string
  /**
   * A UUID in lower case.
   */
  recordId: string
  status: "draft"
  /**
   * When the record was saved: a date and time with an offset (RFC 3339).
   */
  saved: string
  marking: "OFFICIAL-SENSITIVE"
  links?: {
    rel: ("replaces" | "prompted-by" | "extract-of" | "answers")
    recordId: string
  }[]
  answers: DraftAnswers
  /**
   * Why a query stands.
   */
  reasons?: {
    rule: ("under-13-never-green" | "old-enough" | "count-the-worries" | "review-ahead" | "born-or-due" | "check-digit" | "late-answer" | "late-visit-again" | "late-write-up" | "late-close")
    reason: string
    /**
     * A date, YYYY-MM-DD.
     */
    on?: string
  }[]
  /**
   * From whom answers are kept, by the address of the question.
   */
  withhold?: {
    [k: string]: ("family" | "child" | "school" | "social-care" | "health" | "police")[]
  }
  /**
   * The own questions of boards, by the id of the board.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown
    }
  }
}
export interface DraftAnswers {
  /**
   * The child
   * Required.
   * Source: handbook, page 1.
   */
  child?: Child
  /**
   * A word
   * One word
   * Added: The handbook asks for none of these.
   */
  word?: string
  /**
   * A story
   * Withheld from: family, school.
   * Added: The handbook asks for none of these.
   */
  story?: string
  /**
   * Email
   * Added: The handbook asks for none of these.
   */
  email?: string
  /**
   * Phone
   * Added: The handbook asks for none of these.
   */
  phone?: string
  /**
   * Postcode
   * Added: The handbook asks for none of these.
   */
  postcode?: string
  /**
   * Website
   * Added: The handbook asks for none of these.
   */
  website?: string
  /**
   * Number plate
   * Added: The handbook asks for none of these.
   */
  plate?: string
  /**
   * Badge
   * Like this: two capital letters and four digits
   * Added: The handbook asks for none of these.
   */
  badge?: string
  /**
   * Are they happy?
   * Required.
   * Added: The handbook asks for none of these.
   */
  happy?: boolean
  /**
   * They agreed to this
   * True, or not there: a box left empty is not a No.
   * Added: The handbook asks for none of these.
   */
  agreed?: true
  /**
   * How far do they trust you?
   * 1: none
   * 5: full
   * Required.
   * If there is no answer: not-known (“Don’t know”).
   * Added: The handbook asks for none of these.
   */
  trust?: (1 | 2 | 3 | 4 | 5)
  /**
   * How many visits?
   * In visits.
   * Added: The handbook asks for none of these.
   */
  visits?: number
  /**
   * Weight
   * In kg.
   * Added: The handbook asks for none of these.
   */
  weight?: number
  /**
   * Nickname
   * Deprecated since 1.0.0: use word.
   * Added: The handbook asks for none of these.
   */
  nickname?: string
  /**
   * What is it about?
   * Required.
   * Source: leaflet, page 2.
   */
  nature?: string
  /**
   * Date seen
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  seenOn?: string
  /**
   * Time seen
   * Added: The handbook asks for none of these.
   */
  seenAt?: string
  /**
   * Date and time reported
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  reportedAt?: string
  /**
   * Date and time answered
   * Added: The handbook asks for none of these.
   */
  answeredAt?: string
  /**
   * When did they move in?
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  movedIn?: string
  /**
   * When was it heard?
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  heard?: MomentAnswer
  /**
   * Date of the review
   * Added: The handbook asks for none of these.
   */
  reviewOn?: string
  /**
   * Where?
   * home: At home
   * school: At school
   * street: Elsewhere
   * Required.
   * Added: The handbook prints only the signs and worries.
   */
  kind?: ("home" | "school" | "street")
  /**
   * Colour of the door
   * red: Red
   * blue: Blue
   * teal: Teal
   * soot: Soot
   * other: Other
   * Added: The handbook prints only the signs and worries.
   */
  colour?: ("red" | "blue" | "teal" | "soot" | "other")
  /**
   * Other: what is it?
   * Asked only if the answer to ‘Colour of the door’ is Other; then required.
   * Added: The handbook prints only the signs and worries.
   */
  colourOther?: string
  /**
   * Worries
   * debt-drink-drugs: Debt, drink or drugs
   * friend: A friend gave cause for worry
   * other: Other
   * none: No worries
   * Source: handbook, Worries.
   */
  worries?: ("debt-drink-drugs" | "friend" | "other" | "none")[]
  /**
   * Other: what is it?
   * Asked only if the answers to ‘Worries’ include Other; then required.
   * Source: handbook, Worries.
   */
  worriesOther?: string
  /**
   * What was seen or heard, when, and by whom?
   * Each item: Observation
   * Asked only if ‘Worries’ is answered.
   * Source: handbook, Worries.
   */
  worriesObserved?: WorriesObservedItem[]
  /**
   * Signs
   * Column now: Now
   * Column before: Before
   * Column sure: Sure?
   * Column how: How?
   * Column note: Note
   * Column since: Since
   * Column about: About
   * Column times: Times
   * Column worry: Worry
   * Row cameHomeLate: Came home late
   * Row newPhone: Had a new phone
   * Source: handbook, Signs.
   */
  signs?: {
    /**
     * Came home late
     */
    cameHomeLate?: SignsRow
    /**
     * Had a new phone
     */
    newPhone?: SignsRow
  }
  /**
   * What was seen or heard, when, and by whom?
   * Each item: Observation
   * Asked only if ‘Signs’ is answered.
   * Source: handbook, Signs.
   */
  signsObserved?: SignsObservedItem[]
  /**
   * Which level?
   * green: Green (band 1)
   * amber: Amber (band 2)
   * red: Red (band 3)
   * grey: Grey
   * Added: The handbook prints only the signs and worries.
   */
  level?: CategoryAnswer
  /**
   * Why this level?
   * Asked only if the category in ‘Which level?’ is in band 2 or higher (Amber); then required.
   * Added: The handbook prints only the signs and worries.
   */
  levelReasons?: string
  /**
   * A number
   * Systems: nhs-number, upn, uln.
   * Added: The handbook asks for none of these.
   */
  number?: {
    system: ("nhs-number" | "upn" | "uln")
    value: string
  }
  /**
   * Any number
   * Systems: nhs-number, upn, uln, pnc-id, uprn.
   * Added: The handbook asks for none of these.
   */
  anyNumber?: {
    system: ("nhs-number" | "upn" | "uln" | "pnc-id" | "uprn")
    value: string
  }
  /**
   * Their bicycle
   * Added: The handbook asks for none of these.
   */
  bicycle?: Bicycle
  /**
   * Are there others?
   * Added: The handbook asks for none of these.
   */
  othersAny?: boolean
  /**
   * Who else?
   * Each item: Person
   * Asked only if the answer to ‘Are there others?’ is Yes.
   * Added: The handbook asks for none of these.
   */
  others?: OthersItem[]
  /**
   * Calls
   * Each item: Call
   * Added: The handbook asks for none of these.
   */
  calls?: CallsItem[]
  /**
   * A record that this one follows
   * Relations: prompted-by, answers.
   * Added: The handbook asks for none of these.
   */
  related?: {
    rel: ("prompted-by" | "answers")
    recordId?: string
    reference?: string
  }
  /**
   * Any other record
   * Relations: replaces, prompted-by, extract-of, answers.
   * Added: The handbook asks for none of these.
   */
  anyRecord?: {
    rel: ("replaces" | "prompted-by" | "extract-of" | "answers")
    recordId?: string
    reference?: string
  }
  /**
   * A photo
   * Added: The handbook asks for none of these.
   */
  photo?: AttachmentAnswer
  /**
   * Which room?
   * Asked only if the answer to ‘Where?’ is ‘At home’.
   * Withheld from: police.
   * Added: So that a condition of a section is seen.
   */
  room?: string
  /**
   * The door
   * open: Open
   * shut: Shut
   * Asked only if the answer to ‘Where?’ is ‘At home’, either nobody can tell or ‘Which room?’ is answered, and the child may be at risk.
   * Withheld from: police.
   * Added: So that a group is seen.
   */
  door?: ("open" | "shut")
  /**
   * If friend and no debt
   * True, or not there: a box left empty is not a No.
   * Asked only if the answers to ‘Worries’ include ‘A friend gave cause for worry’ and the answers to ‘Worries’ do not include ‘Debt, drink or drugs’.
   * Added: So that every condition is seen.
   */
  ifCodes?: true
  /**
   * If not at home or often
   * True, or not there: a box left empty is not a No.
   * Asked only if the answer to ‘Where?’ is ‘At school’ or ‘Elsewhere’ or the answer to ‘How many visits?’ is more than 3.
   * Added: So that every condition is seen.
   */
  ifIn?: true
  /**
   * If ticked
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘They agreed to this’ is ticked, ‘A friend gave cause for worry’ is ticked in ‘Worries’ and something is ticked in ‘Signs’.
   * Added: So that every condition is seen.
   */
  ifTicked?: true
  /**
   * If trust is not known
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘How far do they trust you?’ is marked ‘Don’t know’.
   * Added: So that every condition is seen.
   */
  ifAbsent?: true
  /**
   * If red
   * True, or not there: a box left empty is not a No.
   * Asked only if the category in ‘Which level?’ is in band 3 (Red).
   * Added: So that every condition is seen.
   */
  ifBand?: true
  /**
   * If a call
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘Calls’ has an entry where the answer to ‘Was it answered?’ is Yes, and ‘Calls’ has an entry where ‘What was said?’ is not answered.
   * Added: So that every condition is seen.
   */
  ifExists?: true
  /**
   * If born
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘When were they born?’ under ‘The child’ is answered.
   * Added: So that every condition is seen.
   */
  ifChild?: true
  /**
   * Completed by
   * Required.
   * Source: handbook, Visit, item 4 “Signed”. Decided: A name is signed.
   */
  completedBy?: CompletedBy
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    child?: AbsentReason
    word?: AbsentReason
    story?: AbsentReason
    email?: AbsentReason
    phone?: AbsentReason
    postcode?: AbsentReason
    website?: AbsentReason
    plate?: AbsentReason
    badge?: AbsentReason
    happy?: AbsentReason
    agreed?: AbsentReason
    trust?: "not-known"
    visits?: AbsentReason
    weight?: AbsentReason
    nickname?: AbsentReason
    seenOn?: AbsentReason
    seenAt?: AbsentReason
    reportedAt?: AbsentReason
    answeredAt?: AbsentReason
    movedIn?: AbsentReason
    heard?: AbsentReason
    reviewOn?: AbsentReason
    kind?: AbsentReason
    colour?: AbsentReason
    colourOther?: AbsentReason
    worries?: AbsentReason
    worriesOther?: AbsentReason
    worriesObserved?: AbsentReason
    signs?: AbsentReason
    signsObserved?: AbsentReason
    level?: AbsentReason
    levelReasons?: AbsentReason
    number?: AbsentReason
    anyNumber?: AbsentReason
    bicycle?: AbsentReason
    othersAny?: AbsentReason
    others?: AbsentReason
    calls?: AbsentReason
    related?: AbsentReason
    anyRecord?: AbsentReason
    photo?: AbsentReason
    room?: AbsentReason
    door?: AbsentReason
    ifCodes?: AbsentReason
    ifIn?: AbsentReason
    ifTicked?: AbsentReason
    ifAbsent?: AbsentReason
    ifBand?: AbsentReason
    ifExists?: AbsentReason
    ifChild?: AbsentReason
    completedBy?: AbsentReason
  }
}
export interface Child {
  /**
   * By which something in this record can point here.
   */
  key?: string
  /**
   * Name
   * Each item: Name
   * Required.
   * Source: handbook, Visit, item 1 “Name”. Decided: One line is printed.
   */
  names?: ChildNamesItem[]
  /**
   * When were they born?
   * Printed as: Date of birth
   * If there is no answer: not-known, declined.
   * Source: handbook, Visit, item 2 “Date of birth”.
   */
  dateOfBirth?: string
  /**
   * Age as it seems
   * Added: Often only an age is known.
   */
  estimatedAge?: ChildEstimatedAge
  /**
   * Shoe size
   * Asked only if ‘When were they born?’ is answered.
   * Added: It is asked late.
   */
  shoeSize?: number
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    names?: AbsentReason
    dateOfBirth?: ("not-known" | "declined")
    estimatedAge?: AbsentReason
    shoeSize?: AbsentReason
  }
}
export interface ChildNamesItem {
  /**
   * Full name
   * Source: handbook, Visit, item 1 “Name”. Decided: One line is printed.
   */
  fullName?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    fullName?: AbsentReason
  }
}
export interface ChildEstimatedAge {
  /**
   * Years
   * Added: Often only an age is known.
   */
  years?: number
  /**
   * On which day?
   * Added: Often only an age is known.
   */
  on?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    years?: AbsentReason
    on?: AbsentReason
  }
}
export interface MomentAnswer {
  /**
   * A date-time, a partial date, or an interval a/b.
   */
  at?: string
  words?: string
}
export interface WorriesObservedItem {
  /**
   * When?
   * Source: handbook, Worries.
   */
  at?: MomentAnswer
  /**
   * By whom?
   * Source: handbook, Worries.
   */
  by?: string
  /**
   * What was seen?
   * Source: handbook, Worries.
   */
  text?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    at?: AbsentReason
    by?: AbsentReason
    text?: AbsentReason
  }
}
export interface SignsRow {
  /**
   * Now
   * True, or not there: a box left empty is not a No.
   * Source: handbook, Signs.
   */
  now?: true
  /**
   * Before
   * True, or not there: a box left empty is not a No.
   * Source: handbook, Signs.
   */
  before?: true
  /**
   * Sure?
   * Source: handbook, Signs.
   */
  sure?: boolean
  /**
   * How?
   * seen: Seen
   * told: Told
   * Source: handbook, Signs.
   */
  how?: ("seen" | "told")
  /**
   * Note
   * Source: handbook, Signs.
   */
  note?: string
  /**
   * Since
   * Source: handbook, Signs.
   */
  since?: string
  /**
   * About
   * Source: handbook, Signs.
   */
  about?: string
  /**
   * Times
   * Source: handbook, Signs.
   */
  times?: number
  /**
   * Worry
   * 1: little
   * 3: much
   * Source: handbook, Signs.
   */
  worry?: (1 | 2 | 3)
}
export interface SignsObservedItem {
  /**
   * When?
   * Source: handbook, Signs.
   */
  at?: MomentAnswer
  /**
   * By whom?
   * Source: handbook, Signs.
   */
  by?: string
  /**
   * What was seen?
   * Source: handbook, Signs.
   */
  text?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    at?: AbsentReason
    by?: AbsentReason
    text?: AbsentReason
  }
}
export interface CategoryAnswer {
  scheme: string
  code: string
  label: string
  band?: (1 | 2 | 3)
}
export interface Bicycle {
  /**
   * Frame number
   * Added: The handbook asks for none of these.
   */
  frame?: string
  /**
   * Colour
   * red: Red
   * blue: Blue
   * teal: Teal
   * soot: Soot
   * other: Other
   * Added: The handbook asks for none of these.
   */
  colour?: ("red" | "blue" | "teal" | "soot" | "other")
  /**
   * Other: what is it?
   * Asked only if the answer to ‘Colour’ is Other; then required.
   * Added: The handbook asks for none of these.
   */
  colourOther?: string
  /**
   * Was it stolen?
   * Added: The handbook asks for none of these.
   */
  stolen?: boolean
  /**
   * When was it stolen?
   * Not after the moment at which the record is saved.
   * Asked only if the answer to ‘Was it stolen?’ is Yes.
   * Added: The handbook asks for none of these.
   */
  stolenOn?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    frame?: AbsentReason
    colour?: AbsentReason
    colourOther?: AbsentReason
    stolen?: AbsentReason
    stolenOn?: AbsentReason
  }
}
export interface OthersItem {
  /**
   * By which something in this record can point here.
   */
  key?: string
  /**
   * Names
   * Each item: Name
   * Added: The handbook asks for none of these.
   */
  names?: OthersItemNamesItem[]
  /**
   * Date of birth
   * Added: The handbook asks for none of these.
   */
  dateOfBirth?: string
  /**
   * When is the baby due?
   * Added: The handbook asks for none of these.
   */
  expectedDateOfBirth?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    names?: AbsentReason
    dateOfBirth?: AbsentReason
    expectedDateOfBirth?: AbsentReason
  }
}
export interface OthersItemNamesItem {
  /**
   * Full name
   * Added: The handbook asks for none of these.
   */
  fullName?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    fullName?: AbsentReason
  }
}
export interface CallsItem {
  /**
   * When?
   * Added: The handbook asks for none of these.
   */
  at?: string
  /**
   * When did it end?
   * Added: The handbook asks for none of these.
   */
  ended?: string
  /**
   * From whom?
   * Added: The handbook asks for none of these.
   */
  caller?: string
  /**
   * Who took it?
   * Points at: others, child.
   * Added: The handbook asks for none of these.
   */
  by?: ReferenceAnswer
  /**
   * Was it answered?
   * Added: The handbook asks for none of these.
   */
  taken?: boolean
  /**
   * What was said?
   * Asked only if the answer to ‘Was it answered?’ is Yes; then required.
   * Added: The handbook asks for none of these.
   */
  said?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    at?: AbsentReason
    ended?: AbsentReason
    caller?: AbsentReason
    by?: AbsentReason
    taken?: AbsentReason
    said?: AbsentReason
  }
}
export interface AttachmentAnswer {
  name: string
  mediaType: string
  /**
   * In bytes.
   */
  size: number
  sha256: string
}
export interface CompletedBy {
  /**
   * Name
   * Source: handbook, Visit, item 4 “Signed”. Decided: A name is signed.
   */
  name?: string
  /**
   * Email
   * Source: handbook, Visit, item 4 “Signed”. Decided: A name is signed.
   */
  email?: string
  /**
   * Date signed
   * Required.
   * Source: handbook, Visit, item 4 “Signed”. Decided: A name is signed.
   */
  signedOn?: string
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    name?: AbsentReason
    email?: AbsentReason
    signedOn?: AbsentReason
  }
}
/**
 * Complete and sound, and never edited.
 */
export interface FinalRecord {
  concordat: "1.0"
  form: "kitchen-sink"
  version: "1.0.0-draft"
  /**
   * The profile of a board, as id@version.
   */
  profile?: string
  /**
   * A UUID in lower case.
   */
  recordId: string
  status: "final"
  /**
   * When the record was saved: a date and time with an offset (RFC 3339).
   */
  saved: string
  marking: "OFFICIAL-SENSITIVE"
  links?: {
    rel: ("replaces" | "prompted-by" | "extract-of" | "answers")
    recordId: string
  }[]
  answers: FinalAnswers
  /**
   * Why a query stands.
   */
  reasons?: {
    rule: ("under-13-never-green" | "old-enough" | "count-the-worries" | "review-ahead" | "born-or-due" | "check-digit" | "late-answer" | "late-visit-again" | "late-write-up" | "late-close")
    reason: string
    /**
     * A date, YYYY-MM-DD.
     */
    on?: string
  }[]
  /**
   * From whom answers are kept, by the address of the question.
   */
  withhold?: {
    [k: string]: ("family" | "child" | "school" | "social-care" | "health" | "police")[]
  }
  /**
   * The own questions of boards, by the id of the board.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown
    }
  }
}
export interface FinalAnswers {
  /**
   * The child
   * Required.
   * Source: handbook, page 1.
   */
  child?: Child
  /**
   * A word
   * One word
   * Added: The handbook asks for none of these.
   */
  word?: string
  /**
   * A story
   * Withheld from: family, school.
   * Added: The handbook asks for none of these.
   */
  story?: string
  /**
   * Email
   * Added: The handbook asks for none of these.
   */
  email?: string
  /**
   * Phone
   * Added: The handbook asks for none of these.
   */
  phone?: string
  /**
   * Postcode
   * Added: The handbook asks for none of these.
   */
  postcode?: string
  /**
   * Website
   * Added: The handbook asks for none of these.
   */
  website?: string
  /**
   * Number plate
   * Added: The handbook asks for none of these.
   */
  plate?: string
  /**
   * Badge
   * Like this: two capital letters and four digits
   * Added: The handbook asks for none of these.
   */
  badge?: string
  /**
   * Are they happy?
   * Required.
   * Added: The handbook asks for none of these.
   */
  happy?: boolean
  /**
   * They agreed to this
   * True, or not there: a box left empty is not a No.
   * Added: The handbook asks for none of these.
   */
  agreed?: true
  /**
   * How far do they trust you?
   * 1: none
   * 5: full
   * Required.
   * If there is no answer: not-known (“Don’t know”).
   * Added: The handbook asks for none of these.
   */
  trust?: (1 | 2 | 3 | 4 | 5)
  /**
   * How many visits?
   * In visits.
   * Added: The handbook asks for none of these.
   */
  visits?: number
  /**
   * Weight
   * In kg.
   * Added: The handbook asks for none of these.
   */
  weight?: number
  /**
   * Nickname
   * Deprecated since 1.0.0: use word.
   * Added: The handbook asks for none of these.
   */
  nickname?: string
  /**
   * What is it about?
   * Required.
   * Source: leaflet, page 2.
   */
  nature: string
  /**
   * Date seen
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  seenOn?: string
  /**
   * Time seen
   * Added: The handbook asks for none of these.
   */
  seenAt?: string
  /**
   * Date and time reported
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  reportedAt?: string
  /**
   * Date and time answered
   * Added: The handbook asks for none of these.
   */
  answeredAt?: string
  /**
   * When did they move in?
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  movedIn?: string
  /**
   * When was it heard?
   * Not after the moment at which the record is saved.
   * Added: The handbook asks for none of these.
   */
  heard?: MomentAnswer
  /**
   * Date of the review
   * Added: The handbook asks for none of these.
   */
  reviewOn?: string
  /**
   * Where?
   * home: At home
   * school: At school
   * street: Elsewhere
   * Required.
   * Added: The handbook prints only the signs and worries.
   */
  kind?: ("home" | "school" | "street")
  /**
   * Colour of the door
   * red: Red
   * blue: Blue
   * teal: Teal
   * soot: Soot
   * other: Other
   * Added: The handbook prints only the signs and worries.
   */
  colour?: ("red" | "blue" | "teal" | "soot" | "other")
  /**
   * Other: what is it?
   * Asked only if the answer to ‘Colour of the door’ is Other; then required.
   * Added: The handbook prints only the signs and worries.
   */
  colourOther?: string
  /**
   * Worries
   * debt-drink-drugs: Debt, drink or drugs
   * friend: A friend gave cause for worry
   * other: Other
   * none: No worries
   * Source: handbook, Worries.
   */
  worries?: ("debt-drink-drugs" | "friend" | "other" | "none")[]
  /**
   * Other: what is it?
   * Asked only if the answers to ‘Worries’ include Other; then required.
   * Source: handbook, Worries.
   */
  worriesOther?: string
  /**
   * What was seen or heard, when, and by whom?
   * Each item: Observation
   * Asked only if ‘Worries’ is answered.
   * Source: handbook, Worries.
   */
  worriesObserved?: WorriesObservedItem[]
  /**
   * Signs
   * Column now: Now
   * Column before: Before
   * Column sure: Sure?
   * Column how: How?
   * Column note: Note
   * Column since: Since
   * Column about: About
   * Column times: Times
   * Column worry: Worry
   * Row cameHomeLate: Came home late
   * Row newPhone: Had a new phone
   * Source: handbook, Signs.
   */
  signs?: {
    /**
     * Came home late
     */
    cameHomeLate?: SignsRow
    /**
     * Had a new phone
     */
    newPhone?: SignsRow
  }
  /**
   * What was seen or heard, when, and by whom?
   * Each item: Observation
   * Asked only if ‘Signs’ is answered.
   * Source: handbook, Signs.
   */
  signsObserved?: SignsObservedItem[]
  /**
   * Which level?
   * green: Green (band 1)
   * amber: Amber (band 2)
   * red: Red (band 3)
   * grey: Grey
   * Added: The handbook prints only the signs and worries.
   */
  level?: CategoryAnswer
  /**
   * Why this level?
   * Asked only if the category in ‘Which level?’ is in band 2 or higher (Amber); then required.
   * Added: The handbook prints only the signs and worries.
   */
  levelReasons?: string
  /**
   * A number
   * Systems: nhs-number, upn, uln.
   * Added: The handbook asks for none of these.
   */
  number?: {
    system: ("nhs-number" | "upn" | "uln")
    value: string
  }
  /**
   * Any number
   * Systems: nhs-number, upn, uln, pnc-id, uprn.
   * Added: The handbook asks for none of these.
   */
  anyNumber?: {
    system: ("nhs-number" | "upn" | "uln" | "pnc-id" | "uprn")
    value: string
  }
  /**
   * Their bicycle
   * Added: The handbook asks for none of these.
   */
  bicycle?: Bicycle
  /**
   * Are there others?
   * Added: The handbook asks for none of these.
   */
  othersAny?: boolean
  /**
   * Who else?
   * Each item: Person
   * Asked only if the answer to ‘Are there others?’ is Yes.
   * Added: The handbook asks for none of these.
   */
  others?: OthersItem[]
  /**
   * Calls
   * Each item: Call
   * Added: The handbook asks for none of these.
   */
  calls?: CallsItem[]
  /**
   * A record that this one follows
   * Relations: prompted-by, answers.
   * Added: The handbook asks for none of these.
   */
  related?: {
    rel: ("prompted-by" | "answers")
    recordId?: string
    reference?: string
  }
  /**
   * Any other record
   * Relations: replaces, prompted-by, extract-of, answers.
   * Added: The handbook asks for none of these.
   */
  anyRecord?: {
    rel: ("replaces" | "prompted-by" | "extract-of" | "answers")
    recordId?: string
    reference?: string
  }
  /**
   * A photo
   * Added: The handbook asks for none of these.
   */
  photo?: AttachmentAnswer
  /**
   * Which room?
   * Asked only if the answer to ‘Where?’ is ‘At home’.
   * Withheld from: police.
   * Added: So that a condition of a section is seen.
   */
  room?: string
  /**
   * The door
   * open: Open
   * shut: Shut
   * Asked only if the answer to ‘Where?’ is ‘At home’, either nobody can tell or ‘Which room?’ is answered, and the child may be at risk.
   * Withheld from: police.
   * Added: So that a group is seen.
   */
  door?: ("open" | "shut")
  /**
   * If friend and no debt
   * True, or not there: a box left empty is not a No.
   * Asked only if the answers to ‘Worries’ include ‘A friend gave cause for worry’ and the answers to ‘Worries’ do not include ‘Debt, drink or drugs’.
   * Added: So that every condition is seen.
   */
  ifCodes?: true
  /**
   * If not at home or often
   * True, or not there: a box left empty is not a No.
   * Asked only if the answer to ‘Where?’ is ‘At school’ or ‘Elsewhere’ or the answer to ‘How many visits?’ is more than 3.
   * Added: So that every condition is seen.
   */
  ifIn?: true
  /**
   * If ticked
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘They agreed to this’ is ticked, ‘A friend gave cause for worry’ is ticked in ‘Worries’ and something is ticked in ‘Signs’.
   * Added: So that every condition is seen.
   */
  ifTicked?: true
  /**
   * If trust is not known
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘How far do they trust you?’ is marked ‘Don’t know’.
   * Added: So that every condition is seen.
   */
  ifAbsent?: true
  /**
   * If red
   * True, or not there: a box left empty is not a No.
   * Asked only if the category in ‘Which level?’ is in band 3 (Red).
   * Added: So that every condition is seen.
   */
  ifBand?: true
  /**
   * If a call
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘Calls’ has an entry where the answer to ‘Was it answered?’ is Yes, and ‘Calls’ has an entry where ‘What was said?’ is not answered.
   * Added: So that every condition is seen.
   */
  ifExists?: true
  /**
   * If born
   * True, or not there: a box left empty is not a No.
   * Asked only if ‘When were they born?’ under ‘The child’ is answered.
   * Added: So that every condition is seen.
   */
  ifChild?: true
  /**
   * Completed by
   * Required.
   * Source: handbook, Visit, item 4 “Signed”. Decided: A name is signed.
   */
  completedBy?: CompletedBy
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    child?: AbsentReason
    word?: AbsentReason
    story?: AbsentReason
    email?: AbsentReason
    phone?: AbsentReason
    postcode?: AbsentReason
    website?: AbsentReason
    plate?: AbsentReason
    badge?: AbsentReason
    happy?: AbsentReason
    agreed?: AbsentReason
    trust?: "not-known"
    visits?: AbsentReason
    weight?: AbsentReason
    nickname?: AbsentReason
    seenOn?: AbsentReason
    seenAt?: AbsentReason
    reportedAt?: AbsentReason
    answeredAt?: AbsentReason
    movedIn?: AbsentReason
    heard?: AbsentReason
    reviewOn?: AbsentReason
    kind?: AbsentReason
    colour?: AbsentReason
    colourOther?: AbsentReason
    worries?: AbsentReason
    worriesOther?: AbsentReason
    worriesObserved?: AbsentReason
    signs?: AbsentReason
    signsObserved?: AbsentReason
    level?: AbsentReason
    levelReasons?: AbsentReason
    number?: AbsentReason
    anyNumber?: AbsentReason
    bicycle?: AbsentReason
    othersAny?: AbsentReason
    others?: AbsentReason
    calls?: AbsentReason
    related?: AbsentReason
    anyRecord?: AbsentReason
    photo?: AbsentReason
    room?: AbsentReason
    door?: AbsentReason
    ifCodes?: AbsentReason
    ifIn?: AbsentReason
    ifTicked?: AbsentReason
    ifAbsent?: AbsentReason
    ifBand?: AbsentReason
    ifExists?: AbsentReason
    ifChild?: AbsentReason
    completedBy?: AbsentReason
  }
}
/**
 * A redacted copy of a record.
 */
export interface ExtractRecord {
  concordat: "1.0"
  form: "kitchen-sink"
  version: "1.0.0-draft"
  /**
   * The profile of a board, as id@version.
   */
  profile?: string
  /**
   * A UUID in lower case.
   */
  recordId: string
  status: "extract"
  /**
   * When the record was saved: a date and time with an offset (RFC 3339).
   */
  saved: string
  marking: "OFFICIAL-SENSITIVE"
  links?: {
    rel: ("replaces" | "prompted-by" | "extract-of" | "answers")
    recordId: string
  }[]
  answers: DraftAnswers
  /**
   * Why a query stands.
   */
  reasons?: {
    rule: ("under-13-never-green" | "old-enough" | "count-the-worries" | "review-ahead" | "born-or-due" | "check-digit" | "late-answer" | "late-visit-again" | "late-write-up" | "late-close")
    reason: string
    /**
     * A date, YYYY-MM-DD.
     */
    on?: string
  }[]
  /**
   * From whom answers are kept, by the address of the question.
   */
  withhold?: {
    [k: string]: ("family" | "child" | "school" | "social-care" | "health" | "police")[]
  }
  /**
   * The own questions of boards, by the id of the board.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown
    }
  }
}

/** The question is answered. */
export interface Answered<T> {
  state: "answered"
  value: T
}

/** The answer is missing, for this reason. */
export interface Absent<R> {
  state: "absent"
  reason: R
}

/** There is neither an answer nor a reason: not asked, or not asked yet. */
export interface Unanswered {
  state: "unanswered"
}

/** The ids of the questions of an object of answers. */
export type QuestionId<A> = Exclude<keyof A, "absent" | "key"> & string

/** What an object of answers can say about one of its questions. */
export type AnswerTo<A, Id extends QuestionId<A>> =
  | Answered<Exclude<A[Id], undefined>>
  | (A extends { absent?: infer Reasons } ? (Id extends keyof NonNullable<Reasons> ? Absent<Exclude<NonNullable<Reasons>[Id], undefined>> : never) : never)
  | ({} extends Pick<A, Id> ? Unanswered : never)

/**
 * Reads an answer, or why it is missing: `answerTo(record.answers, "id")`. It works on every object of answers: the record's, a component's
 * and a list item's. Import it from validator.mjs.
 */
export declare function answerTo<A extends object, Id extends QuestionId<A>>(answers: A, id: Id): AnswerTo<A, Id>
