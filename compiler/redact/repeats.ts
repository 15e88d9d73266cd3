/** Gathers what is left out, and finds it again in texts that are let through. */
export interface LeftOutWords {
  add(value: unknown): void;
  /** Words that the copy tells anyway, such as the child's own name, so that finding them means nothing. */
  forget(value: unknown): void;
  isRepeatedIn(text: string): boolean;
}

/** Whole answers of fewer characters are everybody's words. */
const LEAST = 4;
/** Beyond this many characters a text is prose: its single words are everybody's. */
const PROSE = 80;
/** Words that begin sentences and titles, too short to tell anything. Any other short word with a capital may be a name. */
const COMMON = new Set('a ah all am an and any are as at be but by can day dr did do for go got had has he her him his how i if in is it its let man may me mr mrs ms my new no not now of oh ok old on one or our out say see she so the to too two up us was way we who why yes yet you'.split(' '));

/**
 * Compares without regard to capitals, accents, punctuation and spacing: whole answers of four characters or more, and of short ones each
 * word with a capital or a digit in it, such as a name, a street or a number. Numbers and codes are found however they are divided.
 */
export function createLeftOutWords(): LeftOutWords {
  const [wanted, known, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const add = (value: unknown): void => {
    if (typeof value === 'string') {
      if (fold(value).trim().length >= LEAST) wanted.add(fold(value));
      for (const word of tellingWords(value)) wanted.add(fold(word));
      if (isNumber(value)) numbers.add(squeeze(value));
    }
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
  };
  const forget = (value: unknown): void => {
    if (typeof value === 'string') for (const word of [value, ...value.split(' ')]) known.add(fold(word));
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(forget);
  };
  return {
    add,
    forget,
    isRepeatedIn(text) {
      const [folded, squeezed] = [fold(text), squeeze(text)];
      return [...wanted].some((words) => !known.has(words) && folded.includes(words)) || [...numbers].some((number) => !known.has(` ${number} `) && squeezed.includes(number));
    },
  };
}

function tellingWords(value: string): readonly string[] {
  return value.length > PROSE ? [] : value.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => {
    const folded = fold(word).trim();
    return /\p{N}/u.test(word) ? folded.length > 2 : /\p{Lu}/u.test(word) && folded.length > 1 && !COMMON.has(folded);
  });
}

/** A telephone number, a postcode, a number plate: mostly digits, or few characters with some. */
function isNumber(value: string): boolean {
  const squeezed = squeeze(value);
  return squeezed.length >= 5 && squeezed.length <= 20 && squeezed.replace(/\P{N}/gu, '').length * 4 >= squeezed.length;
}

function squeeze(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** One space around every word, so that words are found whole. */
function fold(text: string): string {
  return ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
