import type { IdentifierSystem, TextFormat } from '../../compiler/model/question.ts';

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

/** The shape of a number of each system; a wrong check digit is a query and no matter of shape. */
export const IDENTIFIER_PATTERNS: Readonly<Record<IdentifierSystem, { readonly pattern: string; readonly maxLength: number; readonly words: string }>> = {
  'nhs-number': { pattern: '^[0-9]{10}$', maxLength: 10, words: 'NHS number: ten digits' },
  upn: { pattern: '^[A-Z][0-9]{11}[0-9A-Z]$', maxLength: 13, words: 'Unique pupil number: a letter, eleven digits, a digit or letter' },
  uln: { pattern: '^[0-9]{10}$', maxLength: 10, words: 'Unique learner number: ten digits' },
  'pnc-id': { pattern: '^(?:[0-9]{2}|[0-9]{4})/[0-9]{1,7}[A-Z]$', maxLength: 13, words: 'Police National Computer id: year, slash, up to seven digits, a letter' },
  uprn: { pattern: '^[0-9]{1,12}$', maxLength: 12, words: 'Unique property reference number: up to twelve digits' },
};
