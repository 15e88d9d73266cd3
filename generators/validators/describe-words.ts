import { lowerFirst } from './lower-first.ts';
import { nameQuestion } from './name-question.ts';

/** How the table of a validator says the words of a question, so that its messages can be made without knowing English; see `readPlan`. */
export interface Words {
  /** `'` to be quoted though no question mark ends it; `^` a noun that keeps its capital; `~` one with an article, or none, of its own. */
  readonly marks: string;
  /** The noun, or the words to quote. */
  readonly ask: string;
  /** The words turned round: “who the person is”, for a yes or no “they have a job”. */
  readonly turned: string;
}

const HAS_ARTICLE = /^(?:a|an|the|your|their|his|her|its|our|this|that|these|those|all|any|each|every|anything|anyone|everything|everyone|something|someone)\b/;

/** Describes the words of a question of a type. */
export function describeWords(ask: string, type: string): Words {
  const { kind, text } = nameQuestion(ask);
  if (kind !== 'noun') {
    const words = kind === 'quoted' ? text : ask.trim();
    return { marks: words.endsWith('?') ? '' : "'", ask: words, turned: kind === (type === 'yes-no' ? 'condition' : 'clause') ? text : '' };
  }
  const noun = lowerFirst(text);
  return { marks: `${keepsCapital(text) ? '^' : ''}${HAS_ARTICLE.test(noun) ? '~' : ''}`, ask: text, turned: '' };
}

/** A noun that begins with a capital wherever it stands. */
export function keepsCapital(noun: string): boolean {
  return lowerFirst(noun) !== noun.slice(0, 1).toLowerCase() + noun.slice(1);
}
