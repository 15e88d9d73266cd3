import type { Form } from '../../compiler/model/form.ts';
import type { PageCode } from '../generator.ts';
import type { Say } from '../html/page-words.ts';
import { hashDefinition } from './hash-definition.ts';
import { EDGE, QUIET, widthOfCode } from './page-code.ts';
import type { PaperSize } from './paper-scope.ts';
import { REASON_LETTERS } from './reason-letters.ts';

/** What the margins of a form depend on besides its texts. */
export interface Margins {
  readonly size: PaperSize;
  readonly code: PageCode;
  readonly say: Say;
}

/** What four lines take below the page in large print, and one of them, in millimetres, and how far from the edge they end. */
const LARGE_BOTTOM = 34;
const LARGE_LINE = 6.8;
const LARGE_FOOT = 5;

const PAGE_NUMBER = '"Page " counter(page) " of " counter(pages)';

/**
 * The style sheet of what stands on every page: title, marking, name box, form and version, page numbers and the letters for no answer.
 * The bottom margin leaves room for the code in its corner.
 */
export function pageMargins(form: Form, { size, code, say }: Margins): string {
  const title = quoteCss(say(form.title));
  const marking = quoteCss(form.marking ?? '');
  const name = quoteCss(form.subject ? 'Child’s name or reference' : 'Name or reference');
  const reasons = quoteCss(['No answer?', ...Object.values(REASON_LETTERS).map(({ letter, words }) => `${letter} ${words}`.replaceAll(' ', '\u00A0'))].join('  '));
  const identity = sayIdentity(form);
  const width = widthOfCode(code) + QUIET + 1;
  const height = EDGE.bottom + widthOfCode(code) + QUIET;
  if (size === 'large') {
    const above = form.profile ? 2 * LARGE_LINE : LARGE_LINE;
    const beside = `padding-bottom:${LARGE_FOOT + above}mm`;
    return [
      `@page large{margin-bottom:${Math.max(height, LARGE_BOTTOM - LARGE_LINE + above)}mm;`,
      `@top-left{content:${marking} "\\A" ${title}}@top-right{content:${name}}`,
      // The line left empty is the marking's, which is bold and so stands in a box of its own.
      `@bottom-left{padding-right:${width}mm;content:${reasons} "\\A\\A" ${identity}}`,
      `@bottom-center{${beside};content:${marking}}@bottom-right{${beside};padding-right:${width}mm;content:${PAGE_NUMBER}}}`,
    ].join('');
  }
  return [
    `@page{margin-bottom:${height}mm;@top-left{content:${title}}@top-center{content:${marking}}@top-right{content:${name}}`,
    `@bottom-left{content:${reasons} "\\A" ${identity}}@bottom-center{content:${marking}}`,
    `@bottom-right{padding-right:${width}mm;content:${PAGE_NUMBER}}}`,
  ].join('');
}

/** The same for the reading copy that a board signs: no letters, and initials instead of a name. What is marked is the form, once it is filled in. */
export function reviewMargins(form: Form, code: PageCode): string {
  const marking = quoteCss(form.marking ? `${form.marking} when filled in` : '');
  const width = widthOfCode(code) + QUIET;
  return [
    `@page{margin-bottom:${EDGE.bottom + width}mm;@top-left{content:${quoteCss(form.title.en)} "\\A Reading copy for approval"}@top-center{content:${marking}}`,
    `@bottom-left{content:${sayIdentity(form)}}@bottom-center{content:${marking}}`,
    `@bottom-right{padding-right:${width + 1}mm;content:${PAGE_NUMBER}}}`,
  ].join('');
}

/** The form, its version and its hash; a profile stands on a line of its own, since the marking stands beside the first. */
function sayIdentity(form: Form): string {
  const own = quoteCss(`${form.id} ${form.version}  ${hashDefinition(form)}`);
  return form.profile ? `${quoteCss(form.profile.name)} "\\A" ${own}` : own;
}

/** A text as a string of CSS that can end neither itself nor the style sheet. */
export function quoteCss(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 .,]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
