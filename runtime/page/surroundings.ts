/** What a form stands in: a window of its own, or an element of another page. */
export interface Surroundings {
  /** The tree in which the form's ids are. */
  readonly root: Document | ShadowRoot;
  /** Bears the form's state as classes, and its dialogs. */
  readonly top: HTMLElement;
  /** What heads a page of the form. */
  readonly heading: 'h1' | 'h2';
  /** The window's address and title; left out where they belong to another page. */
  readonly window?: OwnWindow;
  /** Ends everything that the form has begun outside its own tree. */
  readonly signal?: AbortSignal;
  /** Gives a saved record to whoever keeps it, and says what became of it. Rejects if it was not kept. */
  deliver(saved: Saved): Promise<Delivery>;
  /** Something was answered or taken back. */
  changed?(): void;
}

/** An address that names a page of the form and never an answer. */
export interface OwnWindow {
  page(): string;
  show(page: string): void;
  follow(listener: (page: string) => void): void;
  retitle(words: string): void;
}

/** A record as it was saved, and as a file would be called that holds it. */
export interface Saved {
  readonly record: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly name: string;
}

/** What is told of a saved record. */
export interface Delivery {
  readonly words: string;
  /** Gives it once more, where a person may have lost it. */
  readonly again?: () => void;
}
