/** How many of the codes are among the choices; 0 when unanswered. */
export function countCodes(value: unknown, codes: readonly string[]): number {
  return Array.isArray(value) ? codes.filter((code) => value.includes(code)).length : 0;
}
