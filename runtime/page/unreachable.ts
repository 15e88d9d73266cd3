/** Ends every switch over a union, so that a new member is a type error at each place to extend. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
