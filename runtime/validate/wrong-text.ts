import { countCharacters } from './count-characters.ts';
import { FORMAT_PATTERNS, FORMAT_WORDS } from './formats.ts';
import { matches } from './matches.ts';
import type { QuestionPlan } from './plan.ts';
import type { Problem } from './problem.ts';

/** What a question asks of a text. */
export type TextPlan = Partial<Pick<QuestionPlan, 'max' | 'lines' | 'format' | 'pattern' | 'like'>>;

const CONTROL = /[\0-\x1f\x7f-\x9f]/;
const CONTROL_IN_LINES = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

/** Says what is wrong with a text. */
export function wrongText({ max = 500, lines, format, pattern, like }: TextPlan, value: unknown): Problem | undefined {
  if (typeof value !== 'string' || value === '') return 'wrong-type must be text';
  if (value.length > max && countCharacters(value) > max) return `too-long must be ${String(max).replace(/\B(?=(?:\d{3})+$)/g, ',')} characters or less`;
  if ((lines ? CONTROL_IN_LINES : CONTROL).test(value)) {
    return !lines && /[\n\r]/.test(value) ? 'line-break must be on one line' : 'control-character must not have control characters';
  }
  if (value.trim() !== value) return 'space-around must not begin or end with a space';
  if (pattern && !matches(value, pattern)) return `wrong-format must be ${like}`;
  return format && !matches(value, FORMAT_PATTERNS[format]) ? `wrong-format ${FORMAT_WORDS[format]}` : undefined;
}
