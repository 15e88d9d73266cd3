import type { Check } from './check.ts';
import { suggest } from '../suggest.ts';
import { questionAt, questionsIn } from '../model/walk.ts';

/** `show` repeats answers of questions asked before. */
export const unknownShown: Check = {
  code: 'unknown-shown',
  severity: 'error',
  summary: '`show` repeats answers of questions asked before',
  why: 'What has not been asked yet cannot be repeated.',
  example: {
    wrong: `- show: [child.name]`,
    right: `- {id: child, type: person, ask: The child}
- show: [child.names]`,
  },
  find(form) {
    let order = 0;
    return form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => {
      if (block.kind === 'question') order = block.question.order;
      if (block.kind !== 'show') return [];
      return block.addresses.filter((address) => (questionAt(form, address)?.order ?? Infinity) > Math.max(order, lastPart(form, order))).map((address) => {
        const near = suggest(address, [...questionsIn(form.answers)].map((question) => question.address));
        return { span: block.at, message: questionAt(form, address) ? `“${address}” is shown before it is asked.` : `There is no question “${address}” to show.`, ...(near && near !== address ? { help: `Did you mean “${near}”?` } : {}) };
      });
    }));
  },
};

/** The order of the last part inside the question of an order: its parts are asked with it. */
function lastPart(form: Parameters<NonNullable<Check['find']>>[0], order: number): number {
  const question = form.answers.questions.find((candidate) => candidate.order === order);
  return question?.type === 'component' ? Math.max(...[...questionsIn(question.shape)].map((part) => part.order), order) : order;
}
