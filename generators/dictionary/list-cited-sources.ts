import type { Form } from '../../compiler/model/form.ts';
import type { Origin, SourceDocument } from '../../compiler/model/origin.ts';
import { choicesOf, questionsIn } from '../../compiler/model/walk.ts';

/** The source documents that the form cites anywhere, or leaves items of out, in the order of the form's own list. */
export function listCitedSources(form: Form): readonly SourceDocument[] {
  const questions = [...questionsIn(form.answers)].flatMap((question) => [question, ...(question.type === 'grid' ? question.columns : [])]);
  const origins: readonly { readonly origin: Origin }[] = [
    ...questions, ...questions.flatMap(choicesOf), ...form.sections, ...form.rules, ...form.deadlines, ...form.next.flatMap(({ steps }) => steps),
    ...form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'note' ? [block] : []))),
  ];
  const cited = new Set([...origins.flatMap(({ origin }) => origin.citations.map(({ source }) => source)), ...form.leftOut.map(({ source }) => source)]);
  return form.sources.filter(({ id }) => cited.has(id));
}
