/** Begins a noun with a small letter, unless it is an abbreviation or begins a name of several words. */
export function lowerFirst(noun: string): string {
  const [first = '', second = ''] = noun.split(' ');
  const isWord = /^[A-Z][a-z\u2019'/-]*$/.test(first) && !/^I\b/.test(first) && !/^[A-Z][a-z]/.test(second);
  return isWord ? noun.slice(0, 1).toLowerCase() + noun.slice(1) : noun;
}
