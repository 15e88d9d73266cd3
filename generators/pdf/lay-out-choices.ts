import type { ChoiceQuestion, ChoicesQuestion, Option } from '../../compiler/model/question.ts';
import { line, lines } from './lay-out-text.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import type { Piece, TicksPiece } from './views.ts';

/** More choices than this are not printed: they would fill a page, and whoever keys the form in finds the code. */
const MOST = 40;

/** A letter of 12 point Noto Sans, and what a tick box takes with its gaps, in millimetres. */
const LETTER = 2.25;
const BOX = 11;

/** Boxes to tick, in as many columns as the labels leave room for. */
export function layOutChoices(question: ChoiceQuestion | ChoicesQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const offered = offeredOptions(question);
  const several = question.type === 'choices';
  if (offered.length > MOST) {
    const text = several ? 'Write each that applies' : 'Write one';
    return [{ partial: 'print/words', text }, several ? lines(2) : line({})];
  }
  const options = viewOptions(offered, scope);
  return [{ partial: 'print/ticks', say: several ? 'Tick all that apply' : 'Tick one', columns: chooseColumns(options, place.width), options }];
}

/** The options that a new form offers. */
export function offeredOptions({ options }: ChoiceQuestion | ChoicesQuestion): readonly Option[] {
  return options.filter((option) => !option.deprecated);
}

export function viewOptions(options: readonly Option[], { say }: PaperScope): TicksPiece['options'] {
  return options.map(({ code, label, says }) => ({ label: say(says ?? label), code }));
}

function chooseColumns(options: TicksPiece['options'], width: number): TicksPiece['columns'] {
  const longest = Math.max(...options.map(({ label, code }) => label.length * LETTER + code.length * LETTER / 2)) + BOX;
  if (options.length <= 3 && longest * options.length <= width) return 'inline';
  if (longest * 3 <= width) return 3;
  return longest * 2 <= width ? 2 : 1;
}
