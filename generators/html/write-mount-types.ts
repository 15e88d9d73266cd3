import type { Form } from '../../compiler/model/form.ts';
import { recordTypeName } from '../types/type-names.ts';

/** Writes form.d.ts, the types of form.js. It stands beside types.d.ts and validator.d.mts. */
export function writeMountTypes(form: Form): string {
  const record = recordTypeName(form);
  return `// ${form.id} ${form.version}: the types of form.js.
import type { DraftRecord, FinalRecord, ${record} } from "./types.d.ts"

export { answerTo, asked, form, validate, version } from "./validator.d.mts"

/** What another page gives to the form in it, and gets from it. */
export interface MountOptions {
  /** A record of the form, as a value or as its text: a draft to go on with, a finished record or an extract to be read. */
  readonly record?: ${record} | string
  /** A record of another form to begin a new one from: the person is asked, and told what was carried over. */
  readonly from?: object | string
  /** Keeps a saved record; \`text\` is the file that form.html would save. If it throws or rejects, the person is told that nothing was saved. */
  onSave(record: DraftRecord | FinalRecord, text: string): void | Promise<void>
  /** Something was answered or taken back. */
  onChange?(): void
}

/** A form at work in another page. */
export interface MountedForm {
  /** Something was answered or taken back since the record was opened or saved. */
  isChanged(): boolean
  /** The record as it would be saved now as a draft; null while an answer has no form that a record could hold, and for what is finished. */
  readDraft(): { readonly record: DraftRecord; readonly text: string } | null
  /** Takes the form away as it is; what stood there before can be mounted again. */
  unmount(): void
}

/**
 * Makes the fragment of the form in an element live. Throws if the element does not hold form.fragment.html, or the record cannot be
 * opened; no message holds an answer.
 */
export declare function mountForm(element: Element, options: MountOptions): MountedForm
`;
}
