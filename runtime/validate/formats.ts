/** How a text is checked beyond its length. */
export type TextFormat = 'email' | 'phone' | 'postcode' | 'url' | 'vehicle-mark';

/**
 * What a text of a format must look like. Wide on purpose: a record that cannot be saved cannot be sent, so these refuse only what is
 * another thing altogether, such as “unknown” for a postcode, where a reason for absence belongs.
 */
export const FORMAT_PATTERNS: Readonly<Record<TextFormat, string>> = {
  /** Something, one @, something; no spaces. */
  email: '^[^ @]+@[^ @]+$',
  /** At least a digit, or `?` or `*` for digits that nobody saw. */
  phone: '[0-9?*]',
  /** A whole postcode or its first half, in any case, with or without the space. */
  postcode: '^[A-Za-z]{1,2}[0-9][0-9A-Za-z]?(?: ?[0-9][A-Za-z]{2})?$',
  /** A name with a dot, after http:// or https:// or nothing; no spaces and no other scheme. */
  url: '^(?:https?://)?[^ .:/?#]+[.][^ ]+$',
  /** Letters, digits and spaces, `?` for one unseen character and `*` for any number. */
  'vehicle-mark': '^[A-Za-z0-9?* ]+$',
};

/** What each format asks for. */
export const FORMAT_WORDS: Readonly<Record<TextFormat, string>> = {
  email: 'must be an email address, like name@example.org',
  phone: 'must be a phone number, like 01632 960 001, with ? for a digit that is not known',
  postcode: 'must be a postcode or its first half, like AA1 1AA or AA1',
  url: 'must be a web address, like https://example.org',
  'vehicle-mark': 'must have only letters, numbers and spaces, with ? for one that was not seen',
};
