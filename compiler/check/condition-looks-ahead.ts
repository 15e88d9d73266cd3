import type { Check } from './check.ts';
import { dependencies } from '../expression/dependencies.ts';
import type { Problem } from '../diagnostic.ts';
import { findQuestion, shapesIn } from '../model/walk.ts';

/** A condition reads only questions that come before it. */
export const conditionLooksAhead: Check = {
  code: 'condition-looks-ahead',
  severity: 'error',
  summary: 'a condition reads only questions that come before it',
  why: 'A person answers from top to bottom, on paper too: a question cannot depend on one that has not been asked yet.',
  example: {
    wrong: `- {id: details, type: text, ask: What happened?, when: injured}
- {id: injured, type: yes-no, ask: Was anyone injured?}`,
    right: `- {id: injured, type: yes-no, ask: Was anyone injured?}
- {id: details, type: text, ask: What happened?, when: injured}`,
  },
  find(form) {
    return [...shapesIn(form.answers)].flatMap((shape) => shape.questions.flatMap((question) =>
      (question.when?.all ?? []).flatMap((expression) => dependencies(expression).flatMap((path): Problem[] => {
        const read = findQuestion(shape, path);
        if (!read || read.order < question.order || read.derivedFrom?.id === question.id) return [];
        return [{
          span: expression.at, message: `“${question.id}” depends on “${read.id}”, which is ${read === question ? 'the question itself' : 'asked later'}.`,
          related: [{ span: read.at, message: 'asked here' }], help: `Move “${read.id}” before “${question.id}”.`,
        }];
      }))));
  },
};
