import type { AbsentReason } from '../../compiler/model/question.ts';
import type { ReasonView } from './views.ts';

/** The letters that say on paper why there is no answer. */
export const REASON_LETTERS: Readonly<Record<AbsentReason, ReasonView>> = {
  'not-known': { letter: 'K', words: 'not known' },
  'not-asked': { letter: 'A', words: 'not asked' },
  'declined': { letter: 'D', words: 'declined to say' },
  'not-applicable': { letter: 'N', words: 'does not apply' },
  'withheld': { letter: 'W', words: 'withheld for safety or by law' },
};
