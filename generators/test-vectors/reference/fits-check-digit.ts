/** Tells whether numbers of a system end in a check digit (or begin with one) that we check. */
export function hasCheckDigit(system: string): boolean {
  return ['nhs-number', 'uln', 'upn'].includes(system);
}

/** Tells whether the check digit of a well-formed number fits; numbers of other systems always do. */
export function fitsCheckDigit({ system, value }: { readonly system: string; readonly value: string }): boolean {
  const digits = [...value].map(Number);
  switch (system) {
    case 'nhs-number': {
      let sum = 0;
      for (let place = 0; place < 9; place += 1) sum += (digits[place] ?? 0) * (10 - place);
      return (11 - (sum % 11)) % 11 === digits[9]; // 10 is no digit, so it never fits
    }
    case 'uln': {
      let sum = 0;
      for (let place = 0; place < 9; place += 1) sum += (digits[place] ?? 0) * (10 - place);
      return sum % 11 !== 0 && 10 - (sum % 11) === digits[9];
    }
    case 'upn': {
      const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
      let sum = 0;
      for (let place = 1; place < 13; place += 1) {
        const character = value[place] ?? '';
        const worth = character >= '0' && character <= '9' ? Number(character) : letters.indexOf(character);
        if (worth < 0) return false;
        sum += worth * (place + 1);
      }
      return letters[sum % 23] === value[0];
    }
    default:
      return true;
  }
}
