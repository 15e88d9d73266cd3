import type { NumberQuestion, Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';

/** What an answer is, and its limits, each in a few plain words: `text` and `one line, at most 500 characters`. */
export function describeType(question: Question): { readonly type: string; readonly limits: string } {
  switch (question.type) {
    case 'text': return { type: question.format ?? 'text', limits: describeText(question) };
    case 'yes-no': return { type: 'yes or no', limits: '' };
    case 'tick': return { type: 'tick', limits: 'ticked or not there; not ticked is not a No' };
    case 'choice': return { type: 'one of a list', limits: question.codeList ? `codes of ${question.codeList}` : '' };
    case 'choices':
      return { type: 'several of a list', limits: join([question.codeList && `codes of ${question.codeList}`, question.none && '“none” excludes the others']) };
    case 'scale': {
      const ends = [...question.ends].map(([end, words]) => `${end}: ${words.en}`);
      return { type: 'scale', limits: join([`${question.min} to ${question.max}`, ...ends]) };
    }
    case 'integer': return { type: 'whole number', limits: describeRange(question) };
    case 'decimal': return { type: 'number', limits: describeRange(question) };
    case 'date': return { type: 'date', limits: describePast(question.past) };
    case 'time': return { type: 'time of day', limits: describePast(question.past) };
    case 'date-time': return { type: 'date and time', limits: describePast(question.past) };
    case 'partial-date': return { type: 'date, month or year', limits: describePast(question.past) };
    case 'moment': return { type: 'moment', limits: join(['a time, words, or both', describePast(question.past)]) };
    case 'identifier': return { type: 'identifier', limits: question.systems.join(' or ') };
    case 'category': return { type: 'category', limits: question.scheme ? `of the scheme ${question.scheme.id}` : 'of the board’s scheme' };
    case 'grid': return { type: 'grid', limits: `${question.rows.length} rows, ${question.columns.length} columns` };
    case 'list': return { type: 'list', limits: `${question.min} to ${question.max} entries` };
    case 'component': return { type: question.component, limits: question.signed ? 'signed and dated' : '' };
    case 'reference': return { type: 'reference', limits: `to ${question.to.join(' or ')}` };
    case 'link': return { type: 'link to a record', limits: question.rels.join(' or ') };
    case 'attachment': return { type: 'file', limits: '' };
    default: return unreachable(question);
  }
}

function describeText({ lines, maxLength, pattern }: Extract<Question, { type: 'text' }>): string {
  return join([lines > 1 ? 'several lines' : 'one line', `at most ${maxLength} characters`, pattern?.like.en]);
}

function describeRange({ min, max, unit }: NumberQuestion): string {
  const range = min !== undefined && max !== undefined ? `${min} to ${max}` : min !== undefined ? `${min} or more` : max === undefined ? '' : `${max} or less`;
  return join([range, unit?.en]);
}

function describePast(past: boolean): string {
  return past ? 'not after the record was saved' : '';
}

function join(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
