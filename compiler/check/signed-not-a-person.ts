import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** Only a component question is signed. */
export const signedNotAPerson: Check = {
  code: 'signed-not-a-person',
  severity: 'error',
  summary: 'only a component question is signed',
  why: 'A signature belongs to someone: `signed` adds the date on which that person signed.',
  example: {
    wrong: `- {id: reason, type: text, ask: Reason, signed: true}`,
    right: `- {id: completedBy, type: professional, ask: Completed by, signed: true}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].filter((question) => question.type === 'component' && question.signed && question.component !== 'professional' && question.component !== 'person')
      .map(({ id, at }) => ({ span: at, message: `“${id}” is signed, but is neither a professional nor a person.` }));
  },
};
