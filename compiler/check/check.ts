import type { Problem, Severity } from '../diagnostic.ts';
import type { Form } from '../model/form.ts';

/**
 * One thing that must be true of a definition, documented for `explain` and, where it looks at a built form, run on it.
 * A check without `find` is reported by the stage that meets it (parsing, building, reading expressions), which imports it here,
 * so no code can be reported that is not explained.
 */
export interface Check {
  /** Kebab-case words that say what is wrong. A code never changes its meaning. */
  readonly code: string;
  readonly severity: Severity;
  /** Completes "A definition is right only if ...". */
  readonly summary: string;
  readonly why: string;
  /** The smallest YAML that shows the mistake and its mending. */
  readonly example: { readonly wrong: string; readonly right: string };
  find?(form: Form): readonly Problem[];
}
