/** What a reader says for each thing it refuses. Codes never change their meaning. */
export const PROBLEM_WORDS = {
  'too-large': 'The record is larger than 5 MB. Keep files beside the record, not inside it.',
  'not-utf-8': 'The text is not UTF-8. Save the record as UTF-8.',
  'byte-order-mark': 'The text begins with a byte order mark. Save the record as UTF-8 without one.',
  'cut-short': 'The text ends before the record does. Part of it may be lost.',
  'not-json': 'This is not JSON.',
  comment: 'A record holds no comments. Take this one out.',
  'text-after': 'There is more text after the end of the record. Send one record at a time.',
  'not-an-object': 'A record is an object: it begins with { and ends with }.',
  'too-deep': 'Objects and lists are nested more than 32 deep.',
  'too-many-members': 'The record has more than 20,000 members and list items.',
  'string-too-long': 'This text is longer than 100,000 characters.',
  'duplicate-member': 'This member is there twice in its object. Keep one of the two.',
  'forbidden-member': 'A member of a record is never called __proto__, constructor or prototype.',
  'number-range': 'This number is too large or too small to be kept exactly.',
  'number-unsafe': 'This number has more digits than every reader can keep exactly.',
  'number-spelling': 'Write this number in its plain shortest form, such as 100, not 1e2, 100.0 or -0.',
  'lone-surrogate': 'This text holds half of a character (a lone surrogate).',
  noncharacter: 'This text holds a code point that is not a character.',
  'control-character': 'This text holds a control character. Only line feeds and tabs are allowed.',
} as const;

export type RecordProblemCode = keyof typeof PROBLEM_WORDS;
