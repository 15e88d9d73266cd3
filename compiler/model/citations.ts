import type { Form } from './form.ts';
import type { Citation, Origin } from './origin.ts';
import { choicesOf, questionsIn } from './walk.ts';

/** Every citation of a form: of its sections, notes, questions, columns, choices, categories, rules, deadlines and next steps. */
export function citationsOf(form: Pick<Form, 'sections' | 'answers' | 'rules' | 'deadlines' | 'next'>): Citation[] {
  const sections = form.sections.flatMap(({ blocks, origin }) => [origin, ...blocks.flatMap((block) => (block.kind === 'note' ? [block.origin] : []))]);
  const questions = [...questionsIn(form.answers)].flatMap((question) => [
    question.origin, ...choicesOf(question).map(({ origin }) => origin), ...(question.type === 'grid' ? question.columns.map(({ origin }) => origin) : []),
    ...(question.type === 'category' ? (question.scheme?.categories ?? []).map(({ origin }) => origin) : []),
  ]);
  const others = [...form.rules, ...form.deadlines, ...form.next.flatMap(({ steps }) => steps)].map(({ origin }) => origin);
  return [...sections, ...questions, ...others].flatMap((origin: Origin) => origin.citations);
}
