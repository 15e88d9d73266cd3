import type { Question, Recipient } from '../../compiler/model/question.ts';
import { layOutAnswer } from './lay-out-answer.ts';
import { paperHint, paperLabel } from './paper-label.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { sayOnlyIf } from './say-only-if.ts';
import { sayWithheld } from './say-withheld.ts';
import type { Piece, QuestionView } from './views.ts';

/** Label and answer stand beside each other in a component and in a list. */
const LABEL = 62;

/** More boxes or lines than these may run on to the next page, so that no page is left half empty. */
const LONG_TICKS = 18;
const LONG_LINES = 16;
const LONG_ROWS = 6;

/** The questions of one object as paper shows them, in order. */
export function viewQuestions(questions: readonly Question[], place: Place, scope: PaperScope): readonly QuestionView[] {
  return questions.map((question) => viewQuestion(question, questions, place, scope));
}

/** One question with what is printed for its answer. `siblings` are those it must be told apart from. */
export function viewQuestion(question: Question, siblings: readonly Question[], place: Place, scope: PaperScope): QuestionView {
  const { say, numbers, queries } = scope;
  const beside = place.within !== 'section' && !opens(question);
  const pieces = [...layOutAnswer(question, beside ? { ...place, width: place.width - LABEL } : place, scope), ...ownReasons(question, scope)];
  const other = question.derivedFrom?.key === 'other';
  return {
    number: place.within === 'list' ? '' : (numbers.get(question.address)?.split(' ').at(-1) ?? ''),
    label: paperLabel(question, siblings, say),
    hint: paperHint(question, say),
    onlyIf: other || place.within === 'section' ? '' : sayOnlyIf(question.when, undefined, place.shape, scope),
    withheld: sayWithheld(question.withholdFrom.filter((recipient) => !inherited(place, recipient))),
    box: question.type === 'tick',
    needed: question.required && question.absent.some(({ label }) => label === undefined),
    long: pieces.some(isLong),
    opens: opens(question),
    pieces,
    queries: queries.get(question.address) ?? [],
  };
}

/** Tells whether a question holds others, whose labels stand below its own. */
function opens({ type }: Question): boolean {
  return type === 'component' || type === 'list' || type === 'grid';
}

function inherited({ withheldFrom }: Place, recipient: Recipient): boolean {
  return withheldFrom.includes(recipient);
}

/** A reason with the form's own words is a box beside the choices, as on the printed form. */
function ownReasons({ absent }: Question, { say }: PaperScope): readonly Piece[] {
  const own = absent.flatMap(({ label, reason }) => (label ? [{ label: say(label), code: reason }] : []));
  return own.length > 0 ? [{ partial: 'print/ticks', say: '', columns: 'inline', options: own }] : [];
}

function isLong(piece: Piece): boolean {
  switch (piece.partial) {
    case 'print/ticks': return piece.options.length > LONG_TICKS;
    case 'print/lines': return piece.lines.length > LONG_LINES;
    case 'print/table': return piece.rows.length > LONG_ROWS;
    case 'print/rows': return piece.questions.length > LONG_ROWS;
    case 'print/cards': return true;
    default: return false;
  }
}
