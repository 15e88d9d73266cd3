import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob } from '../../generators/generator.ts';
import { key, nameUnder } from './key.ts';

/** How Noto Sans and its sisters for other scripts call themselves inside a PDF, after the six letters and plus sign of a subset. */
const EXPECTED = /^(?:[A-Z]{6}\+)?Noto(?:Sans|Nastaliq)[A-Za-z]*-/;

/**
 * Demands that all text is set in the fonts that came with the page. Chromium prints blank pages without a word when a font fails
 * to load, and takes another font, which differs from machine to machine, for a letter that ours lack.
 */
export function checkFonts(pdf: PDFDocument, job: PrintJob): void {
  const strange = findStrangeCharacters(job.html);
  if (strange.length > 0) throw new Error(`"${job.title}" was not printed: the fonts for paper have no ${strange.join(' ')}`);
  const names = listFonts(pdf);
  if (names.length === 0) throw new Error(`"${job.title}" was not printed: its fonts did not load, so its pages are blank.`);
  const others = names.filter((name) => !EXPECTED.test(name));
  if (others.length > 0) throw new Error(`"${job.title}" was not printed: it needs fonts that do not come with it (${others.join(', ')}).`);
}

/** The fonts in a file by name, each once; one without a name is `unnamed`. */
function listFonts(pdf: PDFDocument): readonly string[] {
  const names = new Set<string>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameUnder(object, 'Type') !== 'Font') continue;
    const name = object.lookup(key('BaseFont'));
    names.add(name instanceof PDFName ? name.decodeText() : 'unnamed');
  }
  return [...names].sort();
}

/** The characters of a page, at most ten, that none of its @font-face rules covers. */
function findStrangeCharacters(html: string): readonly string[] {
  const ranges = [...html.matchAll(/unicode-range:([^;}]*)/g)].flatMap(([, list]) => (list ?? '').split(',').map(readRange));
  if (ranges.length === 0) return [];
  // The fonts themselves are most of the page, and are written in letters that every font has.
  const strange = [...new Set(html.replace(/base64,[A-Za-z0-9+/=]*/g, ''))].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !ranges.some(([first, last]) => first <= code && code <= last);
  });
  return strange.slice(0, 10).map((character) => `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`);
}

/** `U+0131` or `U+0000-00FF` as first and last code point. */
function readRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
