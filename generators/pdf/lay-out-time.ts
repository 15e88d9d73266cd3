import type { Question, TimeQuestion } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { line } from './lay-out-text.ts';
import type { Place } from './paper-scope.ts';
import type { CombPiece, Piece, TicksPiece } from './views.ts';

const ABOUT: TicksPiece = { partial: 'print/ticks', columns: 'inline', options: [{ label: 'About', code: '' }] };

/** A box a digit for dates and times; a partial date may be left open in part, or be about right. In a list a moment is written on a line. */
export function layOutTime({ type }: TimeQuestion, { within }: Place): readonly Piece[] {
  switch (type) {
    case 'date': return [date()];
    case 'time': return [time('')];
    case 'partial-date': return [side(date(), ABOUT)];
    case 'date-time': return [within === 'list' ? line({}) : side(date(), time('Time'))];
    case 'moment': return [within === 'list' ? line({}) : side(date(), ABOUT, time('Time'), line({ before: 'or in words' }))];
    default: return unreachable(type);
  }
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
