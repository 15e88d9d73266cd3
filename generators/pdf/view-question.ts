import type { Question } from '../../compiler/model/question.ts';
import { chooseLayout } from './choose-layout.ts';
import { layOutAnswer } from './lay-out-answer.ts';
import { sayHowMany, viewOption } from './lay-out-choices.ts';
import { paperHint, paperLabel } from './paper-label.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { soleQuestion } from './sole-question.ts';
import { sayOnlyIf } from './say-only-if.ts';
import { sayWithheld } from './say-withheld.ts';
import type { Piece, QuestionView } from './views.ts';

/** More rows of boxes, lines or rows than these may run on to the next page, so that no page is left half empty. */
const LONG_TICKS = 7;
const LONG_LINES = 10;
const LONG_ROWS = 4;
const LONG_TALL_ROWS = 2;

/** The questions of one object as paper shows them, in order. */
export function viewQuestions(questions: readonly Question[], place: Place, scope: PaperScope): readonly QuestionView[] {
  return pairHalves(questions.map((question) => viewQuestion(question, questions, place, scope)));
}

/** A short answer without another beside it has the whole width. */
function pairHalves(views: readonly QuestionView[]): readonly QuestionView[] {
  const paired: QuestionView[] = [];
  for (let index = 0; index < views.length; index += 1) {
    const [view, next] = [views[index], views[index + 1]];
    if (view?.layout === 'half' && next?.layout === 'half') {
      paired.push(view, next);
      index += 1;
    } else if (view) paired.push(view.layout === 'half' ? { ...view, layout: 'below' } : view);
  }
  return paired;
}

/** One question with what is printed for its answer. `siblings` are those it must be told apart from. */
export function viewQuestion(question: Question, siblings: readonly Question[], place: Place, scope: PaperScope): QuestionView {
  const { say, numbers, queries } = scope;
  const pieces = addOwnReasons(layOutAnswer(question, place, scope), question, scope);
  const isOther = question.derivedFrom?.key === 'other';
  const view = {
    number: place.within === 'list' ? '' : (numbers.get(question.address)?.split(' ').at(-1) ?? ''),
    label: paperLabel(question, siblings, say),
    how: sayHowMany(soleQuestion(question, place) ?? question),
    hint: paperHint(question, say),
    onlyIf: isOther || place.within === 'section' ? '' : sayOnlyIf(question.when, undefined, place.shape, scope),
    withheld: sayWithheld(question.withholdFrom.filter((recipient) => !place.withheldFrom.includes(recipient))),
    box: question.type === 'tick',
    needed: !isOther && question.required && question.absent.some(({ label }) => label === undefined),
    long: pieces.some(isLong),
    pieces,
    queries: queries.get(question.address) ?? [],
  };
  return { ...view, layout: chooseLayout(view) };
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
    case 'print/ticks': return typeof piece.columns === 'number' && piece.options.length / piece.columns > LONG_TICKS;
    case 'print/lines': return piece.lines.length > LONG_LINES;
    case 'print/table': return piece.rows.length > (piece.rows.some(({ cells }) => cells.some(({ tall }) => tall)) ? LONG_TALL_ROWS : LONG_ROWS);
    case 'print/rows': return piece.questions.length > LONG_ROWS;
    case 'print/cards': return true;
    default: return false;
  }
}
