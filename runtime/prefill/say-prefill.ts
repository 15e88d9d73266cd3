import type { Carried, Left, WhyLeft } from './plan.ts';

const WORDS: Readonly<Record<WhyLeft, string>> = {
  'not-asked-there': 'not asked in the new form', 'asked-differently': 'asked in other words', 'another-kind': 'another kind of answer is asked for',
  'of-this-record': 'belongs to the first record', 'marked-missing': 'was marked as missing: ask again', 'does-not-fit': 'the new form does not take this answer',
  'too-many': 'the new form takes fewer entries', 'not-asked-now': 'not asked after the other answers', 'another-author': 'someone else answers for the new record',
};

/** Says in a line each what went over and what did not, by the words of the questions and never with an answer. */
export function sayPrefill({ carried, left }: { readonly carried: readonly Carried[]; readonly left: readonly Left[] }): readonly string[] {
  const lines = [...carried.map(({ asks }) => `Carried over: ${say(asks)}.`), ...left.map(({ asks, why }) => `Not carried over: ${say(asks)} (${WORDS[why]}).`)];
  return [...new Set(lines)];
}

/** The question and what it stands in; finer parts are not told apart. */
function say(asks: readonly string[]): string {
  return asks.slice(0, 2).map((ask) => ask.replace(/[.:]$/, '')).join(': ');
}
