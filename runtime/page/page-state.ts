import type { Beginning } from './begin-from.ts';
import type { Pages } from './create-pages.ts';
import type { Judgement } from './judge.ts';
import type { PagePlan } from './plan.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';
import type { Entry } from './show-errors.ts';
import type { QueryPanel } from './show-queries.ts';
import type { ObjectNode } from './tree.ts';
import type { Validator } from './validator.ts';

/** What the commands of a page share. */
export interface PageState {
  readonly plan: PagePlan;
  readonly validator: Validator;
  readonly beginnings: readonly Beginning[];
  readonly session: Session;
  readonly tree: ObjectNode;
  readonly queries: QueryPanel;
  readonly pages: Pages;
  readonly surroundings: Surroundings;
  judgeNow(): Judgement;
  /** Shows errors at the top of the page in sight and beside their questions; none takes away those shown before. */
  tellErrors(entries: readonly Entry[], introduction?: string): void;
  /** Tells what keeps the record from being finished; true if nothing does. */
  check(): boolean;
  /** Something was answered or taken back. */
  changed(): void;
  /** Shows the page in sight again as it stands now. */
  showAgain(): void;
  /** Says something to those who cannot see it. */
  announce(message: string): void;
}
