/** Words from the outermost to the innermost as one line to be read out: `Person 2: Who is it? Name`. Those said before are not said again. */
export function joinWords(words: readonly string[]): string {
  const said = words.map((word) => word.trim().replace(/[:,;]+$/, '')).filter((word, index, all) => word !== '' && word !== all[index - 1]);
  return said.map((word, index) => (index === said.length - 1 ? word : /[.?!]$/.test(word) ? `${word} ` : `${word}: `)).join('');
}
