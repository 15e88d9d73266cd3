import type { IdentifierSystem } from '../../compiler/model/question.ts';
import { IDENTIFIER_PATTERNS as PATTERNS } from '../../runtime/validate/string-kinds.ts';

/** The shape of a number of each system, with words for those who read the schema. */
export const IDENTIFIER_PATTERNS: Readonly<Record<IdentifierSystem, { readonly pattern: string; readonly maxLength: number; readonly words: string }>> = {
  'nhs-number': { pattern: PATTERNS['nhs-number'], maxLength: 10, words: 'NHS number: ten digits' },
  upn: { pattern: PATTERNS.upn, maxLength: 13, words: 'Unique pupil number: a letter, eleven digits, a digit or letter' },
  uln: { pattern: PATTERNS.uln, maxLength: 10, words: 'Unique learner number: ten digits' },
  'pnc-id': { pattern: PATTERNS['pnc-id'], maxLength: 13, words: 'Police National Computer id: year, slash, up to seven digits, a letter' },
  uprn: { pattern: PATTERNS.uprn, maxLength: 12, words: 'Unique property reference number: up to twelve digits' },
};
