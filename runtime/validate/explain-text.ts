import { countCharacters } from './count-characters.ts';
import type { Problem } from './explain-value.ts';
import type { QuestionPlan } from './plan.ts';

const FORMATS: Readonly<Record<string, string>> = {
  email: 'must be an email address, like name@example.org',
  phone: 'must be a phone number, like 01632 960 001, with ? for a digit that is not known',
  postcode: 'must be a postcode or its first half, like AA1 1AA or AA1',
  url: 'must be a web address, like https://example.org',
  'vehicle-mark': 'must have only letters, numbers and spaces, with ? for one that was not seen',
};

type TextPlan = Pick<QuestionPlan, 'max' | 'lines' | 'format' | 'like'>;

/** Says what is wrong with a text that is not empty. */
export function explainText({ max = Number.POSITIVE_INFINITY, lines, format, like }: TextPlan, value: unknown): Problem | undefined {
  if (typeof value !== 'string') return { code: 'wrong-type', says: 'must be text' };
  if (countCharacters(value) > max) return { code: 'too-long', says: `must be ${String(max).replace(/\B(?=(?:\d{3})+$)/g, ',')} characters or less` };
  if (!lines && /[\n\r]/.test(value)) return { code: 'line-break', says: 'must be on one line' };
  if (lines ? /[^\P{Cc}\t\n]/u.test(value) : /\p{Cc}/u.test(value)) return { code: 'control-character', says: 'must not have control characters' };
  if (value.trim() !== value) return { code: 'space-around', says: 'must not begin or end with a space' };
  const wanted = like === undefined ? format && FORMATS[format] : `must be ${like}`;
  return wanted ? { code: 'wrong-format', says: wanted } : undefined;
}
