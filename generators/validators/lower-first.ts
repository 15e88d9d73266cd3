/** Begins a noun with a small letter, unless it is an abbreviation or other words begin with capitals too. */
export function lowerFirst(noun: string): string {
  const [first = '', ...others] = noun.split(' ');
  const isWord = /^[A-Z][a-z\u2019'/-]*,?$/.test(first) && !/^I\b/.test(first) && !others.some((other) => /^[A-Z][a-z]/.test(other));
  return isWord ? noun.slice(0, 1).toLowerCase() + noun.slice(1) : noun;
}
