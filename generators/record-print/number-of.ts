/** The number of a question on the blank form, or of the nearest one around it that has one; empty if none has. */
export function numberOf(address: string, numbers: ReadonlyMap<string, string>): string {
  const own = numbers.get(address);
  if (own !== undefined) return own;
  const end = address.lastIndexOf('.');
  return end < 0 ? '' : numberOf(address.slice(0, end), numbers);
}
