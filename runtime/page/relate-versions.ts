/**
 * How a record's version stands to a page's: records of earlier versions of the same major have the shape of this one; those of later
 * ones may say more; another major is another form.
 */
export function relateVersions(record: string, page: string): 'same' | 'earlier' | 'later' | 'another' {
  if (record === page) return 'same';
  const [of, to] = [readVersion(record), readVersion(page)];
  if (!of || !to || of.major !== to.major) return 'another';
  if (of.minor !== to.minor) return of.minor > to.minor ? 'later' : 'earlier';
  return of.patch > to.patch ? 'later' : 'earlier';
}

function readVersion(text: string): { readonly major: number; readonly minor: number; readonly patch: number } | undefined {
  const match = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-draft)?$/.exec(text);
  return match ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) } : undefined;
}
