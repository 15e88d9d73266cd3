/** Tells that choices are there and include a code. */
export function includesCode(value: unknown, code: string): boolean {
  return Array.isArray(value) && value.includes(code);
}

/** Tells that choices are there and do not include a code. */
export function excludesCode(value: unknown, code: string): boolean {
  return Array.isArray(value) && !value.includes(code);
}
