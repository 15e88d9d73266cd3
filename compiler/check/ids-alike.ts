import type { Check } from './check.ts';
import type { Shape } from '../model/question.ts';
import { shapesIn } from '../model/walk.ts';

/** No two ids of one object differ only by capital letters. */
export const idsAlike: Check = {
  code: 'ids-alike',
  severity: 'error',
  summary: 'no two ids of one object differ only by capital letters',
  why: 'Spreadsheets, databases and some languages fold capitals: `visitOn` and `visiton` would be one column.',
  example: {
    wrong: `- {id: visitOn, type: date, ask: Date of visit}
- {id: visiton, type: text, ask: What was the visit about?}`,
    right: `- {id: visitOn, type: date, ask: Date of visit}
- {id: visitAbout, type: text, ask: What was the visit about?}`,
  },
  find(form) {
    return [...shapesIn(form.answers)].flatMap((shape) => findAlike(shape));
  },
};

function findAlike(shape: Shape) {
  const first = new Map<string, Shape['questions'][number]>();
  return shape.questions.flatMap((question) => {
    const folded = question.id.toLowerCase();
    const other = first.get(folded);
    if (!other) first.set(folded, question);
    return other ? [{ span: question.at, message: `The ids “${other.id}” and “${question.id}” differ only by capital letters.`, related: [{ span: other.at, message: 'the other one' }] }] : [];
  });
}
