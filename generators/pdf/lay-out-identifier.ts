import type { IdentifierQuestion, IdentifierSystem } from '../../compiler/model/question.ts';
import { columnsHere, viewOption } from './lay-out-choices.ts';
import { makeBox } from './fields/make-space.ts';
import { writeSpace } from './write-space.ts';
import { line } from './lay-out-text.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import type { BoxView, Piece } from './views.ts';

/** How each number is called, and in what groups it is written; a number without groups has no one form. */
export const SYSTEMS: Readonly<Record<IdentifierSystem, { readonly label: string; readonly groups: readonly number[] }>> = {
  'nhs-number': { label: 'NHS number', groups: [3, 3, 4] },
  'upn': { label: 'Unique pupil number (UPN)', groups: [13] },
  'uln': { label: 'Unique learner number (ULN)', groups: [10] },
  'pnc-id': { label: 'Police National Computer (PNC) ID', groups: [] },
  'uprn': { label: 'Unique property reference number (UPRN)', groups: [12] },
};

/** A box a character for one kind of number; a choice and a line for several. */
export function layOutIdentifier(question: IdentifierQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const { systems } = question;
  const field = writeSpace(question, place, scope);
  const [only, ...others] = systems;
  if (only && others.length === 0) {
    const groups = SYSTEMS[only].groups;
    if (groups.length === 0 || scope.fillable) return [line({ size: 'middle', field })];
    return [{ partial: 'print/comb', before: '', groups: groups.map((size) => ({ cells: Array.from({ length: size }, () => ''), after: '' })), after: '' }];
  }
  const viewSystem = (code: IdentifierSystem): BoxView => {
    const { label } = SYSTEMS[code];
    return viewOption(label, code, makeBox(question, place, scope, { kind: 'radio', code, label, member: 'system' }));
  };
  const options = systems.map(viewSystem);
  return [
    { partial: 'print/ticks', columns: columnsHere(options, place, scope), options },
    line({ before: 'Number', size: 'middle', field }),
  ];
}
