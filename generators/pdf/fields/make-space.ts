import type { Question } from '../../../compiler/model/question.ts';
import type { PaperScope, Place } from '../paper-scope.ts';
import { REASON_LETTERS } from '../reason-letters.ts';
import { labelOf } from './enter.ts';
import { joinWords } from './join-words.ts';
import { nameSpace, nameWhy } from './name-space.ts';
import type { Part, Slot, Space, SpaceKind } from './space.ts';

/** Where the links of a page lead that become fields. No such host exists. */
const HOST = 'https://field.invalid/';

/** What a space is besides the question it belongs to. */
interface Kind {
  readonly kind: SpaceKind;
  readonly part?: Part;
  /** What to tick or how to write, after the words of the question. */
  readonly words?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
}

const ANSWER: Part = { kind: 'answer' };

/** The space of an answer or of a part of it; nothing on paper that is written on by hand. */
export function makeSpace(question: Question, place: Place, scope: PaperScope, { kind, part = ANSWER, words = '', value, choices }: Kind): Slot {
  if (!scope.fillable) return '';
  const path = [...place.path, question.id];
  const name = nameSpace(path, part);
  const asked = joinWords([...place.context, labelOf(question, place, scope)]);
  return {
    name, kind, label: joinWords([asked, words]), href: linkTo(name, kind === 'radio' ? value : undefined),
    ...(value === undefined ? {} : { value }), ...(kind === 'radio' ? { group: asked } : {}), ...(choices ? { choices } : {}),
    of: { kind: 'answer', path, question, words: asked, part, ...(place.holder ? { holder: place.holder } : {}) },
  };
}

/** One choice of a question, or of a member of its answer. */
interface Choice {
  readonly kind: 'tick' | 'radio';
  readonly code: string;
  readonly label: string;
  readonly member?: string;
}

/** A box to tick for itself, or one of a group of which one is ticked. */
export function makeBox(question: Question, place: Place, scope: PaperScope, option: Choice): Slot {
  const { kind, code, label, member } = option;
  const part: Part = kind === 'tick' ? { kind: 'code', code } : member === undefined ? ANSWER : { kind: 'member', name: member };
  return makeSpace(question, place, scope, { kind, part, words: label, value: code });
}

/** The space for the letter that says why there is no answer. */
export function makeLetter(question: Question, place: Place, scope: PaperScope): Slot {
  const plain = question.absent.filter(({ label }) => label === undefined).map(({ reason }) => REASON_LETTERS[reason]);
  const letters = plain.map(({ letter, words }) => `${letter} ${words}`);
  return makeSpace(question, place, scope, { kind: 'line', part: { kind: 'letter' }, words: `No answer? One letter says why: ${letters.join(', ')}` });
}

/** The space that says why a statement is not met. `position` tells the spaces of one rule apart, from 0. */
export function makeWhy(rule: string, statement: string, position: number, { fillable }: PaperScope): Slot {
  if (!fillable) return '';
  const name = nameWhy(rule, position);
  const words = joinWords([statement, 'If not, why?']);
  return { name, kind: 'line', label: words, href: linkTo(name), of: { kind: 'why', rule, words } } satisfies Space;
}

function linkTo(name: string, value?: string): string {
  return `${HOST}${encodeURIComponent(name)}${value === undefined ? '' : `/${encodeURIComponent(value)}`}`;
}
