import type { Question } from '../../compiler/model/question.ts';
import { ASIDE, chooseLayout, type Room } from './choose-layout.ts';
import { COLUMNS, columnsForWidth, widthOfColumns } from './column-grid.ts';
import { layOutAnswer } from './lay-out-answer.ts';
import { sayHowMany, viewOption } from './lay-out-choices.ts';
import { sayHowToWrite } from './lay-out-time.ts';
import { isObserved } from './observed-lines.ts';
import { NOTE_LETTER } from './letter-widths.ts';
import { packRows } from './pack-rows.ts';
import { paperHint, paperLabel } from './paper-label.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { soleQuestion } from './sole-question.ts';
import { sayConditions } from './say-conditions.ts';
import { sayWithheld } from './say-withheld.ts';
import type { Piece, QuestionView, RowView } from './views.ts';

/** More rows of boxes, lines or rows than these may run on to the next page, so that no page is left half empty. */
const LONG_TICKS = 5;
const LONG_LINES = 8;
const LONG_ROWS = 4;
const LONG_TALL_ROWS = 2;

/** The questions of one object as paper shows them, in order, in rows of the columns of their place. */
export function viewRows(questions: readonly Question[], place: Place, scope: PaperScope): readonly RowView[] {
  const labels = questions.map((question) => viewLabel(question, place.siblings ?? questions, place, scope));
  const said = sayConditions(questions, labels.map(({ number }) => number), place, scope);
  const rooms = questions.map((question, index) => withCondition(
    withQueries(chooseLayout(question, toRoomLabel(labels[index]), place, scope), question, scope), said[index]?.onlyIf ?? '', place,
  ));
  const rows = packRows(rooms, place.columns, new Set(said.flatMap(({ starts }, index) => (starts ? [index] : []))));
  let first = 0;
  return rows.map((below) => {
    const start = first;
    first += below.length;
    const at = below.map((_, index) => start + index);
    const ahead = spansAhead(at.map((index) => ({ room: rooms[index]!, hint: labels[index]!.hint })), place.columns);
    const cells = at.map((index, cell) => {
      const room: Room = ahead ? { ...rooms[index]!, layout: 'ahead' } : rooms[index]!;
      const columns = (ahead ?? below)[cell] ?? place.columns;
      return viewQuestion(questions[index]!, { label: labels[index]!, room, onlyIf: said[index]?.onlyIf ?? '' }, { ...place, columns }, scope);
    });
    return { before: said[start]?.before ?? '', columns: place.columns, long: cells.some(({ long, layout }) => long || (cells.length === 1 && layout === 'opens')), cells };
  });
}

interface Prepared {
  readonly label: LabelView;
  readonly room: Room;
  readonly onlyIf: string;
}

function viewQuestion(question: Question, { label, room, onlyIf }: Prepared, place: Place, scope: PaperScope): QuestionView {
  const columns = room.layout === 'aside' ? place.columns - ASIDE : place.columns;
  const pieces = addOwnReasons(layOutAnswer(question, { ...place, columns }, scope), question, scope);
  return {
    ...label, lead: '', onlyIf, pieces, span: place.columns, layout: room.layout, heading: place.within === 'section', long: pieces.some(isLong),
    queries: isObserved(question) ? [] : (scope.queries.get(question.address) ?? []),
  };
}

/** The columns of a row whose lines stand after their words, if there is room for all of them to. */
function spansAhead(row: readonly { readonly room: Room; readonly hint: string }[], columns: number): readonly number[] | undefined {
  const rooms = row.map(({ room, hint }) => (room.ahead === undefined || room.ahead > widthOfColumns(columns) || hint !== '' ? undefined : { ...room, span: columnsForWidth(room.ahead) }));
  if (!rooms.every((room) => room !== undefined)) return undefined;
  const [only, ...others] = packRows(rooms, columns, new Set());
  return others.length === 0 ? only : undefined;
}

/** Room for a signature, in the row of its date. */
export function viewSignature(columns: number): QuestionView {
  return {
    number: '', lead: '', label: 'Signature', how: '', hint: '', onlyIf: '', withheld: '', box: false, needed: false, long: false, heading: false,
    layout: 'below', span: columns, pieces: [{ partial: 'print/signature' }], queries: [],
  };
}

type LabelView = Pick<QuestionView, 'number' | 'label' | 'how' | 'hint' | 'withheld' | 'box' | 'needed'>;

/** The words of a question. `siblings` are those it must be told apart from. */
function viewLabel(question: Question, siblings: readonly Question[], place: Place, { say, numbers }: PaperScope): LabelView {
  const isOther = question.derivedFrom?.key === 'other';
  const asked = soleQuestion(question, place) ?? question;
  return {
    number: place.within === 'list' ? '' : (numbers.get(question.address)?.split(' ').at(-1) ?? ''),
    label: paperLabel(question, siblings, say),
    how: sayHowMany(asked, place) || sayHowToWrite(asked, place),
    hint: paperHint(question, say),
    withheld: sayWithheld(question.withholdFrom.filter((recipient) => !place.withheldFrom.includes(recipient))),
    box: question.type === 'tick',
    needed: !isOther && question.required && question.absent.some(({ label }) => label === undefined),
  };
}

function toRoomLabel(view: LabelView | undefined): Parameters<typeof chooseLayout>[1] {
  const { label: words = '', number = '', how = '', needed = false } = view ?? {};
  return { words, number, how, needed };
}

/** A statement to be explained stands under its question, over the whole row. */
function withQueries(room: Room, question: Question, { queries }: PaperScope): Room {
  return queries.has(question.address) && !isObserved(question) ? { ...room, span: COLUMNS, grows: true } : room;
}

/** A condition takes two lines over its question, no more if it can be helped. */
function withCondition(room: Room, onlyIf: string, { columns }: Place): Room {
  return { ...room, span: Math.min(columns, Math.max(room.span, columnsForWidth((onlyIf.length * NOTE_LETTER) / 2))) };
}

/** A reason with the form's own words is one more box after the others, as on the printed form. */
function addOwnReasons(pieces: readonly Piece[], { absent }: Question, { say }: PaperScope): readonly Piece[] {
  const own = absent.flatMap(({ label, reason }) => (label ? [viewOption(say(label), reason)] : []));
  const last = pieces.at(-1);
  if (own.length === 0) return pieces;
  if (last?.partial === 'print/ticks') return [...pieces.slice(0, -1), { ...last, options: [...last.options, ...own] }];
  if (last?.partial === 'print/scale') return [...pieces.slice(0, -1), { ...last, points: [...last.points, ...own.map(({ label }) => ({ label, words: '' }))] }];
  return [...pieces, { partial: 'print/ticks', columns: 'inline', options: own }];
}

function isLong(piece: Piece): boolean {
  switch (piece.partial) {
    case 'print/ticks': return piece.options.length / (piece.columns === 'inline' ? 2 : piece.columns) > LONG_TICKS;
    case 'print/lines': return piece.lines.length > LONG_LINES;
    case 'print/table': return piece.rows.length > (piece.rows.some(({ cells }) => cells.some(({ tall }) => tall)) ? LONG_TALL_ROWS : LONG_ROWS);
    case 'print/rows': return piece.rows.length > LONG_ROWS;
    case 'print/cards': return true;
    default: return false;
  }
}
