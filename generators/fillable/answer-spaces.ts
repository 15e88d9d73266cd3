import type { Question } from '../../compiler/model/question.ts';
import { writePath } from '../pdf/fields/name-space.ts';
import type { Holder, Part, Path, Space } from '../pdf/fields/space.ts';

/** What stands in the fields of a PDF, by name: the text of a line, the choice of a list, what the ticked boxes say. Without the empty ones. */
export type FieldValues = ReadonlyMap<string, readonly string[]>;

/** How the box of a reason among the boxes of answers begins what it says. */
export const ABSENT = 'absent:';

/** All the spaces of one answer. */
export interface AnswerSpaces {
  /** Where the answer stands in a record's answers, positions counted by the rows of the form. */
  readonly path: Path;
  readonly question: Question;
  /** The words of the question with those around it. */
  readonly words: string;
  readonly spaces: readonly Space[];
  /** What a reason is about that stands where the answer would: nothing, where it has a box of its own. */
  readonly reasonFor: Holder | undefined;
}

/** The space that says why a query stands. */
export interface WhySpace {
  readonly rule: string;
  readonly words: string;
  readonly space: Space;
}

/** Sorts spaces by what they belong to, in the order of the page. */
export function sortSpaces(spaces: readonly Space[]): { readonly answers: readonly AnswerSpaces[]; readonly whys: readonly WhySpace[] } {
  const answers = new Map<string, Omit<AnswerSpaces, 'reasonFor'> & { readonly spaces: Space[]; readonly holder: Holder }>();
  const whys: WhySpace[] = [];
  for (const space of spaces) {
    if (space.of.kind === 'why') {
      whys.push({ rule: space.of.rule, words: space.of.words, space });
      continue;
    }
    const { path, question, words, holder = { path, question } } = space.of;
    const known = answers.get(writePath(path));
    if (known) known.spaces.push(space);
    else answers.set(writePath(path), { path, question, words, spaces: [space], holder });
  }
  const hasBox = ({ path }: Holder): boolean => answers.get(writePath(path))?.spaces.some(isReason) ?? false;
  return { answers: [...answers.values()].map(({ holder, ...rest }) => ({ ...rest, reasonFor: hasBox(holder) ? undefined : holder })), whys };
}

function isReason({ of, value }: Space): boolean {
  return (of.kind === 'answer' && (of.part.kind === 'letter' || of.part.kind === 'reason')) || (value?.startsWith(ABSENT) ?? false);
}

/** The spaces of an answer of one kind of part. */
export function spacesFor(spaces: readonly Space[], kind: Part['kind']): readonly Space[] {
  return spaces.filter(({ of }) => of.kind === 'answer' && of.part.kind === kind);
}

/** The space of a member of an answer, or of the answer itself. */
export function spaceOf(spaces: readonly Space[], member?: string): Space | undefined {
  return spaces.find(({ of }) => (
    of.kind === 'answer' && (member === undefined ? of.part.kind === 'answer' : of.part.kind === 'member' && of.part.name === member)
  ));
}
