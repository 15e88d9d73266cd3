import { create, element, find, findAll } from './elements.ts';
import type { Surroundings } from './surroundings.ts';

/** Where the focus goes on arriving: to the heading, or where the caller puts it. */
export type Arrival = 'heading' | 'elsewhere';

/** The pages inside the one file: the list of sections, each section, the check, the end. */
export interface Pages {
  here(): string;
  go(id: string, arrival?: Arrival): void;
  /** The page that an element stands on. */
  pageOf(of: HTMLElement): string;
  /** The section after this one that is asked now; after the last, the check. */
  after(id: string): string;
  /** Names the page in the title of the window, and says there if something is wrong. */
  retitle(): void;
}

export interface PagesOptions {
  readonly title: string;
  readonly surroundings: Surroundings;
  /** The page to show when one is asked for, such as the list when a section is not asked. */
  choose(id: string): string;
  /** What stands on a page besides itself, by id. */
  shows(id: string): readonly string[];
  entered(id: string): void;
}

/**
 * Shows one page at a time and keeps the address of the form's own window in step, so that the browser's own back button works. On paper
 * every page is there.
 */
export function createPages({ title, surroundings, choose, shows, entered }: PagesOptions): Pages {
  const { root, top, heading, window: own } = surroundings;
  const all = findAll('.c-page');
  const sections = findAll('.c-section');
  for (const page of all) raiseHeading(page, heading);
  let here = '';

  const show = (wanted: string, arrival: Arrival): void => {
    here = choose(wanted);
    // Before the focus is put anywhere: a browser that follows an address takes the focus away.
    own?.show(here);
    const shown = new Set([here, ...shows(here)]);
    for (const page of all) page.classList.toggle('c-here', shown.has(page.id));
    for (const button of findAll('#ending button')) button.hidden = !shown.has(button.id);
    element('back').hidden = here === choose('start');
    entered(here);
    pages.retitle();
    if (arrival === 'elsewhere') return;
    if (own) scrollTo(0, 0);
    else if (top.getBoundingClientRect().top < 0) top.scrollIntoView();
    headingOf(here)?.focus({ preventScroll: true });
  };
  const pages: Pages = {
    here: () => here,
    go: (id, arrival = 'heading') => show(id, arrival),
    pageOf: (of) => of.closest('.c-page')?.id ?? here,
    after(id) {
      const asked = sections.filter(({ hidden }) => !hidden).map((section) => section.id);
      return asked[asked.indexOf(id) + 1] ?? 'check';
    },
    retitle() {
      const words = here === 'start' ? undefined : headingOf(here)?.textContent?.trim();
      own?.retitle(`${find('error-summary') ? 'Error: ' : ''}${words ? `${words} – ` : ''}${title}`);
    },
  };

  root.addEventListener('click', (event) => {
    const wanted = (event.target as Element | null)?.closest?.('a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
    if (!isPage(wanted)) return;
    event.preventDefault();
    show(wanted, 'heading');
  });
  own?.follow((wanted) => {
    if (wanted !== here && isPage(wanted)) show(wanted, 'heading');
  });
  return pages;
}

function isPage(id: string): boolean {
  return find(id)?.classList.contains('c-page') ?? false;
}

function headingOf(id: string): HTMLElement | null {
  return find(id)?.querySelector<HTMLElement>('h1, h2') ?? null;
}

/** A page in a window has a heading of the first level; in the whole form on paper they are of the second. It can take the focus. */
function raiseHeading(page: HTMLElement, level: Surroundings['heading']): void {
  const heading = page.querySelector<HTMLElement>('h1, h2');
  if (!heading || page.id === 'next' || page.id === 'tools') return;
  const raised = heading.tagName.toLowerCase() === level ? heading : create(level, { className: heading.className, id: heading.id }, [...heading.childNodes]);
  raised.tabIndex = -1;
  if (raised !== heading) heading.replaceWith(raised);
}
