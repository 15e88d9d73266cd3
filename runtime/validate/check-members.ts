import type { At } from './at.ts';
import { blame, keysOf, type Checking } from './checking.ts';
import { matches } from './matches.ts';
import { own } from './own.ts';
import type { QuestionPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { blameUnknown } from './say-member-name.ts';
import { sayAsSubject } from './say-name.ts';
import { IDENTIFIER_PATTERNS, type StringKind } from './string-kinds.ts';
import { wrongAnywhere } from './wrong-with.ts';
import { wrongString } from './wrong-string.ts';
import { wrongText } from './wrong-text.ts';
import { wrongTime } from './wrong-time.ts';

/** What a member of an answer is, and whether it is always there. */
interface Member {
  readonly kind: string;
  readonly needed: boolean;
}

/** Answers of several members, by name. A kind with `!` is always there. */
const MEMBERS: Readonly<Record<string, ReadonlyMap<string, Member>>> = {
  moment: list('at moment words line'),
  identifier: list('system code! value number!'),
  category: list('scheme kebab! code kebab! label line! band band'),
  reference: list('key key text line'),
  link: list('rel code! recordId uuid reference line'),
  attachment: list('name file! mediaType media-type! size size! sha256 sha256!'),
};

/** Names and kinds in turn. */
function list(words: string): ReadonlyMap<string, Member> {
  return new Map([...words.matchAll(/(\S+) ([^\s!]+)(!?)/g)].map(([, name = '', kind = '', mark]) => [name, { kind, needed: mark === '!' }]));
}

const NUMBERS: Readonly<Record<keyof typeof IDENTIFIER_PATTERNS, string>> = {
  'nhs-number': 'ten digits for an NHS number, without spaces', uln: 'ten digits for a unique learner number',
  upn: 'a letter, eleven digits, and a digit or letter for a unique pupil number',
  'pnc-id': 'a year, a slash, up to seven digits and a letter for a Police National Computer id',
  uprn: 'up to twelve digits for a unique property reference number',
};

type Answer = Readonly<Record<string, unknown>>;

/** Checks an answer of several members. */
export function checkMembers(question: QuestionPlan, answer: Answer, at: At, checking: Checking): void {
  const subject = sayAsSubject(question);
  const members = MEMBERS[question.type] ?? new Map<string, Member>();
  const whole = wrongAnywhere(answer) ?? wrongWhole(question.type, answer);
  if (whole) return blame(checking, at, subject, whole);
  for (const [name, { needed }] of members) {
    if (needed && own(answer, name) === undefined) blame(checking, { up: at, key: name }, `${subject}: ${name}`, 'missing-member is missing');
  }
  for (const key of keysOf(checking, answer, members)) {
    const value = answer[key];
    const member = members.get(key);
    if (value === undefined) continue;
    if (!member) blameUnknown(checking, { up: at, key });
    else {
      const problem = wrongMember(question, member.kind, value, answer);
      if (problem) blame(checking, { up: at, key }, key === 'at' || key === 'value' ? subject : `${subject}: ${key}`, wrongAnywhere(value) ?? problem);
    }
  }
}

/** What members must be together. */
function wrongWhole(type: string, answer: Answer): Problem | undefined {
  const has = (name: string): boolean => own(answer, name) !== undefined;
  if (type === 'reference' && has('key') && has('text')) return 'wrong-value must have either a key or a text';
  return type === 'link' && has('rel') && !has('recordId') && !has('reference') ? 'missing-member must have a recordId, a reference or both' : undefined;
}

function wrongMember({ codes }: QuestionPlan, kind: string, value: unknown, { system }: Answer): Problem | undefined {
  switch (kind) {
    case 'line': return wrongText({}, value);
    case 'moment': return wrongTime(kind, value);
    case 'code': return codes.has(value) ? undefined : 'not-a-choice is not one of the choices';
    case 'number': return wrongIdentifier(system, value);
    case 'band': return must(value === 1 || value === 2 || value === 3, '1, 2 or 3');
    case 'size': return must(Number.isSafeInteger(value) && (value as number) >= 0, 'a whole number of bytes');
    case 'file': return must(!wrongText({ max: 255 }, value) && !/[/\\]|^\.+$/.test(value as string), 'the name of a file, without a folder, of 255 characters or less');
    default: return wrongString(kind as StringKind, value);
  }
}

function wrongIdentifier(system: unknown, value: unknown): Problem | undefined {
  const known = typeof system === 'string' && Object.hasOwn(NUMBERS, system) ? system as keyof typeof IDENTIFIER_PATTERNS : undefined;
  const fits = typeof value === 'string' && value.length > 0 && value.length < 14 && (!known || matches(value, IDENTIFIER_PATTERNS[known]));
  return must(fits, known ? NUMBERS[known] : 'a number as its system writes it');
}

function must(fits: boolean, says: string): Problem | undefined {
  return fits ? undefined : `wrong-format must be ${says}`;
}
