import type { Question } from '../../compiler/model/question.ts';
import { ASIDE, chooseLayout, type Room } from './choose-layout.ts';
import { COLUMNS, columnsForWidth, widthOfColumns } from './column-grid.ts';
import { layOutAnswer } from './lay-out-answer.ts';
import type { Query } from './find-queries.ts';
import { sayKeyed } from './fields/list-keys.ts';
import { makeBox, makeLetter, makeSpace, makeWhy } from './fields/make-space.ts';
import { sayHowMany, viewOption } from './lay-out-choices.ts';
import { sayHowToWrite } from './lay-out-time.ts';
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
const LONG_ASIDE = 2;

/** The questions of one object as paper shows them, in order, in rows of the columns of their place. */
export function viewRows(questions: readonly Question[], place: Place, scope: PaperScope): readonly RowView[] {
  const labels = questions.map((question) => viewLabel(question, place.siblings ?? questions, place, scope));
  const said = sayConditions(questions, labels.map(({ number }) => number), place, scope);
  const rooms = questions.map((question, index) => withCondition(
    withQueries(chooseLayout(question, toRoomLabel(labels[index]), place, scope), question, place, scope), said[index]?.onlyIf ?? '', place,
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
    return { before: said[start]?.before ?? '', columns: place.columns, long: cells.some(({ long, layout }) => long || (cells.length === 1 && layout === 'opens' && !isSigned(questions[start]))), joined: questions[start]?.derivedFrom?.key === 'other', cells };
  });
}

interface Prepared {
  readonly label: LabelView;
  readonly room: Room;
  readonly onlyIf: string;
}

function viewQuestion(question: Question, { label, room, onlyIf }: Prepared, place: Place, scope: PaperScope): QuestionView {
  const columns = room.layout === 'aside' ? place.columns - ASIDE : place.columns;
  const pieces = addOwnReasons(layOutAnswer(question, { ...place, columns }, scope), question, place, scope);
  return {
    ...label, lead: '', onlyIf, pieces, span: place.columns, layout: room.layout, heading: place.within === 'section', long: (room.layout === 'aside' ? pieces.some(isTall) : pieces.some(isLong)) && !isSigned(question),
    queries: queriesOf(question, place, scope).map(({ words, rule, position }) => ({ words, field: makeWhy(rule, words, position, scope) })),
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
    number: '', lead: '', label: 'Signature', how: '', hint: '', onlyIf: '', withheld: '', box: false, tick: '', needed: false, letter: '', long: false, heading: false,
    layout: 'below', span: columns, pieces: [{ partial: 'print/signature' }], queries: [],
  };
}

type LabelView = Pick<QuestionView, 'number' | 'label' | 'how' | 'hint' | 'withheld' | 'box' | 'tick' | 'needed' | 'letter'>;

/** The words of a question. `siblings` are those it must be told apart from. */
function viewLabel(question: Question, siblings: readonly Question[], place: Place, scope: PaperScope): LabelView {
  const { say, numbers } = scope;
  const isOther = question.derivedFrom?.key === 'other';
  const asked = soleQuestion(question, place) ?? question;
  const needed = !isOther && question.required && question.absent.some(({ label }) => label === undefined);
  return {
    number: place.within === 'list' ? '' : (numbers.get(question.address)?.split(' ').at(-1) ?? ''),
    label: paperLabel(question, siblings, say),
    how: scope.fillable && question.type === 'list' ? '' : sayKeyed(sayHowMany(asked, place), asked, scope) || sayHowToWrite(asked, place),
    hint: paperHint(question, say),
    withheld: sayWithheld(question.withholdFrom.filter((recipient) => !place.withheldFrom.includes(recipient))),
    box: question.type === 'tick', tick: question.type === 'tick' ? makeSpace(question, place, scope, { kind: 'tick', value: 'yes' }) : '',
    needed, letter: needed ? makeLetter(question, place, scope) : '',
  };
}

function toRoomLabel(view: LabelView | undefined): Parameters<typeof chooseLayout>[1] {
  const { label: words = '', number = '', how = '', needed = false } = view ?? {};
  return { words, number, how, needed };
}

/** A statement to be explained stands under its question, over the whole row. */
function withQueries(room: Room, question: Question, place: Place, scope: PaperScope): Room {
  return queriesOf(question, place, scope).length > 0 ? { ...room, span: COLUMNS, grows: true } : room;
}

/** Where a question stands for the only one inside it, its statements stand here too. */
function queriesOf(question: Question, place: Place, { queries }: PaperScope): readonly Query[] {
  return [question, soleQuestion(question, place)].flatMap((asked) => (asked ? queries.get(asked.address) ?? [] : []));
}

/** A condition takes two lines over its question, no more if it can be helped. */
function withCondition(room: Room, onlyIf: string, { columns }: Place): Room {
  return { ...room, span: Math.min(columns, Math.max(room.span, columnsForWidth((onlyIf.length * NOTE_LETTER) / 2))) };
}

/** A reason with the form's own words is one more box after the others, as on the printed form. */
function addOwnReasons(pieces: readonly Piece[], question: Question, place: Place, scope: PaperScope): readonly Piece[] {
  const last = pieces.at(-1);
  const group = last?.partial === 'print/ticks' ? last.options[0]?.field : last?.partial === 'print/scale' ? last.points[0]?.field : undefined;
  const isOneOf = group && group.kind === 'radio' && group.of.kind === 'answer' && group.of.question === question && group.of.part.kind === 'answer';
  const own = question.absent.flatMap(({ label, reason }) => {
    if (!label) return [];
    const words = scope.say(label);
    const field = isOneOf
      ? makeBox(question, place, scope, { kind: 'radio', code: `absent:${reason}`, label: words })
      : makeSpace(question, place, scope, { kind: 'tick', part: { kind: 'reason', reason }, words, value: 'yes' });
    return [viewOption(words, reason, field)];
  });
  if (own.length === 0) return pieces;
  if (last?.partial === 'print/ticks') return [...pieces.slice(0, -1), { ...last, options: [...last.options, ...own] }];
  if (last?.partial === 'print/scale') return [...pieces.slice(0, -1), { ...last, points: [...last.points, ...own.map(({ label, field }) => ({ label, words: '', field }))] }];
  return [...pieces, { partial: 'print/ticks', columns: 'inline', options: own }];
}

/** A signature, or the typed date that stands for it, stays on the page of the name that it goes with. */
function isSigned(question: Question | undefined): boolean {
  return question?.type === 'component' && question.signed;
}

/** So few rows beside their label stay together, or their rule would stand alone at the foot of a page. */
function isTall(piece: Piece): boolean {
  if (piece.partial === 'print/rows') return piece.rows.length > LONG_ASIDE;
  return piece.partial === 'print/cards' ? piece.cards.length > 1 || piece.cards.some(({ rows }) => rows.length > LONG_ASIDE) : isLong(piece);
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
