import { neededQuestion } from '../check/needed-question.ts';
import type { Block, Form } from '../model/form.ts';
import type { Question, Shape } from '../model/question.ts';
import { questionAt, questionsIn, shapesIn } from '../model/walk.ts';
import { findReader } from './find-reader.ts';
import type { Report } from './report.ts';

/** Leaves questions out of a form, with what their keys made; one that something reads stays and is reported. `made` goes without a word. */
export function leaveOut(form: Form, notUsed: readonly string[], made: readonly string[], report: Report): Form {
  const gone = new Set([...notUsed, ...made].flatMap((address) => [address, ...derivedOf(form, address)]));
  const isGone = (address: string): boolean => gone.has(address) || [...gone].some((start) => address.startsWith(`${start}.`));
  const kept = new Set<string>();
  for (const address of notUsed) {
    const reader = readerOf(form, address, isGone);
    if (!reader) continue;
    report(neededQuestion, ['notUsed', address], `“${address}” cannot be left out: ${reader.what}.`, { part: 'key', help: reader.help, related: reader.at ? [{ span: reader.at, message: 'here' }] : [] });
    for (const each of [address, ...derivedOf(form, address)]) kept.add(each);
  }
  for (const address of kept) gone.delete(address);
  if (gone.size === 0) return form;
  for (const shape of shapesIn(form.answers)) (shape as { questions: readonly Question[] }).questions = shape.questions.filter(({ address }) => !gone.has(address));
  const sections = form.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap((block) => keepBlock(block, isGone)) })).filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'note'));
  return { ...form, sections };
}

function readerOf(form: Form, address: string, isGone: (address: string) => boolean): { readonly what: string; readonly help: string; readonly at?: NonNullable<ReturnType<typeof findReader>>['at'] } | undefined {
  const question = questionAt(form, address);
  if (question?.required) return { what: 'the form or the profile requires it', help: 'Only optional questions can be left out.', at: question.at };
  if (question && 'shape' in question && holdsRequired(question.shape)) return { what: 'a part of it is required', help: 'Leave out the parts that are not.', at: question.at };
  const reader = findReader(form, address, isGone);
  return reader && { what: `${reader.what} reads it`, help: 'What reads it would never speak, or always. Keep the question.', at: reader.at };
}

function holdsRequired({ questions }: Shape): boolean {
  return questions.some(({ required, when }) => required && !when);
}

/** What the keys `other`, `first` and `observed` of a question made beside it. */
function derivedOf(form: Form, address: string): string[] {
  const question = questionAt(form, address);
  return [...questionsIn(form.answers)].filter(({ derivedFrom, address: other }) => question && derivedFrom?.id === question.id && parentOf(other) === parentOf(address)).map(({ address: other }) => other);
}

function parentOf(address: string): string {
  return address.split('.').slice(0, -1).join('.');
}

function keepBlock(block: Block, isGone: (address: string) => boolean): readonly Block[] {
  switch (block.kind) {
    case 'question': return isGone(block.question.address) ? [] : [block];
    case 'more': {
      const parts = block.parts.filter(({ address }) => !isGone(address));
      return isGone(block.of.address) || parts.length === 0 ? [] : [{ ...block, parts }];
    }
    case 'show': {
      const addresses = block.addresses.filter((address) => !isGone(address));
      return addresses.length === 0 ? [] : [{ ...block, addresses }];
    }
    default: return [block];
  }
}
