import { sayFormula } from '../../compiler/expression/say.ts';
import type { Origin } from '../../compiler/model/origin.ts';
import { ABSENT_REASONS, type Question, type Shape } from '../../compiler/model/question.ts';
import type { Text } from '../../compiler/model/text.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { describeType } from '../dictionary/describe-type.ts';
import { SYSTEMS } from '../pdf/lay-out-identifier.ts';
import { sayCitations, sourceWords } from '../dictionary/say-citation.ts';

/** One line of the table that a board reads: our words on the left, the source's on the right. */
export interface RowView {
  /** `question`, `option`, `note` or `show`; decides how it looks. */
  readonly kind: string;
  /** How far inside objects and lists it stands, at most 4. */
  readonly depth: number;
  readonly words: string;
  readonly hint: string;
  /** Type, limits, whether it must be answered, the condition, reasons for a gap, who may not see it. */
  readonly facts: readonly string[];
  readonly source: string;
  readonly citation: string;
  readonly isAdded: boolean;
  readonly added: string;
  readonly decided: string;
}

/** What rows need to know of the form around them. */
export interface RowScope {
  readonly say: (text: Text) => string;
  /** Addresses of parts that the form prints elsewhere, under `more`. */
  readonly printedElsewhere: ReadonlySet<string>;
  /** Addresses that a rule or the form names, by what they are: the subject, the author. */
  readonly roles: ReadonlyMap<string, string>;
}

const REASON_WORDS = { 'not-known': 'not known', 'not-asked': 'not asked', 'declined': 'declined', 'not-applicable': 'not applicable', 'withheld': 'withheld' } as const;

/** A question, its options, rows and columns, and what it holds. */
export function viewQuestion(question: Question, shape: Shape, scope: RowScope, depth = 0, around?: Origin): readonly RowView[] {
  const { say } = scope;
  const inner = shapeOf(question);
  const own: RowView = {
    kind: 'question', depth, words: say(question.ask), hint: question.hint ? say(question.hint) : '', facts: listFacts(question, shape, scope),
    ...viewOrigin(question.origin, question.says, around),
  };
  const here = inner?.questions.filter(({ address }) => !scope.printedElsewhere.has(address)) ?? [];
  const parts = here.flatMap((part) => viewQuestion(part, inner ?? shape, scope, deeper(depth), question.origin));
  return [own, ...viewChoices(question, shape, deeper(depth), scope), ...parts];
}

function viewChoices(question: Question, shape: Shape, depth: number, scope: RowScope): RowView[] {
  switch (question.type) {
    case 'choice': case 'choices': return question.options.map((option) => {
      const facts = option.anyOf.length > 0 ? [`Means one or more of: ${option.anyOf.join(', ')}`] : [];
      return viewChoice({ ...option, facts }, question, depth, scope);
    });
    case 'grid': return [
      ...question.columns.flatMap((column) => [
        viewChoice({ label: column.ask, origin: column.origin, says: column.says, facts: [`Column: ${describeType(column).type}`] }, question, depth, scope),
        ...viewChoices(column, shape, deeper(depth), scope),
      ]),
      ...question.rows.map((row) => viewChoice({ ...row, facts: [] }, question, depth, scope)),
    ];
    case 'category': return (question.scheme?.categories ?? []).map((category) =>
      viewChoice({ ...category, facts: [category.band === undefined ? 'No band' : `Band ${category.band}`] }, question, depth, scope));
    default: return [];
  }
}

interface Choice {
  readonly label: Text;
  readonly says?: Text | undefined;
  readonly origin: Origin;
  readonly facts: readonly string[];
}

function viewChoice({ label, says, origin, facts }: Choice, question: Question, depth: number, scope: RowScope): RowView {
  return { kind: 'option', depth, words: scope.say(label), hint: '', facts, ...viewOrigin(origin, says, question.origin) };
}

/** A note of a section, or the answers that it shows again. */
export function viewText(kind: 'note' | 'show', words: string, origin: Origin, more: { readonly says?: Text | undefined; readonly facts: readonly string[] }): RowView {
  return { kind, depth: 0, words, hint: '', facts: more.facts, ...viewOrigin(origin, more.says) };
}

/** Where words come from; what stands inside something else does not repeat what it shares with it. */
function viewOrigin(origin: Origin, says: Text | undefined, around?: Origin): Pick<RowView, 'source' | 'citation' | 'isAdded' | 'added' | 'decided'> {
  const isAdded = origin.added !== undefined;
  const [citation, outer] = [sayCitations(origin), around ? sayCitations(around) : ''];
  const isShared = citation === outer && origin.added?.en === around?.added?.en;
  const decided = origin.decided?.en ?? '';
  return {
    source: says?.en ?? (isShared ? '' : sourceWords(origin)), citation: isShared ? '' : citation, isAdded, added: isShared ? '' : origin.added?.en ?? '',
    decided: decided === around?.decided?.en ? '' : decided,
  };
}

function listFacts(question: Question, shape: Shape, { roles }: RowScope): string[] {
  const facts = [
    sayType(question),
    ...(roles.has(question.address) ? [roles.get(question.address) ?? ''] : []),
    ...(question.required ? ['must be answered, or marked with why not'] : []),
    ...(question.when ? [`Asked only if ${sayFormula(question.when.formula, shape)}.`] : []),
    ...sayAbsent(question),
    ...(question.withholdFrom.length > 0 ? [`May be withheld from: ${question.withholdFrom.join(', ')}.`] : []),
    ...(question.deprecated ? [`No longer asked since ${question.deprecated.since}.`] : []),
  ];
  return facts.map((fact) => fact.slice(0, 1).toUpperCase() + fact.slice(1));
}

/** The kind of answer, in words that need no list of codes. How long a text may be is for the dictionary. */
function sayType(question: Question): string {
  const described = describeType(question);
  const type = described.type.replaceAll('-', ' ');
  const limits = question.type === 'identifier' ? question.systems.map((system) => SYSTEMS[system].label).join(', ') : described.limits;
  if (question.type !== 'text') return limits ? `${type}: ${limits}` : type;
  return [question.lines > 1 ? `${type} of several lines` : type, ...(question.pattern ? [question.pattern.like.en] : [])].join(': ');
}

function sayAbsent({ absent, type, required }: Question): string[] {
  if (type === 'tick') return [];
  if (absent.length === 0) return required ? ['No reason is accepted for leaving it out.'] : ['Cannot be marked as missing.'];
  const own = absent.filter(({ label }) => label).map(({ reason, label }) => `“${label?.en ?? ''}” counts as ${REASON_WORDS[reason]}.`);
  const narrowed = absent.length < ABSENT_REASONS.length ? [`May be missing only as: ${absent.map(({ reason }) => REASON_WORDS[reason]).join(', ')}.`] : [];
  return [...own, ...narrowed];
}

function deeper(depth: number): number {
  return Math.min(depth + 1, 4);
}
