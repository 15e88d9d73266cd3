/** The part of types.d.ts that is the same for every form: how to read an answer with the reason for its absence. */
export const answerToTypes = `
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
 * Reads an answer, or why it is missing: \`answerTo(record.answers, "id")\`. It works on every object of answers: the record's, a component's
 * and a list item's. Import it from validator.mjs.
 */
export declare function answerTo<A extends object, Id extends QuestionId<A>>(answers: A, id: Id): AnswerTo<A, Id>
`;
