import { explainText } from './explain-text.ts';
import { explainTime } from './explain-time.ts';
import type { Problem } from './explain-value.ts';
import type { Spot } from './spot-errors.ts';

const ID = 'must be an id of lower-case words joined by hyphens';
/** Answers of several members: what each must be, by `type.member`. A number stands for a text of so many characters. */
const MEMBERS: Readonly<Record<string, string | number>> = {
  'moment.words': 500, 'category.scheme': ID, 'category.code': ID, 'category.label': 500, 'category.band': 'must be 1, 2 or 3',
  'reference.key': 'must be 1 to 40 letters, digits, hyphens and underscores', 'reference.text': 500,
  'link.recordId': 'must be a UUID in lower case', 'link.reference': 500,
  'attachment.name': 'must be the name of a file, without a folder, of 255 characters or less',
  'attachment.mediaType': 'must be a media type in lower case, like image/jpeg',
  'attachment.size': 'must be a whole number of bytes', 'attachment.sha256': 'must be a SHA-256 as 64 lower-case hexadecimal digits',
};

const NUMBERS: Readonly<Record<string, string>> = {
  'nhs-number': 'must be ten digits for an NHS number, without spaces', uln: 'must be ten digits for a unique learner number',
  upn: 'must be a letter, eleven digits, and a digit or letter for a unique pupil number',
  'pnc-id': 'must be a year, a slash, up to seven digits and a letter for a Police National Computer id',
  uprn: 'must be up to twelve digits for a unique property reference number',
};

/** Says what is wrong with a member of an answer that has several. */
export function explainMember(type: string, member: string, { value, around }: Spot): Problem | undefined {
  if (type === 'moment' && member === 'at') return explainTime('moment', value);
  if (member === 'system' || member === 'rel') return { code: 'not-a-choice', says: 'is not one of the choices' };
  if (type === 'identifier') {
    const { system } = around as { readonly system?: unknown };
    return { code: 'wrong-format', says: NUMBERS[String(system)] ?? 'must be a number as its system writes it' };
  }
  const wanted = MEMBERS[`${type}.${member}`];
  if (typeof wanted === 'number') return explainText({ max: wanted }, value);
  return wanted === undefined ? undefined : { code: 'wrong-format', says: wanted };
}
