import type { Answers } from './collect.ts';
import { create, find } from './elements.ts';
import type { Guide } from './guide.ts';

/** Shows the next steps whose condition holds, and how each deadline that has begun stands at a moment. */
export function showNext(guide: Guide, answers: Answers, at: string): void {
  const holds = guide.next(answers, { saved: at, ages: 'protective' });
  holds.forEach((isShown, index) => show(`next-${index + 1}`, isShown));
  const due = guide.due(answers, at);
  show('next-none', due.length === 0 && !holds.includes(true));
  show('limits', due.length > 0);
  find('due')?.replaceChildren(...due.map(({ kind, words }) => create('li', {}, [
    ...(kind === 'late' ? [create('strong', { className: 'govuk-tag govuk-tag--red', text: 'Late' }), document.createTextNode(' ')] : []), document.createTextNode(words),
  ])));
}

function show(id: string, isShown: boolean): void {
  const found = find(id);
  if (found) found.hidden = !isShown;
}
