/** Strings of a fixed shape, by kind: what each must match, and its greatest length where the expression leaves that open. */
export const STRING_PATTERNS = {
  /** RFC 9562, in lower case. */
  uuid: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  /** A hash in lower-case hexadecimal. */
  sha256: '^[0-9a-f]{64}$',
  /** RFC 6838, in lower case. */
  'media-type': '^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$',
  /** Ids of boards, rules, schemes and codes. */
  kebab: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  /** What points at an object of the record. */
  key: '^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$',
  /** A board's narrowing of a form, as `id@version`. */
  profile: '^[a-z0-9]+(?:-[a-z0-9]+)*@(?:0|[1-9][0-9]{0,5})[.](?:0|[1-9][0-9]{0,5})[.](?:0|[1-9][0-9]{0,5})(?:-draft)?$',
} as const;
export type StringKind = keyof typeof STRING_PATTERNS;

/** The greatest lengths. */
export const STRING_LENGTHS = { uuid: 36, sha256: 64, 'media-type': 200, kebab: 80, key: 40, profile: 100 } as const;

/** The shape of a number of each system; a wrong check digit is a query and no matter of shape. */
export const IDENTIFIER_PATTERNS = {
  'nhs-number': '^[0-9]{10}$', upn: '^[A-Z][0-9]{11}[0-9A-Z]$', uln: '^[0-9]{10}$', 'pnc-id': '^(?:[0-9]{2}|[0-9]{4})/[0-9]{1,7}[A-Z]$', uprn: '^[0-9]{1,12}$',
} as const;
