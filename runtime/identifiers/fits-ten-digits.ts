/**
 * Judges the last of ten digits by modulus 11 of the first nine, weighted 10 to 2. `checkOf` turns the remainder into the last digit;
 * 10 and nothing are digits that no number has (NHS Data Model and Dictionary for NHS numbers; Learning Records Service for ULNs).
 */
export function fitsTenDigits(value: string, checkOf: (remainder: number) => number | undefined): boolean {
  if (!/^[0-9]{10}$/.test(value)) return true;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(value[index]) * (10 - index);
  return checkOf(sum % 11) === Number(value[9]);
}
