/**
 * What of one value another does not have at the same place, as JSON pointers to the outermost that is missing or to the innermost that differs. The
 * codes of several choices are a set: their order says nothing.
 */
export function listDifferences(of: unknown, from: unknown, pointer = ''): readonly string[] {
  if (Object.is(of, from)) return [];
  if (!isObject(of) || !isObject(from) || Array.isArray(of) !== Array.isArray(from)) return [pointer];
  if (isCodes(of) && isCodes(from)) return of.length === from.length && of.every((code) => from.includes(code)) ? [] : [pointer];
  return Object.entries(of).flatMap(([name, value]) => {
    const other = Object.hasOwn(from, name) ? from[name] : undefined;
    return listDifferences(value, other, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Only answers to several choices are lists of bare values. */
function isCodes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
