import type { TimeType } from '../times/wrong-writing.ts';
import { isObject } from './is-object.ts';
import type { Problem } from './problem.ts';
import type { StringKind } from './string-kinds.ts';
import { wrongAnywhere } from './wrong-with.ts';
import { wrongString } from './wrong-string.ts';
import { wrongText } from './wrong-text.ts';
import { wrongTime } from './wrong-time.ts';

/** What a form asks of a record besides its questions. */
export interface Header {
  readonly form: string;
  readonly version: string;
  readonly marking?: string | undefined;
  /** The ids of the rules that take a reason. */
  readonly reasonable: ReadonlySet<unknown>;
  /** Tells whether a text is the address of a question. */
  isAddress(text: string): boolean;
}

/** A part of a record’s header. */
export interface Part {
  readonly subject: string;
  readonly says: string;
  /** One with a code of its own says which records these are. */
  readonly code?: string;
  /** Of an object: its members, and those of them that are always there. */
  readonly members?: ReadonlyMap<string, Part>;
  readonly required?: readonly string[];
  /** Of a list: each entry. Of an object without members of its own: each member. */
  readonly each?: Part;
  /** Of an object whose members have names of any kind: what a name is called, and what is wrong with it. */
  readonly names?: readonly [subject: string, wrong: (name: string) => Problem | undefined];
  fits(value: unknown): boolean;
}

/** Describes the header of a form’s records, and the record around it; the answers are only an object here. */
export function listParts({ form, version, marking, reasonable, isAddress }: Header): Part {
  const uuid = (subject: string): Part => string(subject, 'uuid');
  const link = object('A link', { rel: code('The rel of a link', ['replaces', 'prompted-by', 'extract-of', 'answers']), recordId: uuid('The recordId of a link') });
  const reason = object('A reason', {
    rule: { subject: 'The rule of a reason', says: 'must be a rule of this form that takes a reason', fits: (value) => reasonable.has(value) },
    reason: {
      subject: 'The text of a reason', says: 'must be text of 10,000 characters or less, without a space at its beginning or end',
      fits: (value) => !wrongText({ max: 10_000, lines: true }, value),
    },
    on: time('The date of a reason', 'date'),
  }, ['rule', 'reason']);
  const withheld = 'Who an answer is withheld from';
  const recipients: Part = {
    subject: withheld, says: 'must be a list with each recipient once', each: code(withheld, ['family', 'child', 'school', 'social-care', 'health', 'police']),
    fits: (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
  };
  const members: Readonly<Record<string, Part>> = {
    concordat: named('other-format', 'The record', 'be written in version 1.0 of the Concordat format', '1.0'),
    form: named('other-form', 'The record', `be of the form ${form}: it names another one`, form),
    version: named('other-version', 'The record', `be of version ${version} of the form: it names another one`, version),
    profile: string('The profile', 'profile'), recordId: uuid('The id of the record'), status: code('The status', ['draft', 'final', 'extract']),
    saved: time('The time of saving', 'date-time'), marking: named('wrong-marking', 'The marking', `be ${marking ?? 'left out: the form has none'}`, marking),
    links: list('The links', 50, link), answers: { subject: 'The answers', says: 'must be an object', fits: isObject },
    // Where no rule takes a reason, a record has no place for any.
    ...(reasonable.size > 0 ? { reasons: list('The reasons', 100, reason) } : {}),
    withhold: {
      ...object('The list of what is withheld', {}), each: recipients,
      names: ['The list of what is withheld', (name) => (isAddress(name) ? undefined : 'unknown-question names a question that the form does not have')],
    },
    extensions: {
      ...object('The extensions', {}), each: { subject: 'An extension', says: 'must be an object named by the id of its board', fits: isFilled },
      names: ['An extension', (name) => (wrongString('kebab', name) ? 'wrong-header must be named by the id of its board' : undefined)],
    },
  };
  const required = ['concordat', 'form', 'version', 'recordId', 'status', 'saved', ...(marking === undefined ? [] : ['marking']), 'answers'];
  return object('A record', members, required);
}

function isFilled(value: unknown): boolean {
  return isObject(value) && !wrongAnywhere(value);
}

function object(subject: string, members: Readonly<Record<string, Part>>, required: readonly string[] = Object.keys(members)): Part {
  return { subject, says: 'must be an object', members: new Map(Object.entries(members)), required, fits: isFilled };
}

function list(subject: string, max: number, each: Part): Part {
  return { subject, says: `must be a list of ${max} or fewer`, each, fits: (value) => Array.isArray(value) && value.length > 0 && value.length <= max };
}

function string(subject: string, kind: StringKind): Part {
  return { subject, says: sentenceOf(wrongString(kind, 0)), fits: (value) => !wrongString(kind, value) };
}

function time(subject: string, type: TimeType): Part {
  return { subject, says: sentenceOf(wrongTime(type, 0)), fits: (value) => !wrongTime(type, value) };
}

function code(subject: string, codes: readonly string[]): Part {
  return { subject, says: `must be ${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`, fits: (value) => codes.includes(value as string) };
}

function named(own: string, subject: string, says: string, wanted: string | undefined): Part {
  return { subject, says: `must ${says}`, code: own, fits: (value) => value === wanted };
}

function sentenceOf(problem = ''): string {
  return problem.slice(problem.indexOf(' ') + 1);
}
