import type { TimeQuestion } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { line } from './lay-out-text.ts';
import type { CombPiece, Piece, TicksPiece } from './views.ts';

const ABOUT: TicksPiece = { partial: 'print/ticks', columns: 'inline', options: [{ label: 'About', code: '' }] };

/** A box a digit for dates and times; a partial date may be left open in part, or be about right. */
export function layOutTime({ type }: TimeQuestion): readonly Piece[] {
  switch (type) {
    case 'date': return [date('')];
    case 'time': return [time('')];
    case 'date-time': return [side(date('Date'), time('Time'))];
    case 'partial-date': return [side(date(''), ABOUT)];
    case 'moment': return [side(date('Date'), ABOUT, time('Time')), line({ before: 'or in words' })];
    default: return unreachable(type);
  }
}

function side(...pieces: Piece[]): Piece {
  return { partial: 'print/side', pieces };
}

function date(before: string): CombPiece {
  return { partial: 'print/comb', before, groups: [group('DD'), group('MM'), group('YYYY')], after: '' };
}

function time(before: string): CombPiece {
  return { partial: 'print/comb', before, groups: [group('HH', ':'), group('MM')], after: '24-hour clock' };
}

function group(letters: string, after = ''): CombPiece['groups'][number] {
  return { cells: [...letters], after };
}
