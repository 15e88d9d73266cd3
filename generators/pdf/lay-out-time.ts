import type { Question, TimeQuestion } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { writeSpace, writeWords } from './write-space.ts';
import { line } from './lay-out-text.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import type { CombPiece, Piece, TicksPiece } from './views.ts';

const ABOUT: TicksPiece = { partial: 'print/ticks', columns: 'inline', options: [{ label: 'About', code: '', field: '' }] };

/** A box a digit for dates and times; a partial date may be left open in part, or be about right. In a list a moment is written on a line. */
export function layOutTime(question: TimeQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const { type } = question;
  const { within } = place;
  if (scope.fillable) return layOutFields(question, place, scope);
  switch (type) {
    case 'date': return [date()];
    case 'time': return [time('')];
    case 'partial-date': return [side(date(), ABOUT)];
    case 'date-time': return [within === 'list' ? line({}) : side(date(), time('Time'))];
    case 'moment': return [within === 'list' ? line({}) : side(date(), ABOUT, time('Time'), line({ before: 'or in words' }))];
    default: return unreachable(type);
  }
}

/** A date or time is typed in one field; what is known only in words has another. */
function layOutFields(question: TimeQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const field = writeSpace(question, place, scope);
  return question.type === 'moment' ? [side(line({ field }), line({ before: 'or in words', field: writeWords(question, place, scope) }))] : [line({ field })];
}

/** How to write a time that has no boxes. */
export function sayHowToWrite({ type }: Question, { within }: Place): string {
  if (within !== 'list') return '';
  return type === 'moment' ? 'day, month, year, time, or in words' : type === 'date-time' ? 'day, month, year, time' : '';
}

function side(...pieces: Piece[]): Piece {
  return { partial: 'print/side', pieces };
}

function date(): CombPiece {
  return { partial: 'print/comb', before: '', groups: [group('DD'), group('MM'), group('YYYY')], after: '' };
}

function time(before: string): CombPiece {
  return { partial: 'print/comb', before, groups: [group('HH', ':'), group('MM')], after: '24-hour clock' };
}

function group(letters: string, after = ''): CombPiece['groups'][number] {
  return { cells: [...letters], after };
}
