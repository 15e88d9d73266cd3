import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** A question that forbids every absent reason cites the words that make it unconditional. */
export const noWayOut: Check = {
  code: 'no-way-out',
  severity: 'error',
  summary: 'a question that forbids every absent reason cites the words that make it unconditional',
  why: 'Facts are missing in real life. A form that demands what nobody knows is not sent, or is filled with guesses.',
  example: {
    wrong: `- {id: name, type: text, ask: Name, required: true, absent: []}`,
    right: `- {id: concern, type: text, ask: Nature of concern, required: true, absent: [], place: "2.9"}`,
  },
  find(form) {
    // What a board asks of its own has no reason as a whole: its questions have.
    return [...questionsIn(form.answers)].filter((question) => question.address !== form.profile?.board && question.required && question.absent.length === 0 && question.origin.citations.length === 0 && !question.derivedFrom)
      .map(({ id, at }) => ({ span: at, message: `“${id}” must be answered whatever happens, but no source is cited for that.`, help: 'Cite the words that make it unconditional, or leave `absent` out.' }));
  },
};
