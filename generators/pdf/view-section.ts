import type { Block, Form, Section } from '../../compiler/model/form.ts';
import type { Question } from '../../compiler/model/question.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import { quoteLabel } from '../../compiler/expression/say-words.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { partsHere } from './parts-here.ts';
import { sayOnlyIf } from './say-only-if.ts';
import { sayWithheld } from './say-withheld.ts';
import { paperLabel } from './paper-label.ts';
import { viewQuestion } from './view-question.ts';
import type { BlockView, QuestionView, SectionView } from './views.ts';

/** Between the margins, without what the numbers take, in millimetres. */
const PAGE_WIDTH = 164;

/** A section with its questions; neighbours that the same words open are told so once. */
export function viewSection(section: Section, index: number, scope: PaperScope): SectionView {
  const { form, say } = scope;
  const onlyIf = sayOnlyIf(section.when, undefined, form.answers, scope);
  const place: Place = { shape: form.answers, width: PAGE_WIDTH, within: 'section', withheldFrom: section.withholdFrom };
  const blocks: BlockView[] = [];
  for (const block of section.blocks) {
    const view = viewBlock(block, section, place, scope);
    const last = blocks.at(-1);
    const [question] = view.questions;
    if (last && question && last.questions.length > 0 && (last.onlyIf === view.onlyIf || belongs(block))) {
      blocks[blocks.length - 1] = { ...last, questions: [...last.questions, question] };
    } else blocks.push(view);
  }
  return { number: String(index + 1), title: say(section.title), onlyIf, withheld: sayWithheld(section.withholdFrom), blocks: blocks.map(nameFirst) };
}

/** The words that "Other" opens stay with their question. */
function belongs(block: Block): boolean {
  return block.kind === 'question' && block.question.derivedFrom?.key === 'other';
}

/** `Answer 2.2 only if ...`, `Answer 2.2 to 2.4 only if ...`. */
function nameFirst(block: BlockView): BlockView {
  if (block.onlyIf === '') return block;
  const numbers = block.questions.map(({ number }) => number).filter((number) => number !== '');
  const [first, last] = [numbers[0], numbers.at(-1)];
  const which = first === undefined ? 'this' : first === last ? first : `${first} to ${last}`;
  return { ...block, onlyIf: `Answer ${which} only if ${block.onlyIf}.` };
}

function viewBlock(block: Block, section: Section, place: Place, scope: PaperScope): BlockView {
  const { form, say } = scope;
  switch (block.kind) {
    case 'note': {
      const onlyIf = sayOnlyIf(block.when, section.when, form.answers, scope);
      return { note: `${onlyIf ? `If ${onlyIf}: ` : ''}${say(block.text)}`, onlyIf: '', questions: [] };
    }
    case 'show': return { note: block.addresses.map((address) => sayShown(address, scope)).join(' '), onlyIf: '', questions: [] };
    case 'question': {
      const siblings = section.blocks.flatMap((other) => (other.kind === 'question' ? [other.question] : []));
      return {
        note: '', onlyIf: sayOnlyIf(block.question.when, section.when, form.answers, scope),
        questions: [viewQuestion(withPartsHere(block.question, form), siblings, place, scope)],
      };
    }
    case 'more': return { note: '', onlyIf: '', questions: [viewMore(block, place, scope)] };
    default: return unreachable(block);
  }
}

function withPartsHere(question: Question, form: Form): Question {
  return question.type === 'component' ? { ...question, shape: { ...question.shape, questions: partsHere(form, question) } } : question;
}

/** Further parts of a component that an earlier section began. */
function viewMore({ of, parts }: Extract<Block, { kind: 'more' }>, place: Place, scope: PaperScope): QuestionView {
  const asked = of.type === 'component' ? { ...of, shape: { ...of.shape, questions: parts } } : of;
  const whole = viewQuestion(asked, [], place, scope);
  const number = parts.flatMap((part) => scope.numbers.get(part.address) ?? [])[0]?.split(' ')[0] ?? '';
  return { ...whole, number, label: `${whole.label} (continued)`, needed: false };
}

/** An answer that is shown again on screen stands once on paper. */
function sayShown(address: string, { form, numbers, say }: PaperScope): string {
  const question = questionAt(form, address);
  const number = numbers.get(address);
  return question ? `${quoteLabel(paperLabel(question, [], say))} is as ${number ? `written at question ${number}` : 'written before'}.` : '';
}
