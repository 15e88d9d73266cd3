import { explainText } from './explain-text.ts';
import { explainTime } from './explain-time.ts';
import type { Problem } from './explain-value.ts';
import type { QuestionPlan } from './plan.ts';

const ID = 'must be an id of lower-case words joined by hyphens';
/** Answers of several members: what each must be, by `type.member`. A number stands for a text of so many characters. */
const MEMBERS: Readonly<Record<string, string | number>> = {
  'moment.words': 500, 'category.scheme': ID, 'category.code': ID, 'category.label': 500, 'category.band': 'must be 1, 2 or 3',
  'reference.key': 'must be 1 to 40 letters, digits, hyphens and underscores', 'reference.text': 500,
  'link.recordId': 'must be a UUID in lower case', 'link.reference': 500,
  'attachment.name': 'must be the name of a file, without a folder, of 255 characters or less', 'attachment.mediaType': 'must be a media type in lower case, like image/jpeg',
  'attachment.size': 'must be a whole number of bytes', 'attachment.sha256': 'must be a SHA-256 as 64 lower-case hexadecimal digits',
};

/** Says what is wrong with a member of an answer that has several. */
export function explainMember({ type }: QuestionPlan, member: string, value: unknown): Problem | undefined {
  if (type === 'moment' && member === 'at') return explainTime('moment', value);
  if ((type === 'identifier' && member === 'system') || (type === 'link' && member === 'rel')) return { code: 'not-a-choice', says: 'is not one of the choices' };
  if (type === 'identifier') return { code: 'wrong-format', says: 'must be a number as its system writes it, without spaces' };
  const wanted = MEMBERS[`${type}.${member}`];
  if (typeof wanted === 'number') return explainText({ max: wanted }, value);
  return wanted === undefined ? undefined : { code: 'wrong-format', says: wanted };
}
