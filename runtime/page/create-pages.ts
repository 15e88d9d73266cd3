import { create, element } from './elements.ts';

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
  /** The page to show when one is asked for, such as the list when a section is not asked. */
  choose(id: string): string;
  /** What stands on a page besides itself, by id. */
  shows(id: string): readonly string[];
  entered(id: string): void;
}

/**
 * Shows one page at a time and keeps the address of the window in step, so that the browser's own back button works. The address names
 * a page and never an answer. On paper every page is there.
 */
export function createPages({ title, choose, shows, entered }: PagesOptions): Pages {
  const all = [...document.querySelectorAll<HTMLElement>('.c-page')];
  const sections = [...document.querySelectorAll<HTMLElement>('.c-section')];
  for (const page of all) raiseHeading(page);
  let here = '';

  const show = (wanted: string, arrival: Arrival): void => {
    here = choose(wanted);
    // Before the focus is put anywhere: a browser that follows an address takes the focus away.
    if ((location.hash.slice(1) || 'start') !== here) location.hash = here;
    const shown = new Set([here, ...shows(here)]);
    for (const page of all) page.classList.toggle('c-here', shown.has(page.id));
    for (const button of document.querySelectorAll<HTMLElement>('#ending button')) button.hidden = !shown.has(button.id);
    element('back').hidden = here === 'start';
    entered(here);
    pages.retitle();
    if (arrival === 'elsewhere') return;
    scrollTo(0, 0);
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
      const heading = here === 'start' ? undefined : headingOf(here)?.textContent?.trim();
      const isWrong = document.getElementById('error-summary') !== null;
      document.title = `${isWrong ? 'Error: ' : ''}${heading ? `${heading} – ` : ''}${title}`;
    },
  };

  document.addEventListener('click', (event) => {
    const wanted = (event.target as Element | null)?.closest?.('a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
    if (!isPage(wanted)) return;
    event.preventDefault();
    show(wanted, 'heading');
  });
  addEventListener('hashchange', () => {
    const wanted = location.hash.slice(1) || 'start';
    if (wanted !== here && isPage(wanted)) show(wanted, 'heading');
  });
  return pages;
}

function isPage(id: string): boolean {
  return document.getElementById(id)?.classList.contains('c-page') ?? false;
}

function headingOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${CSS.escape(id)} h1`);
}

/** Each page has a heading of the first level, which can take the focus; in the whole form on paper they are of the second. */
function raiseHeading(page: HTMLElement): void {
  const heading = page.querySelector<HTMLElement>('h1, h2');
  if (!heading || page.id === 'next' || page.id === 'tools') return;
  const raised = heading.tagName === 'H1' ? heading : create('h1', { className: heading.className, id: heading.id }, [...heading.childNodes]);
  raised.tabIndex = -1;
  if (raised !== heading) heading.replaceWith(raised);
}
