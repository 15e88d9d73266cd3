/** Tells that an answer is there, of the same kind, and another one than `other`. */
export function differs(value: unknown, other: string | number | boolean): boolean {
  return typeof value === typeof other && value !== other;
}
