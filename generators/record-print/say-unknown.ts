/** What no question of the form explains, as lines: each member by its name. Texts keep their line breaks. */
export function sayUnknown(value: unknown, name = ''): readonly string[] {
  const before = name === '' ? '' : `${name}: `;
  if (Array.isArray(value)) return value.flatMap((item, index) => sayUnknown(item, `${name} ${index + 1}`.trim()));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([member, inner]) => sayUnknown(inner, name === '' ? member : `${name}, ${member}`));
  return [`${before}${value === true ? 'Yes' : value === false ? 'No' : String(value)}`];
}
