import type { Answers } from './collect.ts';
import { create, find } from './elements.ts';
import type { Guide } from './guide.ts';

/** Shows the next steps whose condition holds, and how each deadline that has begun stands at a moment. */
export function showNext(guide: Guide, answers: Answers, at: string): void {
  const holds = guide.next(answers, { saved: at, ages: 'protective' });
  holds.forEach((isShown, index) => show(`next-${index + 1}`, isShown));
  sayAlwaysOnce(holds.flatMap((isShown, index) => (isShown ? find(`next-${index + 1}`) ?? [] : [])));
  const due = guide.due(answers, at);
  show('next-none', due.length === 0 && !holds.includes(true));
  show('limits', due.length > 0);
  find('due')?.replaceChildren(...due.map(({ kind, words }) => create('li', {}, [
    ...(kind === 'late' ? [create('strong', { className: 'govuk-tag govuk-tag--red', text: 'Late' }), document.createTextNode(' ')] : []), document.createTextNode(words),
  ])));
}

/** Steps for every case that follow such steps need not say so again. */
function sayAlwaysOnce(shown: readonly HTMLElement[]): void {
  let said = false;
  for (const block of shown) {
    const words = block.querySelector<HTMLElement>('.c-always');
    if (words) words.hidden = said;
    said = words !== null;
  }
}

function show(id: string, isShown: boolean): void {
  const found = find(id);
  if (found) found.hidden = !isShown;
}
