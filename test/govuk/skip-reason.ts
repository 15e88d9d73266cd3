/** Fixtures that no rule below leaves out, by component and name, with why. */
export const SKIPPED_BY_NAME: Readonly<Record<string, string>> = {
  'checkboxes: with falsy values': 'our types allow no gaps among the boxes',
  'radios: with falsy items': 'our types allow no gaps among the radios',
  'task-list: with empty values': 'our types allow no gaps among the tasks',
  'warning-text: icon fallback text only': 'our types allow no warning without words',
};

/** Why a published fixture is not asked of our templates; nothing if it is. */
export function skipReason(component: string, fixture: { readonly name: string; readonly options: object }): string | undefined {
  const named = SKIPPED_BY_NAME[`${component}: ${fixture.name}`];
  if (named) return named;
  const keys = [...keysIn(fixture.options)];
  if (keys.some((key) => key === 'conditional')) return 'a follow-up is a question of its own here, shown by its condition';
  if (keys.some((key) => /^html$|Html$/.test(key))) return 'our templates take text only, so that no text of a form can become markup';
  if (component === 'character-count' && ('countType' in fixture.options || !('maxlength' in fixture.options))) return 'we count characters only, and the limit is known when the page is made';
  if (component === 'character-count' && keys.some((key) => /^(characters|words)\w+Text$/.test(key))) return 'the words of the count are in the page script';
  return undefined;
}

function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    yield* keysIn(inner);
  }
}
