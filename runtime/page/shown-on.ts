import { find } from './elements.ts';
import type { Session } from './session.ts';

/** What stands on each page besides the page itself, by id. */
export function listShown(page: string, { readOnly, again }: Session): readonly string[] {
  switch (page) {
    case 'start': return ['tools', 'to-check', ...(readOnly ? [] : ['save-draft', 'mark-rest'])];
    case 'check': return readOnly ? ['next', 'print', 'tools'] : ['next', 'finish', 'save-draft', 'mark-rest', 'print'];
    case 'done': return ['next', 'print', ...(again ? ['save-again'] : []), 'tools'];
    default: return ['continue', 'save-draft'];
  }
}

/** The page to show when one is asked for: a section that is not asked has none, a record that cannot be changed has only its answers. */
export function choosePage(wanted: string, { readOnly, status }: Session): string {
  if (readOnly) return 'check';
  if (wanted === 'check' || (wanted === 'done' && status === 'final')) return wanted;
  const page = find(wanted);
  return page?.classList.contains('c-section') && !page.hidden ? wanted : 'start';
}
