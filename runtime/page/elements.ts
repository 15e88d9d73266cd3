/** What a person types or chooses in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Where the form stands. Set once, before anything is looked for: a document, or the tree of its own that keeps it apart from another page. */
let ground: { readonly root: Document | ShadowRoot; readonly top: HTMLElement } | undefined;

/** Says where the form stands: the tree in which its ids are looked for, and the element that bears its state and its dialogs. */
export function standOn(root: Document | ShadowRoot, top: HTMLElement): void {
  ground = { root, top };
}

/** The element that bears the form's state as classes, and its dialogs. */
export function top(): HTMLElement {
  return ground?.top ?? document.body;
}

/** What has the focus in the form. */
export function focused(): Element | null {
  return (ground?.root ?? document).activeElement;
}

/** The element of an id, if there is one. */
export function find(id: string): HTMLElement | null {
  return (ground?.root ?? document).getElementById(id);
}

/** Every element of the form that a selector names. */
export function findAll<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...(ground?.root ?? document).querySelectorAll<E>(selector)];
}

/** The element of an id, which the page is known to have. */
export function element(id: string): HTMLElement {
  const found = find(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** The field of an id, which the page is known to have. */
export function field(id: string): Field {
  return element(id) as Field;
}

/** The field of an id, if the page has it. */
export function fieldIfThere(id: string): Field | undefined {
  return (find(id) as Field | null) ?? undefined;
}

/** The radios or checkboxes of a question, in order. */
export function boxes(id: string): HTMLInputElement[] {
  return [...element(`${id}--question`).querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(id)}"]`)];
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
