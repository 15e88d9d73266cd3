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

/** Answers of several members: the kind of each, by name. A kind with `!` is always there. */
const MEMBERS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  moment: new Map([['at', 'moment'], ['words', 'line']]),
  identifier: new Map([['system', 'code!'], ['value', 'number!']]),
  category: new Map([['scheme', 'kebab!'], ['code', 'kebab!'], ['label', 'line!'], ['band', 'band']]),
  reference: new Map([['key', 'key'], ['text', 'line']]),
  link: new Map([['rel', 'code!'], ['recordId', 'uuid'], ['reference', 'line']]),
  attachment: new Map([['name', 'file!'], ['mediaType', 'media-type!'], ['size', 'size!'], ['sha256', 'sha256!']]),
};

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
  const members = MEMBERS[question.type] ?? new Map<string, string>();
  const whole = wrongAnywhere(answer) ?? wrongWhole(question.type, answer);
  if (whole) return blame(checking, at, subject, whole);
  for (const [name, kind] of members) {
    if (kind.endsWith('!') && own(answer, name) === undefined) blame(checking, { up: at, key: name }, `${subject}: ${name}`, 'missing-member is missing');
  }
  for (const key of keysOf(checking, answer, members)) {
    const value = answer[key];
    const kind = members.get(key);
    if (value === undefined) continue;
    if (kind === undefined) blameUnknown(checking, { up: at, key });
    else {
      const problem = wrongMember(question, kind, value, answer);
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
  const name = kind.replace('!', '');
  switch (name) {
    case 'line': return wrongText({}, value);
    case 'moment': return wrongTime(name, value);
    case 'code': return codes.has(value) ? undefined : 'not-a-choice is not one of the choices';
    case 'number': return wrongIdentifier(system, value);
    case 'band': return must(value === 1 || value === 2 || value === 3, '1, 2 or 3');
    case 'size': return must(Number.isSafeInteger(value) && (value as number) >= 0, 'a whole number of bytes');
    case 'file': return must(!wrongText({ max: 255 }, value) && !/[/\\]|^\.+$/.test(value as string), 'the name of a file, without a folder, of 255 characters or less');
    default: return wrongString(name as StringKind, value);
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
