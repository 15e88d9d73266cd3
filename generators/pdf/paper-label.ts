import type { Question } from '../../compiler/model/question.ts';
import type { Say } from '../html/page-words.ts';

/** The words a question has on paper: the source's own. Where siblings share those, its own words follow, so that each can be told apart. */
export function paperLabel(question: Question, siblings: readonly Question[], say: Say): string {
  if (!question.says) return say(question.ask);
  const shared = siblings.some((sibling) => sibling !== question && sibling.says?.en === question.says?.en);
  const printed = startSentence(say(question.says));
  return shared ? `${printed.replace(/[\s.:]+$/, '')}: ${say(question.ask)}` : printed;
}

/** A text with a capital at its start: words out of the middle of a source's sentence stand at the head of a line here. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The hint, unless the words above it say it already. */
export function paperHint({ hint, says }: Question, say: Say): string {
  if (!hint) return '';
  return says?.en.toLowerCase().includes(hint.en.toLowerCase()) ? '' : say(hint);
}
