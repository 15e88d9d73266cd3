import type { Form } from '../../compiler/model/form.ts';
import type { Say } from '../html/page-words.ts';
import { REASON_LETTERS } from './reason-letters.ts';

/** The style sheet of what stands on every page: title, marking, name box, form and version, page numbers and the letters for no answer. */
export function pageMargins(form: Form, say: Say): string {
  const marking = quoteCss(form.marking ?? '');
  const name = form.subject ? 'Child’s name or reference' : 'Name or reference';
  const reasons = Object.values(REASON_LETTERS).map(({ letter, words }) => `${letter} ${words}`).join('   ');
  return [
    '@page{',
    `@top-left{content:${quoteCss(say(form.title))}}`,
    `@top-center{content:${marking}}`,
    `@top-right{content:${quoteCss(name)}}`,
    `@bottom-left{content:${quoteCss(`No answer? Say why:   ${reasons}`)} "\\A" ${quoteCss(`${form.id} ${form.version}`)}}`,
    `@bottom-center{content:${marking}}`,
    '@bottom-right{content:"Page " counter(page) " of " counter(pages)}',
    '}',
  ].join('');
}

/** A text as a string of CSS that can end neither itself nor the style sheet. */
function quoteCss(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 .,]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
