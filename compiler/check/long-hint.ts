import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** A hint is one short sentence without a link. */
export const longHint: Check = {
  code: 'long-hint',
  severity: 'warning',
  summary: 'a hint is one short sentence without a link',
  why: 'People who use a screen reader hear it each time they reach the question; links inside are not announced as links.',
  example: {
    wrong: `- {id: name, type: text, ask: Name, hint: "See https://example.org for help."}`,
    right: `- {id: name, type: text, ask: Name, hint: As the person says it}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].flatMap(({ id, hint, at }) => {
      const what = hint === undefined ? undefined : /https?:|www[.]|javascript:/i.test(hint.en) ? 'holds a link' : hint.en.length > 300 ? `has ${hint.en.length} characters` : undefined;
      return what ? [{ span: at, message: `The hint of “${id}” ${what}.`, help: 'Keep it to one short sentence, and move the rest to a note of the section.' }] : [];
    });
  },
};
