/** A number without the spaces and dashes that people write between its groups; letters in capitals. */
export function tidyNumber(system: string, text: string): string {
  const tidy = text.trim();
  if (system === 'nhs-number' || system === 'uln' || system === 'uprn') return tidy.replace(/[\s-]/g, '');
  return system === '' ? tidy : tidy.replace(/\s/g, '').toUpperCase();
}
