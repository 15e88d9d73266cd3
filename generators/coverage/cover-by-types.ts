import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { Cell } from './cover.ts';

/** What the TypeScript type of an answer says of its shape, and what it cannot. */
export function coverByTypes(question: Question): Cell {
  switch (question.type) {
    case 'yes-no': case 'tick': case 'choice': case 'grid': case 'component': return { level: 'enforced' };
    case 'text': return { level: 'partly', why: 'a string, of any length and content' };
    case 'date': case 'time': case 'date-time': case 'partial-date': return { level: 'partly', why: 'a string, not its form' };
    case 'choices': return { level: 'partly', why: 'not that each code stands once' };
    case 'scale': case 'integer': case 'decimal': return { level: 'partly', why: 'a number, not its limits' };
    case 'moment': case 'link': return { level: 'partly', why: 'not that a member is there, nor its form' };
    case 'identifier': case 'category': case 'reference': case 'attachment': return { level: 'partly', why: 'its members, not their form' };
    case 'list': return { level: 'partly', why: 'not how many entries' };
    default: return unreachable(question);
  }
}
