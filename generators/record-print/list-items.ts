import type { Question } from '../../compiler/model/question.ts';
import { get } from '../../runtime/answers/get.ts';
import { paperLabel } from '../pdf/paper-label.ts';
import { partsHere } from '../pdf/parts-here.ts';
import { sayOnlyIf } from '../pdf/say-only-if.ts';
import { sayWithheld } from '../pdf/say-withheld.ts';
import { listGridRows, viewGrid } from './view-grid.ts';
import { joinLabels, openHead, soleRow, type Item } from './item.ts';
import type { Place, RecordScope } from './record-scope.ts';
import { sayAbsent, sayAnswer } from './say-answer.ts';
import type { HeadView, RowView } from './views.ts';

/** As far in as the words of a numbered question. */
const BESIDE_NUMBERS = 4;

/** The questions of an object as they are printed, in the order of the form. */
export function listObject(questions: readonly Question[], place: Place, scope: RecordScope): readonly Item[] {
  return questions.flatMap((question) => listItems(question, questions, place, scope));
}

/** What is printed of a question: nothing where it has no answer and only what applied is shown. */
export function listItems(question: Question, siblings: readonly Question[], place: Place, scope: RecordScope): readonly Item[] {
  const { object, pointer } = place;
  const value = get(object, question.id);
  const reason = get(get(object, 'absent'), question.id);
  const isAsked = scope.isExtract || scope.asked(place.shape, object).has(question.id);
  const from = [...new Set([...question.withholdFrom, ...(scope.withhold[question.address] ?? [])])].filter((recipient) => !place.known.includes(recipient));
  const head: HeadView<string> = {
    number: scope.numbers.get(question.address) ?? '', label: paperLabel(question, siblings, scope.say), withheld: sayWithheld(from),
    note: !isAsked && (value !== undefined || reason !== undefined) ? 'Answered although the question did not arise.' : '',
  };
  // What has no number among questions that have, such as the words after the choice "Other", stands under their words.
  const indent = head.number === '' && siblings.some(({ address }) => scope.numbers.has(address)) ? BESIDE_NUMBERS : place.indent;
  const row = (kind: RowView['kind'], lines: readonly string[]): readonly Item[] => [{ kind: 'row', ...head, isHead: false, isLoose: place.level === 'question', indent, says: kind, lines }];
  if (value !== undefined) {
    const inner: Place = { ...place, pointer: `${pointer}/${question.id}`, known: [...place.known, ...from] };
    switch (question.type) {
      case 'component': return listComponent(question, value, head, inner, scope);
      case 'list': return listEntries(question, value as readonly unknown[], head, inner, scope);
      case 'grid': {
        const grid = place.level === 'question' ? viewGrid(question, value, scope) : undefined;
        return grid ? [{ kind: 'question', ...head }, { kind: 'grid', grid }] : openHead(head, listGridRows(question, value, indentOf(place), scope), place);
      }
      default: return row('said', sayAnswer(question, value, scope));
    }
  }
  if (typeof reason === 'string') return row('reason', [`No answer: ${sayAbsent(question, reason, scope.say)}`]);
  if (scope.gaps.has(`${pointer}/${question.id}`)) return row('gap', ['Not answered']);
  if (scope.shows === 'applied') return [];
  // The words after the choice "Other" belong to that choice.
  if (!isAsked && question.derivedFrom?.key === 'other') return [];
  if (!isAsked) return row('nothing', [`Did not arise: asked only if ${sayOnlyIf(question.when, undefined, place.shape, scope.paper)}`]);
  return row('nothing', [question.type === 'tick' ? 'Not ticked' : 'Not answered']);
}

function listComponent(question: Extract<Question, { type: 'component' }>, value: unknown, head: HeadView<string>, place: Place, scope: RecordScope): readonly Item[] {
  const parts = place.level === 'question' ? partsHere(scope.form, question) : question.shape.questions;
  const inner: Place = { ...place, shape: question.shape, object: value, level: place.level === 'question' ? 'entry' : 'deeper', indent: indentOf(place) };
  return openHead(head, listObject(parts, inner, scope), place);
}

/** The entries of a list, each under its number; those with one answer each need no more than a row. */
function listEntries({ item, itemName }: Extract<Question, { type: 'list' }>, values: readonly unknown[], head: HeadView<string>, place: Place, scope: RecordScope): readonly Item[] {
  const isQuestion = place.level === 'question';
  const entries = values.map((object, index) => {
    const inner: Place = { ...place, shape: item, object, pointer: `${place.pointer}/${index}`, level: 'deeper', indent: isQuestion ? 0 : place.indent + (values.length > 1 ? 2 : 1) };
    return { name: `${scope.say(itemName)} ${index + 1}${values.length > 1 ? ` of ${values.length}` : ''}`, items: listObject(item.questions, inner, scope) };
  });
  if (entries.every(({ items }) => soleRow(items))) {
    return entries.flatMap(({ name, items }) => openHead(values.length > 1 ? { ...head, label: joinLabels(head.label, name) } : head, items, place));
  }
  const [only, ...others] = entries;
  if (!isQuestion && only && others.length === 0) return openHead(head, nothingIfEmpty(only.items, place.indent + 1), place);
  const named = entries.flatMap(({ name, items }): readonly Item[] => {
    const entry: HeadView<string> = { number: '', label: name, withheld: '', note: '' };
    return [isQuestion ? { kind: 'entry', ...entry } : { kind: 'row', ...entry, isHead: true, isLoose: false, indent: place.indent + 1, says: 'said', lines: [] }, ...nothingIfEmpty(items, isQuestion ? 0 : place.indent + 2)];
  });
  return openHead(head, named, place);
}

/** An object of which this version of the form knows nothing is said to be there. */
function nothingIfEmpty(items: readonly Item[], indent: number): readonly Item[] {
  if (items.length > 0) return items;
  return [{ kind: 'row', number: '', label: 'Answers', withheld: '', note: '', isHead: false, isLoose: false, indent, says: 'nothing', lines: ['None that this version of the form knows'] }];
}

/** How far in the parts of a question stand. */
function indentOf({ level, indent }: Place): number {
  return level === 'question' ? 0 : indent + 1;
}
