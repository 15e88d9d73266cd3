import type { Question } from '../model/question.ts';
import { unreachable } from '../unreachable.ts';

/** How messages speak of a question: what it is and how an expression can read it. */
export function describeQuestion(question: Question, path: string): { readonly is: string; readonly write: string } {
  switch (question.type) {
    case 'text': return { is: 'free text, which is not compared', write: `answered(${path})` };
    case 'yes-no': return { is: 'a yes or no', write: `${path}\` or \`!${path}` };
    case 'tick': return { is: 'a tick', write: `ticked(${path})\` or \`!ticked(${path})` };
    case 'choice': return { is: 'one code of a list', write: `${path} == '${question.options[0]?.code ?? 'code'}'` };
    case 'choices': return { is: 'several codes of a list', write: `'${question.options[0]?.code ?? 'code'}' in ${path}\` or \`ticked(${path})` };
    case 'scale': return { is: `a number from ${question.min} to ${question.max}`, write: `${path} >= ${question.max}` };
    case 'integer': case 'decimal': return { is: 'a number', write: `${path} >= ${question.min ?? 1}` };
    case 'date': case 'partial-date': return { is: 'a date', write: `answered(${path})` };
    case 'date-time': case 'moment': return { is: 'a point in time', write: `answered(${path})` };
    case 'time': return { is: 'a time of day', write: `answered(${path})` };
    case 'identifier': return { is: 'an identifier', write: `answered(${path})` };
    case 'category': return { is: 'a board’s category', write: `band(${path}) == 3` };
    case 'grid': return { is: 'a grid', write: `ticked(${path})` };
    case 'list': return { is: 'a list', write: `${path}.exists(x, …)\` or \`answered(${path})` };
    case 'component': return { is: 'a group of questions', write: `${path}.${question.shape.questions[0]?.id ?? 'question'}\` or \`answered(${path})` };
    case 'reference': return { is: 'a pointer to another answer', write: `answered(${path})` };
    case 'link': return { is: 'a link to another record', write: `answered(${path})` };
    case 'attachment': return { is: 'a file', write: `answered(${path})` };
    default: return unreachable(question);
  }
}
