import { LEVELS, type Level, type Vector } from '../../generators/test-vectors/vector.ts';
import { applyVector } from '../../generators/test-vectors/apply-changes.ts';
import type { Implementation, Outcome } from './answer.ts';
import type { Run } from './run-loop.ts';
import { markFindings, markShows, markVector, type Count, type Mark } from './score.ts';

/** A vector that was not told right. */
export interface Miss {
  readonly vector: string;
  readonly level: Level;
  readonly mark: Exclude<Mark, 'right'>;
  readonly expected: { readonly wellFormed: boolean; readonly complete: boolean | null; readonly sound: boolean | null };
  readonly said: Outcome;
}

/** How a system does with one version of a form. */
export interface FormSummary {
  readonly form: string;
  readonly version: string;
  /** Why the system does not know the form. */
  readonly skipped?: string;
  /** Of the vectors about each verdict, those told right. */
  readonly levels: Readonly<Record<Level, Count>>;
  /** What counts for no level; left out where the system does not do it. */
  readonly optional: { readonly findings?: Count; readonly screens?: Count };
  readonly misses: readonly Miss[];
}

/** The contents of report.json. */
export interface Summary {
  readonly concordat: '1.0';
  readonly kit: string;
  /** Of the run, in UTC. */
  readonly date: string;
  readonly level: Level;
  readonly mode: 'loop' | 'one-shot';
  /** Nobody but the system's own people has seen the run. */
  readonly declaredBy: 'self';
  readonly implementation?: Implementation;
  readonly passed: boolean;
  readonly forms: readonly FormSummary[];
}

/** Adds up a run: passed only if every required vector up to the level is told right, in every form. */
export function sumUp({ implementation, files }: Run, about: Pick<Summary, 'kit' | 'date' | 'level' | 'mode'>): Summary {
  const names = [...new Set(files.map(({ file }) => `${file.form}@${file.version}`))];
  const forms = names.map((name) => sumUpForm(files.filter(({ file }) => `${file.form}@${file.version}` === name)));
  const upTo = LEVELS.slice(0, LEVELS.indexOf(about.level) + 1);
  const passed = forms.length > 0 && forms.every(({ skipped, levels }) => skipped === undefined && upTo.every((level) => levels[level].right === levels[level].all));
  return { concordat: '1.0', ...about, declaredBy: 'self', ...(implementation ? { implementation } : {}), passed, forms };
}

function sumUpForm(files: Run['files']): FormSummary {
  const [first] = files;
  const skipped = files.find((one) => one.skipped !== undefined)?.skipped;
  const pairs = files.flatMap(({ file, outcomes }) => file.vectors.map((vector, index) => ({ file, vector, outcome: outcomes[index] ?? NOT_RUN })));
  const marked = pairs.filter(({ file }) => file.kind === 'required').map((pair) => ({ ...pair, mark: markVector(pair.vector, pair.outcome, statusOf(pair.vector, pair.file.bases)) }));
  const count = (marks: readonly (boolean | undefined)[]): Count => ({ right: marks.filter((mark) => mark === true).length, all: marks.length });
  const findings = pairs.map(({ vector, outcome }) => markFindings(vector, outcome));
  const screens = pairs.filter(({ vector }) => vector.shows).map(({ vector, outcome }) => markShows(vector, outcome));
  return {
    form: first?.file.form ?? '', version: first?.file.version ?? '', ...(skipped === undefined ? {} : { skipped }),
    levels: Object.fromEntries(LEVELS.map((level) => [level, count(marked.filter(({ vector }) => vector.level === level).map(({ mark }) => mark === 'right'))])) as FormSummary['levels'],
    optional: { ...(findings.some((mark) => mark !== undefined) ? { findings: count(findings) } : {}), ...(screens.some((mark) => mark !== undefined) ? { screens: count(screens) } : {}) },
    misses: marked.flatMap(({ vector, outcome, mark }): readonly Miss[] => {
      const { wellFormed, complete, sound } = vector.expect;
      return mark === 'right' || skipped !== undefined ? [] : [{ vector: vector.id, level: vector.level, mark, expected: { wellFormed, complete, sound }, said: outcome }];
    }),
  };
}

const NOT_RUN: Outcome = { failure: 'gave-up', detail: 'not run' };

/** A record in the making may lack what a final one must have. */
function statusOf(vector: Vector, bases: Readonly<Record<string, object>>): unknown {
  const given = applyVector(vector, bases);
  return 'record' in given ? (given.record as { readonly status?: unknown }).status : undefined;
}
