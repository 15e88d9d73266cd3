import type { ComponentQuestion, ListQuestion, NumberQuestion, Question, ReferenceQuestion } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { layOutCards, layOutList } from './lay-out-list.ts';
import { enterItem, labelOf } from './fields/enter.ts';
import { makeBox, makeSpace } from './fields/make-space.ts';
import type { Slot } from './fields/space.ts';
import { writeSpace } from './write-space.ts';
import { columnsHere, layOutChoices, listPoints, viewOption, viewYesNo } from './lay-out-choices.ts';
import { layOutComponent } from './lay-out-component.ts';
import { layOutGrid } from './lay-out-grid.ts';
import { layOutIdentifier } from './lay-out-identifier.ts';
import { isObserved, OBSERVED_LINES } from './observed-lines.ts';
import { layOutText, line, lines } from './lay-out-text.ts';
import { layOutTime } from './lay-out-time.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { soleQuestion } from './sole-question.ts';
import type { Piece } from './views.ts';

/** What is printed for an answer to be written into, whatever the type of the question. */
export function layOutAnswer(question: Question, place: Place, scope: PaperScope): readonly Piece[] {
  const { say } = scope;
  switch (question.type) {
    case 'text': return layOutText(question, place, scope);
    case 'yes-no': return [{ partial: 'print/ticks', columns: 'inline', options: viewYesNo(question, place, scope) }];
    case 'tick': return [];
    case 'choice': case 'choices': return [layOutChoices(question, place, scope)];
    case 'scale': {
      const points = listPoints(question).map((label) => {
        const words = say(question.ends.get(Number(label)) ?? { en: '' });
        return { label, words, field: makeBox(question, place, scope, { kind: 'radio', code: label, label: `${label} ${words}` }) };
      });
      return [{ partial: 'print/scale', points }];
    }
    case 'integer': case 'decimal': return [line({ size: 'short', after: sayRange(question, question.unit ? say(question.unit) : ''), field: writeSpace(question, place, scope) })];
    case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': return layOutTime(question, place, scope);
    case 'identifier': return layOutIdentifier(question, place, scope);
    case 'category': {
      const categories = question.scheme?.categories ?? [];
      if (categories.length === 0) return [layOutUnlisted(question, place, scope)];
      const options = categories.map(({ code, label }) => viewOption(say(label), code, makeBox(question, place, scope, { kind: 'radio', code, label: say(label) })));
      return [{ partial: 'print/ticks', columns: columnsHere(options, place, scope), options }];
    }
    case 'grid': return [layOutGrid(question, place, scope)];
    case 'list':
      if (isObserved(question)) return layOutObserved(question, place, scope);
      return place.within === 'section' ? [layOutList(question, place, scope)] : layOutInside(question, place, scope);
    case 'component': return place.within === 'section' ? layOutComponent(question, place, scope) : layOutInside(question, place, scope);
    case 'reference': return [{ partial: 'print/words', text: sayWhich(question, scope) }, line({ field: writeSpace(question, place, scope) })];
    case 'link': return [{
      partial: 'print/side', pieces: [
        {
          partial: 'print/ticks', columns: 'inline',
          options: question.rels.map((rel) => {
            const label = LINK_WORDS[rel] ?? rel;
            return { label, code: '', field: makeBox(question, place, scope, { kind: 'radio', code: rel, label, member: 'rel' }) };
          }),
        },
        line({ before: 'Its reference or record number', field: writeSpace(question, place, scope) }),
      ],
    }];
    case 'attachment': return [line({ before: 'Name of the paper or file that goes with this form', field: writeSpace(question, place, scope) })];
    default: return unreachable(question);
  }
}

/** Inside a component or a list, what holds one question only is that question, under its own label. */
function layOutInside(question: ListQuestion | ComponentQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const sole = soleQuestion(question, place);
  const inner = shapeOf(question);
  if (sole && inner) {
    const path = [...place.path, question.id, ...(question.type === 'list' ? [0] : [])];
    const { siblings: _, ...around } = place;
    const holder = place.holder ?? { path: [...place.path, question.id], question };
    return layOutAnswer(sole, { ...around, shape: inner, path, context: [...place.context, labelOf(question, place, scope)], holder }, scope);
  }
  return question.type === 'list' ? [layOutCards(question, place, scope)] : layOutComponent(question, place, scope);
}

/** What was seen or heard: lines to write on; a field cannot tell when it was from what it was, so that has one of its own. */
function layOutObserved(question: ListQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const { item } = question;
  const inner: Place = { ...place, ...enterItem(question, place, scope, 0), shape: item, siblings: item.questions };
  const when = item.questions.find(({ type }) => type === 'moment');
  const what = item.questions.find((part) => part.type === 'text' && part.lines > 1);
  const words = lines(OBSERVED_LINES, what ? writeSpace(what, inner, scope, 'lines') : '');
  return when && scope.fillable ? [line({ before: labelOf(when, inner, scope), field: writeSpace(when, inner, scope) }), words] : [words];
}

/** A category whose scheme only the board knows. */
function layOutUnlisted(question: Extract<Question, { type: 'category' }>, place: Place, scope: PaperScope): Piece {
  const member = (name: string, words: string): Slot => makeSpace(question, place, scope, { kind: 'line', part: { kind: 'member', name }, words });
  const pieces = [line({ before: 'Code', size: 'short', field: member('code', 'Code') }), line({ before: 'Category', field: member('label', 'Category') })];
  if (!scope.fillable) return { partial: 'print/side', pieces };
  const band = line({ before: 'Band, 1 to 3', size: 'short', field: member('band', 'Band, 1 to 3') });
  return { partial: 'print/side', pieces: [line({ before: 'Scheme', field: member('scheme', 'Scheme') }), ...pieces, band] };
}

/** What another record is to this one, by the rel of the link. */
export const LINK_WORDS: Readonly<Record<string, string>> = {
  'replaces': 'This replaces it', 'prompted-by': 'This was prompted by it', 'extract-of': 'This is an extract of it', 'answers': 'This answers it',
};

function sayRange({ min, max }: NumberQuestion, unit: string): string {
  return unit === '' && min !== undefined && max !== undefined ? `from ${min} to ${max}` : unit;
}

function sayWhich({ to }: ReferenceQuestion, { numbers }: PaperScope): string {
  const named = to.map((address) => numbers.get(address)).filter((number) => number !== undefined);
  return named.length > 0 ? `Write the name as in question ${named.join(' or ')}, or say who or what` : 'Say who or what';
}
