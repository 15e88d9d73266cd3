/** What a person types or chooses in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The element of an id, which the page is known to have. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** The field of an id, which the page is known to have. */
export function field(id: string): Field {
  return element(id) as Field;
}

/** The field of an id, if the page has it. */
export function fieldIfThere(id: string): Field | undefined {
  return (document.getElementById(id) as Field | null) ?? undefined;
}

/** The radios or checkboxes of a name, in order. */
export function boxes(name: string): HTMLInputElement[] {
  return [...document.getElementsByName(name)] as HTMLInputElement[];
}

/** Makes an element. All words go in as text. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K, { text, ...properties }: { readonly text?: string; readonly className?: string; readonly id?: string } = {}, children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

/** The words beside a box or above a field. */
export function labelText(of: Field): string {
  return of.labels?.[0]?.textContent?.trim() ?? '';
}
