import type { Generator } from '../generator.ts';
import { writeReadingCopy } from './write-reading-copy.ts';

/** What a board approves in a meeting: the whole form in words, the source's beside ours, additions shaded. One page without script. */
export const readingCopyGenerator: Generator = {
  name: 'reading-copy',
  summary: 'review.html: what a board approves: our words beside the source’s, additions, decisions, rules with their examples',
  generate: (form, context) => [{ path: 'review.html', text: writeReadingCopy(form, context) }],
};
