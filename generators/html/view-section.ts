import { unreachable } from '../../compiler/unreachable.ts';
import type { Block, Section } from '../../compiler/model/form.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import type { GroupView, QuestionView } from './body-view.ts';
import { viewFieldset } from './components/view-fieldset.ts';
import { viewInsetText, type InsetTextView } from './components/view-inset-text.ts';
import { viewSummaryList, type SummaryListView } from './components/view-summary-list.ts';
import { controlId } from './page-ids.ts';
import { scopeOfSection, type PageScope } from './page-scope.ts';
import { viewParts } from './view-component.ts';
import { viewQuestion } from './view-question.ts';

export interface SectionView {
  readonly id: string;
  readonly headingId: string;
  readonly title: string;
  /** No question here must be answered. */
  readonly allOptional: boolean;
  readonly blocks: readonly BlockView[];
}

/** Exactly one member is there. */
export type BlockView =
  | { readonly question: QuestionView }
  | { readonly more: GroupView & { readonly id: string } }
  | { readonly show: SummaryListView }
  | { readonly note: InsetTextView };

/** An answer that is repeated: where it is shown, whose it is. */
export interface Shown {
  readonly id: string;
  readonly address: string;
}

/** The id of the place where a section's nth block repeats its nth answer. */
export function shownId(section: number, block: number, index: number): string {
  return `show-${section + 1}-${block + 1}-${index + 1}`;
}

/** A section with its heading, its notes and its questions. */
export function viewSection(section: Section, index: number, scope: PageScope): SectionView {
  const id = `section-${index + 1}`;
  const { allOptional, inside } = scopeOfSection(section, scope);
  return {
    id, headingId: `${id}-heading`, title: scope.say(section.title), allOptional,
    blocks: section.blocks.map((block, position) => viewBlock(block, { section: index, position, scope: inside })),
  };
}

interface BlockPlace {
  readonly section: number;
  readonly position: number;
  readonly scope: PageScope;
}

function viewBlock(block: Block, { section, position, scope }: BlockPlace): BlockView {
  switch (block.kind) {
    case 'question':
      return { question: silence(viewQuestion(block.question, { scope, shape: scope.form.answers, steps: [] }), scope.form.sections[section], scope) };
    case 'more':
      return { more: viewMore(block, `more-${section + 1}-${position + 1}`, scope) };
    case 'show':
      return {
        show: viewSummaryList({
          classes: 'c-shown',
          rows: block.addresses.map((address, index) => {
            const question = questionAt(scope.form, address);
            return { key: { text: question ? scope.say(question.ask) : address }, value: { text: 'As given above', id: shownId(section, position, index) } };
          }),
        }),
      };
    case 'note': {
      const text = scope.say(block.text);
      const condition = block.when && `If ${scope.sayCondition(block.when.formula, scope.form.answers)}: `;
      return { note: viewInsetText({ text: `${condition ?? ''}${text}`, classes: 'c-note' }) };
    }
    default:
      return unreachable(block);
  }
}

/** A question that only repeats the heading of its section is heard and not seen. */
function silence(view: QuestionView, section: Section | undefined, { say }: PageScope): QuestionView {
  const { body } = view;
  const frame = 'group' in body ? body.group : 'list' in body ? body.list : undefined;
  if (!section || !frame?.legend || frame.legend.text !== say(section.title)) return view;
  const legend = { ...frame.legend, classes: 'govuk-fieldset__legend govuk-visually-hidden' };
  return { ...view, body: 'list' in body ? { list: { ...body.list, legend } } : 'group' in body ? { group: { ...body.group, legend } } : body };
}

/** Further parts of a component asked before, under its words. */
function viewMore(block: Extract<Block, { kind: 'more' }>, id: string, scope: PageScope): GroupView & { readonly id: string } {
  const { of, parts } = block;
  if (of.type !== 'component') throw new Error(`A block cannot ask more of ${of.address}: it has no parts.`);
  const place = { scope: { ...scope, printedElsewhere: new Set<string>() }, shape: of.shape, steps: [of.id] };
  return {
    id, ...viewFieldset({ legend: { text: scope.say(of.ask), classes: 'govuk-fieldset__legend--m' } }), filled: true,
    bodyId: `${controlId([of.id])}--${id}`, questions: viewParts(parts, place),
  };
}
