import { sayFormula } from '../../compiler/expression/say.ts';
import type { Block, Form, Section } from '../../compiler/model/form.ts';
import type { Origin } from '../../compiler/model/origin.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { viewQuestion, viewText, type RowScope, type RowView } from './view-rows.ts';

/** A section as a table of rows. */
export interface SectionView {
  readonly title: string;
  readonly condition: string;
  readonly added: string;
  readonly rows: readonly RowView[];
}

/** A section of the form, as printed. */
export function viewSection(section: Section, form: Form, scope: RowScope): SectionView {
  return {
    title: scope.say(section.title),
    condition: section.when ? `Asked only if ${sayFormula(section.when.formula, form.answers)}.` : '',
    added: section.origin.added?.en ?? '',
    rows: section.blocks.flatMap((block) => viewBlock(block, section.origin, form, scope)),
  };
}

function viewBlock(block: Block, around: Origin, form: Form, scope: RowScope): readonly RowView[] {
  switch (block.kind) {
    case 'question': return viewQuestion(block.question, form.answers, scope, 0, around);
    case 'more': {
      const { of, parts } = block;
      const shape = of.type === 'component' ? of.shape : form.answers;
      const shown = { ...scope, printedElsewhere: new Set<string>() };
      return [viewText('show', `More about: ${scope.say(of.ask)}`, { citations: [] }, { facts: [] }), ...parts.flatMap((part) => viewQuestion(part, shape, shown, 1))];
    }
    case 'show': {
      const names = block.addresses.map((address) => { const question = questionAt(form, address); return question ? scope.say(question.ask) : address; });
      return [viewText('show', `Shown again: ${names.join(', ')}`, { citations: [] }, { facts: [] })];
    }
    case 'note': {
      const facts = block.when ? [`Shown only if ${sayFormula(block.when.formula, form.answers)}.`] : [];
      return [viewText('note', scope.say(block.text), block.origin, { says: block.says, facts })];
    }
    default: return unreachable(block);
  }
}
