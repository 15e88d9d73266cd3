import type { Question, Shape } from '../model/question.ts';
import { suggest } from '../suggest.ts';
import type { AnsweringColumn, AnswerPath } from './mapping.ts';

/** What an address means, or why it means nothing. */
export type Target = Pick<AnsweringColumn, 'path' | 'question' | 'member'> | { readonly problem: string };

/**
 * Finds what `people[1].person.names.fullName` means: ids with dots between, lists with a position from 0 (the first if left out), in a
 * grid a row and a column, and after a question with several members one of them: `seenAt.words`.
 */
export function findTarget(answers: Shape, address: string): Target {
  const steps = address.split('.').map((step) => /^([A-Za-z]\w*)(?:\[(\d{1,4})\])?$/.exec(step));
  if (steps.some((step) => !step)) return { problem: `“${address}” is no address: write ids with dots between, such as child.names[0].fullName.` };
  let shape: Shape | undefined = answers;
  const path: (string | number)[] = [];
  for (const [index, step] of steps.entries()) {
    const [, id = '', position] = step ?? [];
    const question: Question | undefined = shape?.questions.find((candidate) => candidate.id === id);
    if (!question) return { problem: `There is no question “${id}”${index === 0 ? '' : ` in ${address.split('.').slice(0, index).join('.')}`}.${sayNear(id, shape)}` };
    path.push(id);
    if (position !== undefined && question.type !== 'list') return { problem: `“${id}” is no list, so it has no [${position}].` };
    const rest = steps.slice(index + 1).map((next) => next?.[1] ?? '');
    if (question.type === 'list') [shape] = [question.item, path.push(Number(position ?? 0))];
    else if (question.type === 'component') shape = question.shape;
    else return endAt(question, path, rest, address);
  }
  return { problem: `“${address}” has several questions: name one of them, such as ${address}.${shape?.questions[0]?.id ?? ''}.` };
}

function endAt(question: Exclude<Question, { type: 'list' | 'component' }>, path: AnswerPath, rest: readonly string[], address: string): Target {
  if (question.type === 'grid') {
    const [row = '', column = '', ...more] = rest;
    const cell = question.columns.find(({ id }) => id === column);
    if (!question.rows.some(({ id }) => id === row) || !cell || cell.type === 'grid' || cell.type === 'list' || cell.type === 'component') {
      return { problem: `“${address}” is no cell of the grid: add a row and a column, such as ${question.id}.${question.rows[0]?.id ?? ''}.${question.columns[0]?.id ?? ''}.` };
    }
    return endAt(cell, [...path, row, column], more, address);
  }
  const members = MEMBERS[question.type] ?? [];
  const [member, ...beyond] = rest;
  if (member === undefined) return { path, question };
  return members.includes(member) && beyond.length === 0 ? { path, question, member } : { problem: `“${address}” goes further than its question.${members.length > 0 ? ` It has ${members.join(', ')}.` : ''}` };
}

/** The members that a column of its own can fill. */
const MEMBERS: Readonly<Partial<Record<Question['type'], readonly string[]>>> = {
  moment: ['at', 'words'], identifier: ['system', 'value'], reference: ['text'], link: ['rel', 'recordId', 'reference'],
};

function sayNear(id: string, shape: Shape | undefined): string {
  const near = suggest(id, shape?.questions.map((question) => question.id) ?? []);
  return near ? ` Did you mean “${near}”?` : ' The form’s dictionary.csv lists the addresses.';
}
