import type { Place } from '../../generators/test-vectors/reference/place.ts';

/** What a system says of one record. What it leaves out it does not judge. */
export interface Answer {
  readonly wellFormed?: boolean;
  readonly complete?: boolean | null;
  readonly sound?: boolean | null;
  readonly findings?: readonly Place[];
  /** By the JSON Pointer of an object of answers: the questions with a condition that it shows. */
  readonly shows?: Readonly<Record<string, readonly string[]>>;
  /** Of a system that says only whether a record may be taken: well-formed, and when final also complete and sound. */
  readonly valid?: boolean;
}

/** An answer, or why there is none. */
export type Outcome = { readonly answer: Answer } | { readonly failure: 'crashed' | 'too-slow' | 'not-json' | 'out-of-step' | 'gave-up'; readonly detail: string };

/** How a system calls itself. */
export interface Implementation {
  readonly name: string;
  readonly version: string;
  readonly language: string;
}

/** Reads one line that a system wrote: an object, or nothing. */
export function readObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : undefined;
  } catch {
    return undefined;
  }
}

/** Takes of an object what can be an answer; members of another type are as good as left out. */
export function readAnswer(given: Readonly<Record<string, unknown>>): Answer {
  const verdicts = Object.fromEntries((['wellFormed', 'complete', 'sound', 'valid'] as const).flatMap((key) => (typeof given[key] === 'boolean' ? [[key, given[key]]] : [])));
  const findings = Array.isArray(given['findings']) ? { findings: given['findings'].filter(isPlace) } : {};
  const shows = typeof given['shows'] === 'object' && given['shows'] !== null ? { shows: given['shows'] as NonNullable<Answer['shows']> } : {};
  return { ...verdicts, ...findings, ...shows };
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { code, pointer } = value as { readonly code?: unknown; readonly pointer?: unknown };
  return typeof code === 'string' && typeof pointer === 'string';
}
