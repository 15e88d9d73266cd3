import { explainValue, type Problem } from './explain-value.ts';
import { explainMember } from './explain-member.ts';
import { locate, type Located } from './locate.ts';
import type { ObjectPlan, QuestionPlan } from './plan.ts';
import type { Finding } from './report.ts';
import { sayName } from './say-member-name.ts';
import { sayAsSubject } from './say-name.ts';
import { sayWhere } from './say-where.ts';
import type { Spot } from './spot-errors.ts';
import { unreachable } from '../times/unreachable.ts';

/** Says what is wrong at a place in the answers, by the value that is there. */
export function explainAnswers(plan: ObjectPlan, spot: Spot): Pick<Finding, 'code' | 'question' | 'message'> {
  const located = locate(plan, spot.keys.slice(1));
  const { code, message } = explain(located, spot);
  return { code, ...(located.address ? { question: located.address } : {}), message: sayWhere(located.within, message) };
}

function explain(located: Located, spot: Spot): { readonly code: string; readonly message: string } {
  const { question } = located;
  const unknown = spot.keywords.includes('additionalProperties');
  switch (located.kind) {
    case 'object': return about('This object of answers', general(spot.value) ?? NO_OBJECT);
    case 'key': return about('The key', general(spot.value) ?? WRONG_KEY);
    case 'reasons': return about('The list of missing answers', general(spot.value) ?? NO_OBJECT);
    case 'reason': return question ? explainReason(question, spot) : about('The reason', WRONG);
    case 'answer':
      return question ? about(sayAsSubject(question.ask), general(spot.value) ?? explainValue(question, spot.value) ?? WRONG) : about('The answer', WRONG);
    case 'entry': return about('This entry', general(spot.value) ?? NO_OBJECT);
    case 'row': return about(question ? `${sayAsSubject(question.ask)}: a row` : 'A row', general(spot.value) ?? NO_OBJECT);
    case 'choice': return about(question ? sayAsSubject(question.ask) : 'A choice', { code: 'not-a-choice', says: 'has a code that is not one of the choices' });
    case 'member': {
      const member = located.member ?? '';
      if (unknown || !question) return explainUnknown(spot);
      const subject = sayAsSubject(question.ask);
      if (spot.value === undefined) return { code: 'missing-member', message: `${subject}: ${member} is missing` };
      return about(MAIN.has(member) ? subject : `${subject}: ${member}`, general(spot.value) ?? explainMember(question.type, member, spot) ?? WRONG);
    }
    case 'unknown': return explainUnknown(spot);
    default: return unreachable(located.kind);
  }
}

/** Where the reasons are too few to need a list, any other word is wrong; where there are none, any word. */
function explainReason(question: QuestionPlan, { keywords, value }: Spot): { readonly code: string; readonly message: string } {
  const subject = sayAsSubject(question.ask);
  if (keywords.includes('neverBoth') || keywords.includes('false schema')) {
    return about(subject, { code: 'answered-and-absent', says: 'must not be both answered and absent: keep the answer or the reason' });
  }
  if (question.absent?.length === 0) return about(subject, { code: 'must-be-answered', says: 'must be answered: no reason can take the place of the answer' });
  const empty = general(value);
  if (empty) return about(`${subject}: the reason`, empty);
  const allowed = (question.absent?.map(({ reason }) => reason) ?? ALL_REASONS).join(', ');
  return { code: 'reason-not-allowed', message: `${subject} must be answered, or absent with one of these reasons: ${allowed}` };
}

/** The member that holds the answer itself: of a moment, of an identifier. */
const MAIN = new Set(['at', 'value']);
const ALL_REASONS = ['not-known', 'not-asked', 'declined', 'not-applicable', 'withheld'];
const WRONG_KEY: Problem = { code: 'wrong-format', says: 'must be 1 to 40 letters, digits, hyphens and underscores' };
const NO_OBJECT: Problem = { code: 'wrong-type', says: 'must be an object' };
const WRONG: Problem = { code: 'wrong-value', says: 'has not the shape that the form asks for' };

/** What is wrong with a value whatever its question: nothing is ever null or empty. */
function general(value: unknown): Problem | undefined {
  if (value === null) return { code: 'null', says: 'must not be null: leave it out where there is no answer' };
  const isEmpty = value === '' || (typeof value === 'object' && Object.keys(value as object).length === 0);
  return isEmpty ? { code: 'empty', says: 'must not be empty: leave it out where there is no answer' } : undefined;
}

function explainUnknown({ keys }: Spot): { readonly code: string; readonly message: string } {
  return { code: 'unknown-member', message: `${sayName(keys.at(-1) ?? '')} is not one that the form has here` };
}

function about(subject: string, { code, says }: Problem): { readonly code: string; readonly message: string } {
  return { code, message: `${subject} ${says}` };
}
