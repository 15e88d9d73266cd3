import type { Form } from '../model/form.ts';
import type { CategoryScheme } from '../model/question.ts';
import { questionsIn } from '../model/walk.ts';
import type { Citation } from '../model/origin.ts';

/** Drops the notes that explain the categories of a scheme which the board does not use: they cite what those categories cite. */
export function dropForeignNotes(form: Form, base: Form): Form {
  const offered = new Set(schemesOf(form).map(({ id }) => id));
  const foreign = new Set(schemesOf(base).filter(({ id }) => !offered.has(id)).flatMap(({ categories }) => categories.flatMap(({ origin }) => origin.citations.map(nameOf))));
  if (foreign.size === 0) return form;
  return {
    ...form,
    sections: form.sections.map((section) => ({ ...section, blocks: section.blocks.filter((block) => block.kind !== 'note' || !block.origin.citations.some((citation) => foreign.has(nameOf(citation)))) })),
  };
}

function schemesOf(form: Form): CategoryScheme[] {
  return [...questionsIn(form.answers)].flatMap((question) => (question.type === 'category' && question.scheme ? [question.scheme] : []));
}

function nameOf({ source, part, item }: Citation): string {
  return JSON.stringify([source, part, item]);
}
