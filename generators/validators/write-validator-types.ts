import type { Form } from '../../compiler/model/form.ts';
import { quoteJavaScript } from '../../compiler/expression/quote-javascript.ts';

/** Writes validator.d.mts, the types of the validator module. It stands beside types.d.ts. */
export function writeValidatorTypes(form: Form): string {
  return `// ${form.id} ${form.version}: the types of validator.mjs.

/** The form whose records are validated. */
export declare const form: ${quoteJavaScript(form.id)}
/** Its version. */
export declare const version: ${quoteJavaScript(form.version)}

/** What is to be said of a record. */
export interface Report {
  readonly wellFormed: boolean
  /** Null: not judged, because the record is not well-formed. */
  readonly complete: boolean | null
  readonly sound: boolean | null
  /** Well-formed, and when final also complete and sound. */
  readonly valid: boolean
  readonly findings: readonly Finding[]
}

export interface Finding {
  readonly verdict: "well-formed" | "complete" | "sound"
  /** A query needs a reason, given in the record's \`reasons\`; a note needs nothing. */
  readonly severity: "error" | "query" | "note"
  /** What kind of mistake it is; a code never changes its meaning. */
  readonly code: string
  /** JSON Pointer of the place in the record; where something is missing, of the place where it would be. */
  readonly pointer: string
  /** The address of the question: ids joined by dots, without list positions. */
  readonly question?: string
  /** The id of the rule that is broken. */
  readonly rule?: string
  /** Plain English without an answer in it. */
  readonly message: string
}

/** Judges any JSON value as a record of the form. It throws at none and changes none. */
export declare function validate(record: unknown): Report

/**
 * The ids of the questions that are asked now in an object of answers: \`asked("answers", record.answers)\`. Throws a RangeError for an
 * object that the form does not have.
 */
export declare function asked(shape: string, object: unknown): string[]

/** Reads an answer, or why it is missing. */
export declare const answerTo: typeof import("./types.d.ts").answerTo
`;
}
