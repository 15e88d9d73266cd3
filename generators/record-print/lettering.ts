import type { ScriptFonts } from './script-fonts.ts';

/** A piece of a text, after which a line may end: words, or the code of a character that no font has or that nobody could see; one of the two is empty. */
export interface Run {
  readonly text: string;
  readonly code: string;
}

/** A text as it is printed. `isUrdu`: in the hand that Urdu is written in. `isProse`: long enough to be aligned as its script is, and to go over a page's end. */
export interface Lettered {
  readonly runs: readonly Run[];
  readonly isProse: boolean;
  readonly isUrdu: boolean;
}

/** A character that was printed as its code, and how often. */
export interface MissingLetter {
  readonly code: string;
  readonly count: number;
}

/** Prepares texts for printing, and remembers which fonts they need. */
export interface Lettering {
  show(text: string): Lettered;
  /** A text for the margins, where a code stands in brackets. */
  showPlain(text: string): string;
  /** The @font-face rules that the texts so far need besides those of every page. */
  listFaces(): readonly string[];
  /** The characters so far that no font has. */
  listMissing(): readonly MissingLetter[];
}

/** About the characters of one line beside a question. */
const LINE = 60;

const URDU = 'Noto Nastaliq Urdu';

/** After a slash, browsers end a line in the middle of the next word rather than before it. */
const LETTER = /^\p{L}$/u;

/** Letters that Urdu has and Arabic and Persian have not. */
const URDU_LETTERS = /[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06c3\u06d2\u06d3]/;

/** What turns round the order of the letters after it, so that a text would read as another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** What joins letters or says in which direction they run, and has no shape of its own. */
const JOINING = /[\u200c-\u200f\u061c]/;

/** Makes the lettering of one print. Texts are composed first (NFC), which is the same text to Unicode. */
export function createLettering({ covers, scripts }: ScriptFonts): Lettering {
  const [base, others] = [readRanges(covers), scripts.map((script) => ({ ...script, has: readRanges(script.covers) }))];
  const faces = new Set<string>();
  const missing = new Map<string, number>();
  const isShown = (character: string, isUrdu: boolean): boolean => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || character === '\t' || JOINING.test(character) || (base(code) && !TURNING.test(character))) return true;
    const font = TURNING.test(character) ? undefined : others.find(({ family, has }) => (family === URDU) === isUrdu && has(code)) ?? others.find(({ has }) => has(code));
    if (font) faces.add(font.face);
    return font !== undefined;
  };
  const show = (text: string): Lettered => {
    const composed = text.normalize('NFC');
    const isUrdu = URDU_LETTERS.test(composed);
    const runs: Run[] = [];
    for (const character of composed) {
      const last = runs.at(-1);
      if (isShown(character, isUrdu)) {
        if (last?.code === '' && !(last.text.endsWith('/') && LETTER.test(character))) runs[runs.length - 1] = { text: last.text + character, code: '' };
        else runs.push({ text: character, code: '' });
      } else {
        const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        missing.set(code, (missing.get(code) ?? 0) + 1);
        runs.push({ text: '', code });
      }
    }
    return { runs, isProse: composed.length > LINE || composed.includes('\n'), isUrdu };
  };
  return {
    show,
    showPlain: (text) => show(text).runs.map(({ text: words, code }) => (code ? `[${code}]` : words)).join(''),
    listFaces: () => others.map(({ face }) => face).filter((face) => faces.has(face)),
    listMissing: () => [...missing].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => ({ code, count })),
  };
}

function readRanges(text: string): (code: number) => boolean {
  const ranges = text.split(',').map((range) => range.split('-').map((end) => parseInt(end, 16))).map(([first = NaN, last = first]) => [first, last] as const);
  return (code) => ranges.some(([first, last]) => first <= code && code <= last);
}
