/** A place where a record has not the shape of its form, and the keyword of JSON Schema that says so. */
export type ShapeError = readonly [pointer: string, keyword: string];

/** Adds to what the shape check found; its generated statements carry null while nothing is wrong. */
export function addError(errors: ShapeError[] | null, pointer: string, keyword: string): ShapeError[] {
  if (!errors) return [[pointer, keyword]];
  errors.push([pointer, keyword]);
  return errors;
}
