/** So many instants of 1996 to 2036, the same for the same seed; every fourth lies within two days of a change of the clocks. */
export function createRandom(seed: number, count: number): number[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const first = Date.UTC(1996, 0, 1);
  const anywhere = () => first + Math.floor(next() * (Date.UTC(2037, 0, 1) - first));
  const nearChange = () => Date.UTC(1996 + Math.floor(next() * 41), next() < 0.5 ? 2 : 9, 28) + Math.floor((next() - 0.5) * 8 * 86400000);
  return Array.from({ length: count }, (_, index) => (index % 4 === 0 ? nearChange() : anywhere()));
}
