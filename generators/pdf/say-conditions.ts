import type { Question } from '../../compiler/model/question.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { sayOnlyIf } from './say-only-if.ts';

/** When a question is to be answered: over it and those after it, or with it alone. `starts`: its row must begin here. */
export interface SaidCondition {
  readonly before: string;
  readonly onlyIf: string;
  readonly starts: boolean;
}

/** `Answer 2.2 to 2.4 only if ...` once for neighbours with the same condition; with the question itself for one. */
export function sayConditions(questions: readonly Question[], numbers: readonly string[], place: Place, scope: PaperScope): readonly SaidCondition[] {
  const clauses = questions.map((question) => sayClause(question, place, scope));
  return clauses.map((clause, index) => {
    const nothing = { before: '', onlyIf: '', starts: index > 0 && clause === '' && isRun(clauses, index - 1) };
    if (clause === '') return nothing;
    if (clauses[index - 1] === clause) return { ...nothing, starts: false };
    const end = endOfRun(clauses, index);
    const named = numbers.slice(index, end).filter((number) => number !== '');
    const [first, last] = [named[0], named.at(-1)];
    if (end - index === 1) return { before: '', onlyIf: first !== undefined && place.within === 'section' ? `Answer ${first} only if ${clause}.` : `Only if ${clause}.`, starts: false };
    const which = first === undefined ? `the next ${end - index}` : first === last ? first : `${first} to ${last}`;
    return { before: `Answer ${which} only if ${clause}.`, onlyIf: '', starts: true };
  });
}

/** What the compiler made of a question stands right below it, so its condition goes without saying. */
function sayClause(question: Question, place: Place, scope: PaperScope): string {
  const key = question.derivedFrom?.key;
  return key === 'other' || key === 'observed' ? '' : sayOnlyIf(question.when, place.known, place.shape, scope);
}

function endOfRun(clauses: readonly string[], start: number): number {
  const past = clauses.findIndex((clause, index) => index > start && clause !== clauses[start]);
  return past === -1 ? clauses.length : past;
}

function isRun(clauses: readonly string[], index: number): boolean {
  return clauses[index] !== '' && clauses[index - 1] === clauses[index];
}
