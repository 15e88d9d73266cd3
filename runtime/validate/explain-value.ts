import { explainNumber } from './explain-number.ts';
import { explainText } from './explain-text.ts';
import { explainTime } from './explain-time.ts';
import type { QuestionPlan } from './plan.ts';

/** What is wrong with a value: a code, and a sentence without its subject. */
export interface Problem {
  readonly code: string;
  readonly says: string;
}

/** Says what is wrong with the answer to a question, by the value alone. Nothing where its members must say it. */
export function explainValue(question: QuestionPlan, value: unknown): Problem | undefined {
  switch (question.type) {
    case 'text': return explainText(question, value);
    case 'yes-no': return { code: 'wrong-type', says: 'must be yes or no: true or false' };
    case 'tick':
      return value === false ? { code: 'wrong-value', says: 'must be left out when it is not ticked: an empty box is not a no' }
        : { code: 'wrong-type', says: 'must be true, or left out' };
    case 'choice':
      return typeof value === 'string' ? { code: 'not-a-choice', says: 'is not one of the choices' }
        : { code: 'wrong-type', says: 'must be the code of one of the choices' };
    case 'choices': return explainChoices(question, value);
    case 'scale': case 'integer': case 'decimal': return explainNumber(question, value);
    case 'date': case 'time': case 'date-time': case 'partial-date': return explainTime(question.type, value);
    case 'list': return explainList(question, value);
    case 'moment': return isObject(value) ? undefined : { code: 'wrong-type', says: 'must be an object with at, words or both' };
    case 'reference': return isObject(value) ? { code: 'wrong-value', says: 'must have either a key or a text' } : NO_OBJECT;
    case 'link': return isObject(value) ? { code: 'missing-member', says: 'must have a recordId, a reference or both' } : NO_OBJECT;
    default: return isObject(value) ? undefined : NO_OBJECT;
  }
}

const NO_OBJECT: Problem = { code: 'wrong-type', says: 'must be an object' };

function explainChoices({ none }: QuestionPlan, value: unknown): Problem | undefined {
  if (!Array.isArray(value)) return { code: 'wrong-type', says: 'must be a list of codes' };
  if (new Set(value).size < value.length) return { code: 'repeated-choice', says: 'must have each choice only once' };
  if (none !== undefined && value.length > 1 && value.includes('none')) {
    return { code: 'none-with-others', says: `must not have other choices beside \u2018${none}\u2019` };
  }
  return { code: 'too-many', says: 'has more choices than there are' };
}

function explainList({ min = 1, max = 50 }: QuestionPlan, value: unknown): Problem | undefined {
  if (!Array.isArray(value)) return { code: 'wrong-type', says: 'must be a list' };
  if (value.length > max) return { code: 'too-many', says: `must have ${max} entries or fewer` };
  return value.length < min ? { code: 'too-few', says: `must have ${min} entries or more` } : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
