import type { Check } from '../check/check.ts';
import { typeMismatch } from '../check/type-mismatch.ts';
import { unknownName } from '../check/unknown-name.ts';
import { diagnose, type Diagnostic, type Related } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import type { Definition } from '../parse/definition.ts';
import type { Span } from '../source.ts';
import type { Question, Shape } from './question.ts';
import { spanOf, type Spot } from './written.ts';

/** A condition waiting until every question of its object is known. */
export interface PendingCondition {
  readonly question: Mutable<Question>;
  readonly shape: Shape;
  /** Expressions written by the author or derived from keys; all must hold. */
  readonly texts: readonly { readonly text: string; readonly spot: Spot; readonly at: Span }[];
}

/** The work space of one form while it is built: what it may use, what is wrong with it, what waits for the second pass. */
export interface Bench {
  readonly form: Definition<'form'>;
  readonly library: Library;
  readonly diagnostics: Diagnostic[];
  readonly pending: PendingCondition[];
  /** Objects that a component opened, by the component's definition: its rules are judged there. */
  readonly uses: { readonly component: Definition<'component'>; readonly shape: Shape; readonly steps: readonly string[] }[];
  /** The record's answers, growing while sections are built. */
  readonly answers: Shape & { questions: Question[] };
  readonly shapeIds: Set<string>;
  readonly openComponents: string[];
  /** Ids of questions that cannot be built because their component or code list is missing: nobody is told that they are unknown, or of another type. */
  readonly lost: Set<string>;
  nextOrder(): number;
  report(check: Check, spot: Spot | Span, message: string, more?: { help?: string | undefined; related?: readonly Related[]; part?: 'key' | 'value' }): void;
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Lays out an empty bench for a form. */
export function createBench(form: Definition<'form'>, library: Library): Bench {
  let order = 0;
  const diagnostics: Diagnostic[] = [];
  const lost = new Set<string>();
  return {
    form, library, diagnostics, pending: [], uses: [], openComponents: [], lost,
    answers: { id: 'answers', kind: 'answers', questions: [], keyed: false }, shapeIds: new Set(['answers']),
    nextOrder: () => (order += 1),
    report(check, spot, message, { help, related, part } = {}) {
      if ((check === unknownName || check === typeMismatch) && [...lost].some((id) => message.includes(`“${id}”`) || message.includes(`“${id}.`))) return;
      const span = 'definition' in spot ? spanOf(spot, part) : spot;
      diagnostics.push(diagnose(check, { span, message, ...(help ? { help } : {}), ...(related ? { related } : {}) }));
    },
  };
}
