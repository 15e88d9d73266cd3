/**
 * </title></script><script>alert(1)</script>
 * hostile 1.0.0-draft
 * * / alert(2); /* ${alert(3)} `alert(4)` {{ purpose }} {{{form.purpose}}} <%= 5 %>
 * <img src=x onerror=alert(6)> & &amp; &#60; <!-- -->
 */

/**
 * Any record of the form hostile 1.0.0-draft.
 */
export type HostileRecord = (DraftRecord | FinalRecord | ExtractRecord)
export type AbsentReason = ("not-known" | "not-asked" | "declined" | "not-applicable" | "withheld")

/**
 * Any well-formed record; it may be sent.
 */
export interface DraftRecord {
  concordat: "1.0"
  form: "hostile"
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
    rule: "say-it"
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
   * </script><script>alert(9)</script>
   * ' onmouseover='alert(10)
   * Source: hostile, <b>1</b>, item 1 “</script><script>alert(9)</script>”.
   */
  script?: string
  /**
   * * / } alert(11); /* // #
   * Source: hostile, <b>1</b>, item 2 “* / } alert(11); /* // #”.
   */
  comment?: string
  /**
   * {{constructor.constructor('alert(12)')()}} ${alert(13)} `alert(14)`
   * Source: hostile, <b>1</b>, item 3 “{{constructor.constructor('alert(12)')()}} ${alert(13)} `alert(14)`”.
   */
  template?: boolean
  /**
   * javascript:alert(15)
   * a: \" \' \\ \n \u003c \
   * b: =cmd|' /C calc'!A0
   * c: | pipe | table | `code` [link](javascript:alert(16)) <https://example.org>
   * other: Other
   * Source: hostile, <b>1</b>, item 4 “javascript:alert(15)”. Decided: =HYPERLINK("http://example.org") +1 -1 @SUM(1)
   */
  link?: ("a" | "b" | "c" | "other")
  /**
   * Other: what is it?
   * Asked only if the answer to ‘javascript:alert(15)’ is Other; then required.
   * Source: hostile, <b>1</b>, item 4 “javascript:alert(15)”. Decided: =HYPERLINK("http://example.org") +1 -1 @SUM(1)
   */
  linkOther?: string
  /**
   * one two three
   * Added: A tab and spaces that do not break.
   */
  lines?: string
  /**
   * بچے کا نام کیا ہے؟ שם הילד (name)
   * Added: شروع سے نقل
   */
  righttoleft?: string
  /**
   * 👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✅ é Ω
   * True, or not there: a box left empty is not a No.
   * Added: 👩‍👧‍👦
   */
  emoji?: true
  /**
   * A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write ax
   * Added: So that every page bears it.
   */
  longLabel?: string
  /**
   * 100 % %s $& $1 \0 \u0000
   * In </option>.
   * Added: %s %d %00 ..%2f
   */
  percent?: number
  /**
   * __proto__ constructor prototype
   * constructor: constructor
   * prototype: __proto__
   * none: <none>
   * Added: __proto__
   */
  toStringless?: ("constructor" | "prototype" | "none")[]
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    script?: AbsentReason
    comment?: AbsentReason
    template?: AbsentReason
    link?: AbsentReason
    linkOther?: AbsentReason
    lines?: AbsentReason
    righttoleft?: AbsentReason
    emoji?: AbsentReason
    longLabel?: AbsentReason
    percent?: AbsentReason
    toStringless?: AbsentReason
  }
}
/**
 * Complete and sound, and never edited.
 */
export interface FinalRecord {
  concordat: "1.0"
  form: "hostile"
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
    rule: "say-it"
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
   * </script><script>alert(9)</script>
   * ' onmouseover='alert(10)
   * Source: hostile, <b>1</b>, item 1 “</script><script>alert(9)</script>”.
   */
  script?: string
  /**
   * * / } alert(11); /* // #
   * Source: hostile, <b>1</b>, item 2 “* / } alert(11); /* // #”.
   */
  comment?: string
  /**
   * {{constructor.constructor('alert(12)')()}} ${alert(13)} `alert(14)`
   * Source: hostile, <b>1</b>, item 3 “{{constructor.constructor('alert(12)')()}} ${alert(13)} `alert(14)`”.
   */
  template?: boolean
  /**
   * javascript:alert(15)
   * a: \" \' \\ \n \u003c \
   * b: =cmd|' /C calc'!A0
   * c: | pipe | table | `code` [link](javascript:alert(16)) <https://example.org>
   * other: Other
   * Source: hostile, <b>1</b>, item 4 “javascript:alert(15)”. Decided: =HYPERLINK("http://example.org") +1 -1 @SUM(1)
   */
  link?: ("a" | "b" | "c" | "other")
  /**
   * Other: what is it?
   * Asked only if the answer to ‘javascript:alert(15)’ is Other; then required.
   * Source: hostile, <b>1</b>, item 4 “javascript:alert(15)”. Decided: =HYPERLINK("http://example.org") +1 -1 @SUM(1)
   */
  linkOther?: string
  /**
   * one two three
   * Added: A tab and spaces that do not break.
   */
  lines?: string
  /**
   * بچے کا نام کیا ہے؟ שם הילד (name)
   * Added: شروع سے نقل
   */
  righttoleft?: string
  /**
   * 👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✅ é Ω
   * True, or not there: a box left empty is not a No.
   * Added: 👩‍👧‍👦
   */
  emoji?: true
  /**
   * A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write and every page must bear. A label of two thousand characters, which nobody should write ax
   * Added: So that every page bears it.
   */
  longLabel?: string
  /**
   * 100 % %s $& $1 \0 \u0000
   * In </option>.
   * Added: %s %d %00 ..%2f
   */
  percent?: number
  /**
   * __proto__ constructor prototype
   * constructor: constructor
   * prototype: __proto__
   * none: <none>
   * Added: __proto__
   */
  toStringless?: ("constructor" | "prototype" | "none")[]
  /**
   * Why an answer is missing, by the id of the question.
   */
  absent?: {
    script?: AbsentReason
    comment?: AbsentReason
    template?: AbsentReason
    link?: AbsentReason
    linkOther?: AbsentReason
    lines?: AbsentReason
    righttoleft?: AbsentReason
    emoji?: AbsentReason
    longLabel?: AbsentReason
    percent?: AbsentReason
    toStringless?: AbsentReason
  }
}
/**
 * A redacted copy of a record.
 */
export interface ExtractRecord {
  concordat: "1.0"
  form: "hostile"
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
    rule: "say-it"
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
