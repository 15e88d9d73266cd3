import type { Block, Form, Section } from '../../compiler/model/form.ts';
import type { Question } from '../../compiler/model/question.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import { quoteLabel } from '../../compiler/expression/say-words.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { COLUMNS } from './column-grid.ts';
import { partsHere } from './parts-here.ts';
import { sayOnlyIf } from './say-only-if.ts';
import { sayWithheld } from './say-withheld.ts';
import { paperLabel } from './paper-label.ts';
import { viewRows } from './view-question.ts';
import type { BlockView, QuestionView, RowView, SectionView } from './views.ts';

/** A section with its notes, and the questions between them in rows. */
export function viewSection(section: Section, index: number, scope: PaperScope): SectionView {
  const { form, say } = scope;
  const onlyIf = sayOnlyIf(section.when, undefined, form.answers, scope);
  const siblings = section.blocks.flatMap((block) => (block.kind === 'question' ? [block.question] : []));
  const place: Place = {
    shape: form.answers, ...(section.when ? { known: section.when } : {}), siblings, columns: COLUMNS, within: 'section', path: [], context: [], keyed: false, withheldFrom: section.withholdFrom,
  };
  const blocks: BlockView[] = [];
  let run: Question[] = [];
  const endRun = (): void => {
    if (run.length > 0) blocks.push({ note: '', rows: viewRows(run, place, scope) });
    run = [];
  };
  for (const block of section.blocks) {
    if (block.kind === 'question') run.push(withPartsHere(block.question, form));
    else {
      endRun();
      blocks.push(viewBlock(block, section, place, scope));
    }
  }
  endRun();
  return { number: String(index + 1), title: say(section.title), onlyIf, withheld: sayWithheld(section.withholdFrom), blocks };
}

function viewBlock(block: Exclude<Block, { kind: 'question' }>, section: Section, place: Place, scope: PaperScope): BlockView {
  const { form, say } = scope;
  switch (block.kind) {
    case 'note': {
      const onlyIf = sayOnlyIf(block.when, section.when, form.answers, scope);
      return { note: `${onlyIf ? `If ${onlyIf}: ` : ''}${say(block.says ?? block.text)}`, rows: [] };
    }
    case 'show': return { note: block.addresses.map((address) => sayShown(address, scope)).join(' '), rows: [] };
    case 'more': return { note: '', rows: viewMore(block, place, scope) };
    default: return unreachable(block);
  }
}

function withPartsHere(question: Question, form: Form): Question {
  return question.type === 'component' ? { ...question, shape: { ...question.shape, questions: partsHere(form, question) } } : question;
}

/** Further parts of a component that an earlier section began. */
function viewMore({ of, parts }: Extract<Block, { kind: 'more' }>, place: Place, scope: PaperScope): readonly RowView[] {
  const asked = of.type === 'component' ? { ...of, shape: { ...of.shape, questions: parts } } : of;
  const number = parts.flatMap((part) => scope.numbers.get(part.address) ?? [])[0]?.split(' ')[0] ?? '';
  const rename = (whole: QuestionView): QuestionView => ({ ...whole, number, label: `${whole.label} (continued)`, needed: false, letter: '', queries: [] });
  return viewRows([asked], { ...place, siblings: [] }, scope).map((row) => ({ ...row, cells: row.cells.map(rename) }));
}

/** An answer that is shown again on screen stands once on paper. */
function sayShown(address: string, { form, numbers, say }: PaperScope): string {
  const question = questionAt(form, address);
  const number = numbers.get(address);
  return question ? `${quoteLabel(paperLabel(question, [], say))} is as ${number ? `written at question ${number}` : 'written before'}.` : '';
}
