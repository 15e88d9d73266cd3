import type { AbsentReason, Question } from '../../../compiler/model/question.ts';
import type { Rule } from '../../../compiler/model/form.ts';

/** Ids and list positions from the answers down: `['people', 0, 'person']`. */
export type Path = readonly (string | number)[];

/** How a space is filled in: a line or several of text, one of a list of choices, a tick, or one box of a group of which one is chosen. */
export type SpaceKind = 'line' | 'lines' | 'list' | 'tick' | 'radio';

/**
 * What a space of a question holds: its answer; a member of an answer that has several (`at`, `words`, `system`); one choice of
 * many; the letter for a missing answer; one reason with the form's own words.
 */
export type Part =
  | { readonly kind: 'answer' }
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'letter' }
  | { readonly kind: 'reason'; readonly reason: AbsentReason };

/** The list or component whose one question stands under its words: a reason for no answer is about it. */
export interface Holder {
  readonly path: Path;
  readonly question: Question;
}

/** One place of the fillable form to write or tick in. All boxes of a group have one name. */
export interface Space {
  /** The name of its field in the PDF. */
  readonly name: string;
  readonly kind: SpaceKind;
  /** The words of the question, and of the choice or what to write, for whoever does not see the page. */
  readonly label: string;
  /** What its page links to, until the link becomes a field. */
  readonly href: string;
  /** What a ticked box says, in the PDF. */
  readonly value?: string;
  /** The words of the question alone, for the whole group of boxes. */
  readonly group?: string;
  /** What can be chosen from a list. */
  readonly choices?: readonly string[];
  readonly of:
    | {
      readonly kind: 'answer'; readonly path: Path; readonly question: Question; readonly words: string; readonly part: Part;
      readonly holder?: Holder | undefined;
    }
    | { readonly kind: 'why'; readonly rule: Rule['id']; readonly words: string };
}

/** A space, or nothing on paper to write on by hand. */
export type Slot = Space | '';
