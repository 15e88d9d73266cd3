import type { ComponentQuestion, ListQuestion, NumberQuestion, Question, ReferenceQuestion } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { layOutCards, layOutList } from './lay-out-list.ts';
import { widthOfColumns } from './column-grid.ts';
import { chooseColumns, layOutChoices, viewOption } from './lay-out-choices.ts';
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
    case 'text': return layOutText(question, place);
    case 'yes-no': return [{ partial: 'print/ticks', columns: 'inline', options: [{ label: 'Yes', code: '' }, { label: 'No', code: '' }] }];
    case 'tick': return [];
    case 'choice': case 'choices': return [layOutChoices(question, place, scope)];
    case 'scale': {
      const points = Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index);
      return [{ partial: 'print/scale', points: points.map((value) => ({ label: String(value), words: say(question.ends.get(value) ?? { en: '' }) })) }];
    }
    case 'integer': case 'decimal': return [line({ size: 'short', after: sayRange(question, question.unit ? say(question.unit) : '') })];
    case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': return layOutTime(question, place);
    case 'identifier': return layOutIdentifier(question);
    case 'category': {
      const categories = question.scheme?.categories ?? [];
      if (categories.length === 0) return [{ partial: 'print/side', pieces: [line({ before: 'Code', size: 'short' }), line({ before: 'Category' })] }];
      const options = categories.map(({ code, label }) => viewOption(say(label), code));
      return [{ partial: 'print/ticks', columns: chooseColumns(options, widthOfColumns(place.columns)), options }];
    }
    case 'grid': return [layOutGrid(question, place, scope)];
    case 'list':
      if (isObserved(question)) return [lines(OBSERVED_LINES)];
      return place.within === 'section' ? [layOutList(question, place, scope)] : layOutInside(question, place, scope);
    case 'component': return place.within === 'section' ? layOutComponent(question, place, scope) : layOutInside(question, place, scope);
    case 'reference': return [{ partial: 'print/words', text: sayWhich(question, scope) }, line({})];
    case 'link': return [{
      partial: 'print/side', pieces: [
        { partial: 'print/ticks', columns: 'inline', options: question.rels.map((rel) => ({ label: LINKS[rel] ?? rel, code: rel })) },
        line({ before: 'Its reference or record number' }),
      ],
    }];
    case 'attachment': return [line({ before: 'Name of the paper or file that goes with this form' })];
    default: return unreachable(question);
  }
}

/** Inside a component or a list, what holds one question only is that question, under its own label. */
function layOutInside(question: ListQuestion | ComponentQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const sole = soleQuestion(question, place);
  if (sole) return layOutAnswer(sole, place, scope);
  return question.type === 'list' ? [layOutCards(question, place, scope)] : layOutComponent(question, place, scope);
}

/** What another record is to this one. */
const LINKS: Readonly<Record<string, string>> = {
  'replaces': 'This replaces it', 'prompted-by': 'This was prompted by it', 'extract-of': 'This is an extract of it', 'answers': 'This answers it',
};

function sayRange({ min, max }: NumberQuestion, unit: string): string {
  return unit === '' && min !== undefined && max !== undefined ? `from ${min} to ${max}` : unit;
}

function sayWhich({ to }: ReferenceQuestion, { numbers }: PaperScope): string {
  const named = to.map((address) => numbers.get(address)).filter((number) => number !== undefined);
  return named.length > 0 ? `Write the name as in question ${named.join(' or ')}, or say who or what` : 'Say who or what';
}
