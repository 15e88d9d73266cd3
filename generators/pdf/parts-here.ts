import type { Form } from '../../compiler/model/form.ts';
import type { ComponentQuestion, Question } from '../../compiler/model/question.ts';

/** The parts of a component that paper asks where the component stands, not in a later section. */
export function partsHere(form: Form, question: ComponentQuestion): readonly Question[] {
  const blocks = form.sections.flatMap((section) => section.blocks);
  const later = new Set(blocks.flatMap((block) => (block.kind === 'more' ? block.parts.map(({ address }) => address) : [])));
  return question.shape.questions.filter(({ address }) => !later.has(address));
}
