import type { Carried, Left, WhyLeft } from './plan.ts';

const WORDS: Readonly<Record<WhyLeft, string>> = {
  'not-asked-there': 'not asked in the new form', 'asked-differently': 'asked in other words', 'another-kind': 'another kind of answer is asked for',
  'of-this-record': 'belongs to the first record', 'marked-missing': 'was marked as missing: ask again', 'does-not-fit': 'the new form does not take this answer',
  'too-many': 'the new form takes fewer entries', 'not-asked-now': 'the new form asks it only after another answer', 'another-author': 'someone else answers for the new record',
  'one-of-several': 'one of several children: choose which the new record is about', 'another-child': 'another child: each is referred on a form of their own',
  'marked-otherwise': 'the new form is marked otherwise or not at all: handle the draft as carefully as the first record',
};

const RECIPIENTS: Readonly<Record<string, string>> = {
  family: 'the family', child: 'the child', school: 'the school', 'social-care': 'social care', health: 'health services', police: 'the police',
};

/** Says in a line each what went over, without telling finer parts apart, and what did not: by the words of the questions and never with an answer. */
export function sayPrefill({ carried, left }: { readonly carried: readonly Carried[]; readonly left: readonly Left[] }): readonly string[] {
  const lines = [
    ...carried.map(({ asks, withheld }) => close(`Carried over: ${say(asks.slice(0, 2))}${withheld ? ` (still kept from ${list(withheld)})` : ''}`)),
    ...left.map(({ asks, why, withheld }) => `Not carried over: ${say(asks)} (${WORDS[why]}${withheld ? `; restricted, not for ${list(withheld)}` : ''}).`),
  ];
  return [...new Set(lines)];
}

/** The question and all that it stands in. */
function say(asks: readonly string[]): string {
  return asks.map((ask) => ask.replace(/[.:]$/, '')).join(': ');
}

function close(line: string): string {
  return line.endsWith('?') ? line : `${line}.`;
}

function list(recipients: readonly string[]): string {
  const words = recipients.map((recipient) => RECIPIENTS[recipient] ?? recipient);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` : words.join('');
}
