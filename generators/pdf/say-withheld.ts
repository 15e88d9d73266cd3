import { listTexts } from '../../compiler/expression/say-words.ts';
import type { Recipient } from '../../compiler/model/question.ts';

const WORDS: Readonly<Record<Recipient, string>> = {
  'family': 'the family', 'child': 'the child', 'school': 'the school',
  'social-care': 'children’s social care', 'health': 'health services', 'police': 'the police',
};

/** `Do not share with the family or the school.`, or nothing. */
export function sayWithheld(recipients: readonly Recipient[]): string {
  return recipients.length > 0 ? `Do not share with ${nameRecipients(recipients, 'or')}.` : '';
}

/** `the family and the school`. */
export function nameRecipients(recipients: readonly Recipient[], word: 'and' | 'or'): string {
  return listTexts(recipients.map((recipient) => WORDS[recipient]), word);
}
