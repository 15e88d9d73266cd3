/** Whether an address is one of those given or part of one. */
export function isWithin(address: string, found: { has(address: string): boolean }): boolean {
  for (let end = address.length; end > 0; end = address.lastIndexOf('.', end - 1)) {
    if (found.has(address.slice(0, end))) return true;
  }
  return false;
}
