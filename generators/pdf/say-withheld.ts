import type { Recipient } from '../../compiler/model/question.ts';

const WORDS: Readonly<Record<Recipient, string>> = {
  'family': 'the family', 'child': 'the child', 'school': 'the school',
  'social-care': 'children’s social care', 'health': 'health services', 'police': 'the police',
};

/** `Do not share with the family or the school.`, or nothing. */
export function sayWithheld(recipients: readonly Recipient[]): string {
  const words = recipients.map((recipient) => WORDS[recipient]);
  if (words.length < 2) return words.length === 1 ? `Do not share with ${words[0]}.` : '';
  return `Do not share with ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`;
}
