// Ids on the page. Question ids have no hyphen, so a path joined by hyphens is unambiguous; `--` begins a part that is no question.
// runtime/page finds the same elements by the same rules.

/** The id of the control of a question, from its ids down from the answers; list items are numbered. */
export function controlId(steps: readonly string[]): string {
  return ['q', ...steps].join('-');
}

/** The id of everything that belongs to a question: its words, its control, its reason. */
export function wrapperId(id: string): string {
  return `${id}--question`;
}
