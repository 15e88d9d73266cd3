import type { Question, Shape } from '../../compiler/model/question.ts';
import { describeQuestion } from '../json-schema/annotate.ts';
import { cite } from '../json-schema/cite.ts';
import { commentText } from './projection.ts';

/** The comment of an answer: the question, what helps to answer it, when it is asked, and its source. */
export function describeAnswer(question: Question, shape: Shape): string {
  return commentText([question.ask.en, describeQuestion(question, shape), cite(question.origin)].filter(Boolean).join('\n'));
}
