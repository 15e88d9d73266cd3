import { isObject } from './is-object.ts';
import { own } from './own.ts';
import type { QuestionPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { wrongNumber } from './wrong-number.ts';
import { wrongText } from './wrong-text.ts';
import { wrongTime } from './wrong-time.ts';

/** What is wrong where an object belongs and something else stands. */
export const NO_OBJECT: Problem = 'wrong-type must be an object';

/** Says what is wrong with the answer to a question, by itself and not by what is inside it. Nothing where it is as it must be. */
export function wrongWith(question: QuestionPlan, value: unknown): Problem | undefined {
  const { type, codes } = question;
  switch (type) {
    case 'text': return wrongText(question, value);
    case 'yes-no': return typeof value === 'boolean' ? undefined : 'wrong-type must be yes or no: true or false';
    case 'tick': return value === true ? undefined : wrongTick(value);
    case 'choice': return codes.has(value) ? undefined : wrongChoice(value);
    case 'choices': return wrongChoices(question, value);
    case 'scale': case 'integer': case 'decimal': return wrongNumber(question, value);
    case 'date': case 'time': case 'date-time': case 'partial-date': return wrongTime(type, value);
    case 'list': return wrongList(question, value);
    default: return isObject(value) ? undefined : type === 'moment' ? 'wrong-type must be an object with at, words or both' : NO_OBJECT;
  }
}

function wrongTick(value: unknown): Problem {
  return value === false ? 'wrong-value must be left out when it is not ticked: an empty box is not a no'
    : 'wrong-type must be true, or left out';
}

function wrongChoice(value: unknown): Problem {
  return typeof value === 'string' ? 'not-a-choice is not one of the choices' : 'wrong-type must be the code of one of the choices';
}

function wrongChoices({ none }: QuestionPlan, value: unknown): Problem | undefined {
  if (!Array.isArray(value) || value.length === 0) return 'wrong-type must be a list of codes';
  if (value.length > 1 && new Set(value).size < value.length) return 'repeated-choice must have each choice only once';
  return none !== undefined && value.length > 1 && value.includes('none') ? `none-with-others must not have other choices beside \u2018${none}\u2019` : undefined;
}

function wrongList({ min = 1, max = 50 }: QuestionPlan, value: unknown): Problem | undefined {
  if (!Array.isArray(value)) return 'wrong-type must be a list';
  if (value.length > max) return `too-many must have ${max} entries or fewer`;
  return value.length < min ? `too-few must have ${min} entries or more` : undefined;
}

/** What is wrong with a value whatever is asked: nothing is ever null or empty. */
export function wrongAnywhere(value: unknown): Problem | undefined {
  if (value === null) return 'null must not be null: leave it out where there is no answer';
  return value === '' || (typeof value === 'object' && isEmpty(value)) ? 'empty must not be empty: leave it out where there is no answer' : undefined;
}

function isEmpty(value: object): boolean {
  for (const key in value) if (own(value, key) !== undefined) return false;
  return true;
}
