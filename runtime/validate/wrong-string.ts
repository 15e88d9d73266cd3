import { matches } from './matches.ts';
import type { Problem } from './problem.ts';
import { STRING_LENGTHS, STRING_PATTERNS, type StringKind } from './string-kinds.ts';

const SAYS: Readonly<Record<StringKind, string>> = {
  uuid: 'must be a UUID in lower case', sha256: 'must be a SHA-256 as 64 lower-case hexadecimal digits', 'media-type': 'must be a media type in lower case, like image/jpeg',
  kebab: 'must be an id of lower-case words joined by hyphens', key: 'must be 1 to 40 letters, digits, hyphens and underscores', profile: 'must be written id@version',
};

/** Says what is wrong with a string of a fixed shape. */
export function wrongString(kind: StringKind, value: unknown): Problem | undefined {
  const fits = typeof value === 'string' && value.length <= STRING_LENGTHS[kind] && matches(value, STRING_PATTERNS[kind]);
  return fits ? undefined : `wrong-format ${SAYS[kind]}`;
}
