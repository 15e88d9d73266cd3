import type { Check } from './check.ts';

/** Messages name the question and what to do, without blame or begging. */
export const blamingMessage: Check = {
  code: 'blaming-message',
  severity: 'warning',
  summary: 'messages name the question and what to do, without blame or begging',
  why: 'GOV.UK style: no “please”, “sorry”, “invalid”, “forbidden”, “illegal”. A person under pressure reads the first three words.',
  example: {
    wrong: `rules: [{id: say-when, must: answered(seenOn), error: Please enter a valid date., added: So that it can be compared.}]`,
    right: `rules: [{id: say-when, must: answered(seenOn), error: Enter the date on which it was seen., added: So that it can be compared.}]`,
  },
  find(form) {
    return form.rules.flatMap(({ id, message, at }) => {
      const word = message.en.match(/\b(please|sorry|invalid|valid|forbidden|illegal|oops|failed)\b/i)?.[0];
      return word ? [{ span: at, message: `The message of “${id}” says “${word}”.`, help: 'Say which question, and what to enter or select.' }] : [];
    });
  },
};
