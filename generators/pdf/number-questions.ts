import type { Block, Form } from '../../compiler/model/form.ts';
import type { Question } from '../../compiler/model/question.ts';
import { partsHere } from './parts-here.ts';

/**
 * Numbers what paper shows, by address: questions as section and place (`2.1`), the parts of a component by letter (`2.1 a`).
 * What is inside a list or deeper has no number, nor have the words that follow the choice "Other".
 */
export function numberQuestions(form: Form): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  form.sections.forEach((section, index) => {
    let count = 0;
    for (const block of section.blocks) {
      if (!takesNumber(block)) continue;
      count += 1;
      const number = `${index + 1}.${count}`;
      if (block.kind === 'more') numberParts(number, block.parts);
      else {
        numbers.set(block.question.address, number);
        if (block.question.type === 'component') numberParts(number, partsHere(form, block.question));
      }
    }
  });
  return numbers;

  function numberParts(number: string, parts: readonly Question[]): void {
    parts.filter(isNumbered).forEach((part, index) => numbers.set(part.address, `${number} ${letter(index)}`));
  }
}

/** Tells whether a block is a question that has a number of its own. */
function takesNumber(block: Block): block is Exclude<Block, { kind: 'note' | 'show' }> {
  return block.kind === 'more' || (block.kind === 'question' && isNumbered(block.question));
}

/** The words that the choice "Other" opens belong to that choice. */
function isNumbered({ derivedFrom }: Question): boolean {
  return derivedFrom?.key !== 'other';
}

/** `a` to `z`, then `aa`, `ab` and so on. */
function letter(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letter(Math.floor(index / 26) - 1)}${last}`;
}
