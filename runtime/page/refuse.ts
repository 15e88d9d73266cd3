import type { PageState } from './page-state.ts';
import { goToErrors } from './show-errors.ts';
import { silence } from './tell.ts';

/** Says why a record was not opened. */
export function refuse(state: PageState, why: readonly string[]): void {
  silence();
  state.tellErrors(why.map((text) => ({ text })), 'The record was not opened. Nothing on this page has changed.');
  goToErrors();
}
