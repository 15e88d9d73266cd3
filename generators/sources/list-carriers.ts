import { sayFormula } from '../../compiler/expression/say.ts';
import type { Block, Form } from '../../compiler/model/form.ts';
import type { Citation, Origin } from '../../compiler/model/origin.ts';
import type { Question } from '../../compiler/model/question.ts';
import type { Text } from '../../compiler/model/text.ts';
import { choicesOf, shapeOf } from '../../compiler/model/walk.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { sayWithin } from '../pdf/say-within.ts';

/** Something of a form that can come from a source, with only what it does not share with the thing it stands in. */
export interface Carrier {
  readonly kind: 'section' | 'note' | 'question' | 'column' | 'option' | 'row' | 'category' | 'rule' | 'deadline' | 'next step';
  /** Of a question its address; of a choice that and its code; of a rule or deadline its id; empty for what has no name. */
  readonly address: string;
  /** Our words. */
  readonly words: string;
  readonly citations: readonly Citation[];
  readonly added?: Text;
  readonly decided?: Text;
  /** Neither it nor what it stands in is cited or added. */
  readonly isUncited: boolean;
}

const NOWHERE: Origin = { citations: [] };

/** Everything in a form that says where it comes from, in the order of printing; rules, deadlines and next steps last. */
export function listCarriers(form: Form, say: (text: Text) => string): readonly Carrier[] {
  const carryBlock = (block: Block): Carrier[] => {
    switch (block.kind) {
      case 'note': return [carry('note', '', say(block.text), block)];
      case 'question': return carryQuestion(block.question, aroundOf(block.question, form.answers.questions, NOWHERE), say);
      case 'more': case 'show': return []; // what is printed again or further below belongs to its question
      default: return unreachable(block);
    }
  };
  return [
    ...form.sections.flatMap((section) => [
      carry('section', '', say(section.title), section),
      // A section hands its addition to its questions; each stands for itself, so that all that is added is seen.
      ...section.blocks.flatMap(carryBlock),
    ]),
    ...form.rules.map(({ id, message, origin }) => carry('rule', id, say(message), { origin })),
    ...form.deadlines.map(({ id, within, starts, met, origin }) => carry('deadline', id, `${met.join(' or ')} within ${sayWithin(within)} of ${starts.join(' or ')}`, { origin })),
    ...form.next.flatMap(({ when, steps }) => steps.map(({ text, origin }) =>
      carry('next step', '', when ? `If ${sayFormula(when.formula, form.answers)}: ${say(text)}` : say(text), { origin }))),
  ];
}

function carryQuestion(question: Question, around: Origin, say: (text: Text) => string): Carrier[] {
  const { address, ask, origin } = question;
  const choice = (kind: Carrier['kind'], code: string, words: Text, own: Origin) => carry(kind, `${address}.${code}`, say(words), { origin: own, around: origin });
  const choices = choicesOf(question).map((one) => ('code' in one ? choice('option', one.code, one.label, one.origin) : choice('row', one.id, one.label, one.origin)));
  const columns = question.type !== 'grid' ? [] : question.columns.flatMap((column) =>
    carryQuestion(column, origin, say).map((carrier): Carrier => (carrier.kind === 'question' ? { ...carrier, kind: 'column' } : carrier)));
  const categories = question.type !== 'category' ? [] : (question.scheme?.categories ?? []).map(({ code, label, origin: own }) => choice('category', code, label, own));
  const inner = shapeOf(question)?.questions ?? [];
  const parts = inner.flatMap((part) => carryQuestion(part, aroundOf(part, inner, origin), say));
  return [carry('question', address, say(ask), { origin, around }), ...columns, ...choices, ...categories, ...parts];
}

/** A question made from a key of another one stands with that one. */
function aroundOf({ derivedFrom }: Question, siblings: readonly Question[], around: Origin): Origin {
  return (derivedFrom && siblings.find(({ id }) => id === derivedFrom.id)?.origin) ?? around;
}

function carry(kind: Carrier['kind'], address: string, words: string, { origin, around = NOWHERE }: { readonly origin: Origin; readonly around?: Origin }): Carrier {
  const { citations, added, decided } = origin;
  return {
    kind, address, words, citations: citations.filter((citation) => !around.citations.includes(citation)),
    ...(added && added !== around.added ? { added } : {}), ...(decided && decided !== around.decided ? { decided } : {}),
    isUncited: [origin, around].every((one) => one.citations.length === 0 && !one.added),
  };
}
