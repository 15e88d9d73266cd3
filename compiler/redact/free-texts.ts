import type { Question } from '../model/question.ts';

/** The texts in an answer that a person wrote in words of their own, or that name a file; none of them is checked against a list. */
export function freeTextsOf(question: Question, answer: unknown): readonly string[] {
  switch (question.type) {
    case 'text': return strings(answer);
    case 'moment': return strings(member(answer, 'words'));
    case 'reference': return strings(member(answer, 'text'));
    case 'link': return strings(member(answer, 'reference'));
    case 'attachment': return strings(member(answer, 'name'));
    default: return [];
  }
}

function member(answer: unknown, name: string): unknown {
  return (answer as Readonly<Record<string, unknown>> | undefined)?.[name];
}

function strings(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
