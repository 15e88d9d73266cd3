/** How many digits of a numeral say something: all but the zeros before and after them. Up to 15 are kept exactly by every reader. */
export function countDigits(numeral: string): number {
  const [mantissa = ''] = numeral.split(/[eE]/, 1);
  return mantissa.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}
