/** Something wrong with a record, by its code and its place; of a rule also by its id. Two of the same are one. */
export interface Place {
  readonly code: string;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly rule?: string;
}

/** A step further down a JSON Pointer. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
