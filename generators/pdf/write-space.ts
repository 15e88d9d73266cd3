import type { ChoiceQuestion, ChoicesQuestion, Question } from '../../compiler/model/question.ts';
import { isKeyed } from './table-columns.ts';
import { isKeyedHere } from './keyed-choices.ts';
import { offeredOptions } from './lay-out-choices.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { makeSpace } from './fields/make-space.ts';
import type { Slot } from './fields/space.ts';

/** How to write what has no words of its own to say so. The reader of filled forms understands each of these. */
const HOW: Readonly<Record<string, string>> = {
  'date': 'Write it as 3 March 2014 or 03/03/2014',
  'partial-date': 'Write it as 3 March 2014, 03/2014, 2014 or about 2014',
  'time': 'Write it as 14:30',
  'date-time': 'Write it as 3 March 2014, 14:30',
  'moment': 'Write it as 3 March 2014, 14:30, or 03/2014, or about 2014',
};

const SEVERAL = 'Write each that applies on its own line, or with ; between';

/** The space for an answer, or for the one member of it that is written. */
export function writeSpace(question: Question, place: Place, scope: PaperScope, room: 'line' | 'lines' = 'line'): Slot {
  const space = (member: string, words = ''): Slot => makeSpace(question, place, scope, { kind: room, part: { kind: 'member', name: member }, words });
  switch (question.type) {
    case 'moment': return space('at', HOW['moment']);
    case 'identifier': return space('value');
    case 'reference': return space('text');
    case 'link': return space('reference');
    case 'attachment': return space('name');
    case 'choice': return makeSpace(question, place, scope, { kind: 'list', choices: listChoices(question, place, scope) });
    case 'choices': {
      if (!isNumbered(question, place)) return makeSpace(question, place, scope, { kind: room, words: SEVERAL });
      const choices = listChoices(question, place, scope);
      return makeSpace(question, place, scope, { kind: room, words: `Numbers with commas between: ${choices.join(', ')}`, choices });
    }
    case 'text': return makeSpace(question, place, scope, { kind: question.lines > 1 ? 'lines' : room });
    default: return makeSpace(question, place, scope, { kind: room, words: HOW[question.type] ?? '' });
  }
}

/** The space for a moment in words. */
export function writeWords(question: Question, place: Place, scope: PaperScope): Slot {
  return makeSpace(question, place, scope, { kind: 'line', part: { kind: 'member', name: 'words' }, words: 'or in words' });
}

/** What a list offers, in the order of the options, each with the number that is printed for it, if one is. */
function listChoices(question: ChoiceQuestion | ChoicesQuestion, place: Place, { say }: PaperScope): readonly string[] {
  const numbered = question.type === 'choices' && isNumbered(question, place);
  return offeredOptions(question).map(({ label, says }, index) => `${numbered ? `${index + 1} ` : ''}${say(says ?? label)}`);
}

/** Tells whether the choices are printed once with numbers, above the table or the list. One of them is chosen from a list of the field's own. */
function isNumbered(question: ChoiceQuestion | ChoicesQuestion, place: Place): boolean {
  return isKeyedHere(question, place) || isKeyed(question);
}
