/** Ends every switch over a union in runtime/, which imports nothing from the compiler. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${String(value)}`);
}
