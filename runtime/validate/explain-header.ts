import type { Problem } from './explain-value.ts';
import type { Finding } from './report.ts';
import { sayName } from './say-member-name.ts';
import type { Spot } from './spot-errors.ts';

/** What the header of a form's records says. */
export interface Header {
  readonly form: string;
  readonly version: string;
  readonly marking?: string;
}

const UUID = 'must be a UUID in lower case';
const TIME = 'must be a date and time with Z or an offset, like 2026-03-27T09:30:00Z';
/** What each member must be; an entry of a list stands as `*`. */
const MEMBERS: Readonly<Record<string, readonly [subject: string, says: string]>> = {
  recordId: ['The id of the record', UUID], status: ['The status', 'must be draft, final or extract'], saved: ['The time of saving', TIME],
  profile: ['The profile', 'must be written id@version'], answers: ['The answers', 'must be an object'],
  links: ['The links', 'must be a list of 50 or fewer'], 'links.*': ['A link', 'must be an object'],
  'links.*.rel': ['The rel of a link', 'must be replaces, prompted-by, extract-of or answers'], 'links.*.recordId': ['The recordId of a link', UUID],
  reasons: ['The reasons', 'must be a list of 100 or fewer'], 'reasons.*': ['A reason', 'must be an object'],
  'reasons.*.rule': ['The rule of a reason', 'must be a rule of this form that takes a reason'],
  'reasons.*.reason': ['The text of a reason', 'must be text of 10,000 characters or less, without a space at its beginning or end'],
  'reasons.*.on': ['The date of a reason', 'must be a date, like 2026-03-27'],
  withhold: ['The list of what is withheld', 'must be an object'],
  'withhold.*': ['Who an answer is withheld from', 'must be a list with each recipient once'],
  'withhold.*.*': ['Who an answer is withheld from', 'must be family, child, school, social-care, health or police'],
  extensions: ['The extensions', 'must be an object'], 'extensions.*': ['An extension', 'must be an object named by the id of its board'],
};

/** Says what is wrong with the record as a whole or with its header; of what is known it names the form and the version. */
export function explainHeader(header: Header, spot: Spot): Pick<Finding, 'code' | 'message'> {
  const { keys, keywords, value } = spot;
  const [member] = keys;
  if (member === undefined) return { code: 'not-a-record', message: 'A record must be an object' };
  if (keywords.includes('required')) {
    return { code: 'missing-member', message: `${sayName(keys.at(-1) ?? '')} is missing from the ${keys.length > 1 ? 'header' : 'record'}` };
  }
  if (keywords.includes('propertyNames')) return explainName(member);
  if (keywords.includes('additionalProperties')) return explainUnknown(keys);
  const [subject, says] = MEMBERS[patternOf(keys)] ?? [sayName(keys.at(-1) ?? ''), 'has not the shape that a record has'];
  if (value === null) return { code: 'null', message: `${subject} must not be null` };
  if (value === '' || keywords.includes('minItems') || keywords.includes('minProperties')) {
    return { code: 'empty', message: `${subject} must not be empty: leave it out` };
  }
  const named = explainNamed(header, member);
  return named ? { code: named.code, message: named.says } : { code: 'wrong-header', message: `${subject} ${says}` };
}

/** Members that say which records these are. */
function explainNamed({ form, version, marking }: Header, member: string): Problem | undefined {
  switch (member) {
    case 'concordat': return { code: 'other-format', says: 'The record must be written in version 1.0 of the Concordat format' };
    case 'form': return { code: 'other-form', says: `The record must be of the form ${form}: it names another one` };
    case 'version': return { code: 'other-version', says: `The record must be of version ${version} of the form: it names another one` };
    case 'marking': return { code: 'wrong-marking', says: `The marking must be ${marking ?? 'left out'}` };
    default: return undefined;
  }
}

function explainName(member: string): Pick<Finding, 'code' | 'message'> {
  return member === 'withhold' ? { code: 'unknown-question', message: 'The list of what is withheld names a question that the form does not have' }
    : { code: 'wrong-header', message: 'An extension must be named by the id of its board' };
}

function explainUnknown(keys: readonly string[]): Pick<Finding, 'code' | 'message'> {
  const name = keys.at(-1) ?? '';
  if (keys.length === 1 && name === 'marking') return { code: 'wrong-marking', message: 'The marking must be left out: the form has none' };
  return { code: 'unknown-member', message: `${sayName(name)} is no member of ${keys.length > 1 ? 'this part of the header' : 'a record'}` };
}

function patternOf([first = '', ...rest]: readonly string[]): string {
  const listed = first === 'withhold' || first === 'extensions';
  return [first, ...rest.map((key) => (listed || /^\d+$/.test(key) ? '*' : key))].join('.');
}
