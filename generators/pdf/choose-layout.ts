import type { Question } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { COLUMNS, columnsForWidth, widthOfColumns } from './column-grid.ts';
import { boxWidth, MOST_BOXES, offeredOptions, sayHowMany, viewOptions } from './lay-out-choices.ts';
import { LETTER, NOTE_LETTER } from './letter-widths.ts';
import { isObserved } from './observed-lines.ts';
import { isKeyedHere } from './keyed-choices.ts';
import { SYSTEMS } from './lay-out-identifier.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { packRows } from './pack-rows.ts';
import { soleQuestion } from './sole-question.ts';
import { textColumns } from './text-columns.ts';
import type { Layout } from './views.ts';

/** The columns that a question needs, whether more would be of use to it, and where its answer stands. */
export interface Room {
  readonly span: number;
  readonly grows: boolean;
  readonly layout: Layout;
  /** What its answer takes beside its label on one line, in millimetres, if it can stand there. */
  readonly ahead?: number;
}

/** The columns for the label of a group that stands at its left. */
export const ASIDE = 2;

/** A label at the left takes no more lines than this. */
const ASIDE_LINES = 3;

/** What is at the right of such a label takes no more rows than this. */
export const ASIDE_ROWS = 3;

/** What stands with a label and takes room: its number, and the box for the letter that says why there is no answer. */
export interface Label {
  readonly words: string;
  readonly number: string;
  readonly how: string;
  readonly needed: boolean;
}

const NUMBER = 10;
const LETTER_NUMBER = 5;
const NEEDED = 26;
/** The title of an item, which leads its first question. */
const LEAD = 22;
/** A line to write on beside its label, at least. */
const LINE = 50;
/** Words seldom fill their lines. */
const RAGGED = 1.05;
/** Boxes at the right of their words take half a row, or a little more if the words then take two lines. */
const HALF = COLUMNS / 2;
const MOST_BESIDE = 8;

/** How much room a question takes on paper. */
export function chooseLayout(question: Question, label: Label, place: Place, scope: PaperScope): Room {
  if (scope.size === 'large') return { span: place.columns, grows: true, layout: opensWide(question, place) ? 'opens' : 'below' };
  const room = roomOf(question, label, place, scope);
  return { ...room, span: Math.min(room.span, place.columns) };
}

/** In large print nothing stands beside another. */
function opensWide(question: Question, place: Place): boolean {
  const isHolder = question.type === 'component' || question.type === 'list' || question.type === 'grid';
  return isHolder && !isObserved(question) && !soleQuestion(question, place);
}

function roomOf(question: Question, label: Label, place: Place, scope: PaperScope): Room {
  const sole = soleQuestion(question, place);
  if (isObserved(question)) return { span: COLUMNS, grows: true, layout: 'below' };
  if (sole) return roomOf(sole, label, place, scope);
  const below = (width: number, grows: boolean): Room => (
    { span: Math.max(columnsForWidth(width), labelColumns(label)), grows, layout: 'below', ahead: lineWidth(label) + Math.max(width, grows ? LINE : 0) + 4 }
  );
  const inList = place.within === 'list';
  const whole: Room = { span: COLUMNS, grows: true, layout: 'below' };
  switch (question.type) {
    case 'text': return question.lines > 1 || (question.paper.lines ?? 1) > 1 ? whole : below(widthOfColumns(textColumns(question, place)), true);
    case 'yes-no': return beside(label, 33 + ownReasons(question, scope));
    case 'tick': return { span: columnsForWidth(lineWidth(label) + 8), grows: false, layout: 'below' };
    case 'choice': case 'choices': {
      const options = offeredOptions(question);
      if (options.length > MOST_BOXES) return below(80, true);
      if (isKeyedHere(question, place)) return below(24, false);
      const width = viewOptions(options, scope).reduce((sum, option) => sum + boxWidth(option) + 5, ownReasons(question, scope));
      const lead = place.within === 'list' && place.shape.questions[0] === question ? LEAD : 0;
      if (lead + lineWidth(label) + width <= widthOfColumns(place.columns)) return beside(label, width);
      return width <= widthOfColumns(COLUMNS) ? { ...whole, span: Math.max(columnsForWidth(width), labelColumns(label)), grows: false } : whole;
    }
    case 'integer': case 'decimal': return below(24 + (question.unit ? scope.say(question.unit).length * LETTER : 14), false);
    case 'date': return below(50, false);
    case 'partial-date': return below(70, false);
    case 'time': return below(52, false);
    case 'date-time': return inList ? below(56, true) : below(116, false);
    case 'moment': return inList ? below(56, true) : whole;
    case 'identifier': {
      const [system, ...others] = question.systems;
      if (!system || others.length > 0) return whole;
      return below(SYSTEMS[system].groups.reduce((sum, size) => sum + size * 5.5 + 2, 0) || 60, false);
    }
    case 'reference': return below(85, true);
    case 'component': case 'list': {
      if (place.within === 'section' && question.type === 'list') return { ...whole, layout: 'opens' };
      const parts = shapeOf(question)?.questions ?? [];
      const inner: Place = { ...place, shape: shapeOf(question) ?? place.shape, within: inList ? 'list' : 'component' };
      const count = (columns: number): number => packRows(roomsInside(parts, { ...inner, columns }, scope), columns, new Set()).length;
      const needed = roomsInside(parts, inner, scope).reduce((sum, { span }) => sum + span, 0);
      const signed = question.type === 'component' && question.signed;
      if (needed <= COLUMNS - 4 && !signed) return { span: Math.max(needed, labelColumns(label)), grows: true, layout: 'opens' };
      const rows = count(place.columns - ASIDE);
      const aside = place.within !== 'section' && !signed && fitsAside(label) && rows <= ASIDE_ROWS && rows <= count(place.columns);
      return { span: COLUMNS, grows: true, layout: aside ? 'aside' : 'opens' };
    }
    case 'grid': return { ...whole, layout: 'opens' };
    case 'scale': case 'category': case 'link': case 'attachment': return whole;
    default: return unreachable(question);
  }
}

function roomsInside(parts: readonly Question[], place: Place, scope: PaperScope): readonly Room[] {
  return parts.map((part) => chooseLayout(part, plainLabel(part, place, scope), place, scope));
}

/** Tells whether the label of a group can stand at its left. */
function fitsAside(label: Label): boolean {
  const width = widthOfColumns(ASIDE);
  const longest = Math.max(...label.words.split(/\s+/).map((word) => word.length)) * LETTER * 1.1;
  return longest <= width && (lineWidth({ ...label, needed: false }) * RAGGED) / width + (label.needed ? 1 : 0) <= ASIDE_LINES;
}

/** Boxes at the right of the words, on half a row if two lines of words do. */
function beside(label: Label, width: number): Room {
  const line = columnsForWidth(lineWidth(label) + width);
  const fixed = lineWidth({ ...label, words: '', how: '' });
  const two = columnsForWidth(fixed + ((lineWidth(label) - fixed) / 2) * RAGGED + width);
  const span = line <= HALF ? line : two <= MOST_BESIDE ? two : COLUMNS;
  return { span, grows: true, layout: 'beside' };
}

/** The words on one line, in millimetres. */
function lineWidth({ words, number, how, needed }: Label): number {
  const before = number === '' ? 0 : /\d/.test(number) ? NUMBER : LETTER_NUMBER;
  return before + words.length * LETTER * (before === NUMBER ? 1.08 : 1) + how.length * NOTE_LETTER + (needed ? NEEDED : 0);
}

/** The columns in which the words take two lines and no word is cut. */
function labelColumns(label: Label): number {
  const line = lineWidth(label);
  const longest = Math.max(...label.words.split(/[\s-]+/).map((word) => word.length)) * LETTER;
  const fixed = line - lineWidth({ ...label, words: '', how: '' }) === 0 ? 0 : lineWidth({ ...label, words: '', how: '' });
  const one = columnsForWidth(line);
  const two = columnsForWidth(Math.max(fixed + longest, fixed + ((line - fixed) / 2) * RAGGED));
  return one <= 3 ? one : Math.max(2, two);
}

function ownReasons({ absent }: Question, { say }: PaperScope): number {
  return absent.reduce((sum, { label }) => sum + (label ? say(label).length * LETTER + 12 : 0), 0);
}

function plainLabel(question: Question, place: Place, { say }: PaperScope): Label {
  const { ask, says, required } = question;
  return { words: say(says ?? ask), number: '', how: sayHowMany(soleQuestion(question, place) ?? question, place), needed: required };
}
