import { orderApart } from '../check/order-apart.ts';
import type { Mutable } from '../model/bench.ts';
import type { Block, Form } from '../model/form.ts';
import type { Question, Shape } from '../model/question.ts';
import { questionAt, questionsIn, shapesIn } from '../model/walk.ts';
import type { Report } from './report.ts';

/** Puts questions into the board's order: they change places among themselves, each with what its keys made; everything else stays. */
export function orderQuestions(form: Form, order: readonly string[], report: Report): Form {
  const questions = order.flatMap((address) => questionAt(form, address) ?? []);
  const [first, ...others] = questions;
  if (!first || others.length === 0) return form;
  const shape = holderOf(form, first);
  const section = sectionOf(form, first);
  const astray = others.find((question) => holderOf(form, question) !== shape || sectionOf(form, question) !== section);
  if (!shape || astray) {
    report(orderApart, ['order', order.indexOf(astray?.address ?? first.address)], `“${astray?.address ?? ''}” does not stand beside “${first.address}”: only questions of one section, or parts of one question, change places.`, { help: 'Order the questions of one section.' });
    return form;
  }
  const groupOf = (question: Question): string => (question.derivedFrom ? question.derivedFrom.id : question.id);
  const wanted = questions.map(({ id }) => id);
  (shape as { questions: readonly Question[] }).questions = rearrange(shape.questions, groupOf, wanted);
  number(shape.questions.filter((question) => wanted.includes(groupOf(question))));
  if (section === undefined) return form;
  return {
    ...form,
    sections: form.sections.map((each, index) => (index === section ? { ...each, blocks: rearrange(each.blocks, (block: Block) => (block.kind === 'question' ? groupOf(block.question) : ''), wanted) } : each)),
  };
}

function holderOf(form: Form, question: Question): Shape | undefined {
  return [...shapesIn(form.answers)].find((shape) => shape.questions.includes(question));
}

/** The place of the section that prints a question as a block of its own. */
function sectionOf({ sections }: Form, question: Question): number | undefined {
  const index = sections.findIndex(({ blocks }) => blocks.some((block) => block.kind === 'question' && block.question === question));
  return index < 0 ? undefined : index;
}

/** The groups named take the places of one another, in the order wanted. */
function rearrange<T>(all: readonly T[], groupOf: (one: T) => string, wanted: readonly string[]): T[] {
  const groups: { readonly name: string; readonly members: T[] }[] = [];
  for (const one of all) {
    const name = groupOf(one);
    const last = groups.at(-1);
    if (last && name !== '' && last.name === name) last.members.push(one);
    else groups.push({ name, members: [one] });
  }
  const queue = wanted.flatMap((name) => groups.find((group) => group.name === name) ?? []);
  return groups.flatMap((group) => (wanted.includes(group.name) ? queue.shift() ?? group : group).members);
}

/** Gives questions and what they hold the same places in the print as before, in their new order. */
function number(questions: readonly Question[]): void {
  const printed = questions.flatMap((question) => [question, ...(question.type === 'component' ? questionsIn(question.shape) : question.type === 'list' ? questionsIn(question.item) : [])]);
  const places = printed.map(({ order }) => order).sort((a, b) => a - b);
  printed.forEach((question, index) => { (question as Mutable<Question>).order = places[index] ?? question.order; });
}
