import { ask } from './ask.ts';
import { markRest, sortGaps, unmark } from './mark-rest.ts';
import type { PageState } from './page-state.ts';
import { makeButton, tell } from './tell.ts';

/** Offers to mark every question that needs an answer and has none as not asked, and to take the marks back. */
export async function markOthers({ judgeNow, changed, showAgain }: PageState): Promise<void> {
  const { open, stuck } = sortGaps(judgeNow().gaps);
  if (open.length === 0) {
    tell('result', { heading: 'Nothing to mark', text: stuck.length > 0 ? 'The questions that are left must be answered.' : 'Every question that needs an answer has one.' });
    return;
  }
  if (!(await ask({
    heading: 'Mark the rest as not asked?', text: sayRest(open.length, stuck.length), list: stuck.map(({ text }) => text), yes: `Mark ${open.length} as not asked`, no: 'Go back',
  }))) return;
  const marked = markRest(() => judgeNow().gaps);
  const showChange = (): void => {
    changed();
    showAgain();
  };
  showChange();
  const undo = makeButton('Undo', () => {
    unmark(marked);
    showChange();
    tell('result', { heading: 'Undone', text: 'The marks are taken away. Answers that you have given since are kept.' });
  });
  tell('result', { heading: 'Marked as not asked', text: marked.length === 1 ? '1 question is marked.' : `${marked.length} questions are marked.`, more: [undo] });
}

function sayRest(open: number, stuck: number): string {
  const marked = open === 1 ? '1 question needs an answer and has none. It will be marked “Not asked”.' : `${open} questions need an answer and have none. They will be marked “Not asked”.`;
  return `${marked} Optional questions stay empty. You can undo this.${stuck > 0 ? ' Still to be answered:' : ''}`;
}
