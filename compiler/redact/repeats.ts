/** Gathers what is left out, and finds it again in texts that are let through. */
export interface LeftOutWords {
  add(value: unknown): void;
  /** Words that the copy tells anyway, such as the child's own name, so that finding them means nothing. */
  forget(value: unknown): void;
  isRepeatedIn(text: string): boolean;
}

const LEAST = 4;
/** Beyond this many characters a text is prose: its single words are everybody's. */
const PROSE = 80;

/**
 * Compares without regard to capitals, accents, punctuation and spacing: whole answers of four characters or more, and of short ones each
 * word with a capital or a digit in it, such as a street or a number.
 */
export function createLeftOutWords(): LeftOutWords {
  const [wanted, known] = [new Set<string>(), new Set<string>()];
  const add = (value: unknown): void => {
    if (typeof value === 'string') for (const words of [value, ...tellingWords(value)]) if (fold(words).trim().length >= LEAST) wanted.add(fold(words));
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
  };
  const forget = (value: unknown): void => {
    if (typeof value === 'string') for (const word of value.split(' ')) known.add(fold(word));
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(forget);
  };
  return {
    add,
    forget,
    isRepeatedIn(text) {
      const folded = fold(text);
      return [...wanted].some((words) => !known.has(words) && folded.includes(words));
    },
  };
}

function tellingWords(value: string): readonly string[] {
  return value.length > PROSE ? [] : value.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word.length >= LEAST && /\p{Lu}|\p{N}/u.test(word));
}

/** One space around every word, so that words are found whole. */
function fold(text: string): string {
  return ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
