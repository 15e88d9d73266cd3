import type { Form } from '../../compiler/model/form.ts';
import { quoteCss } from '../pdf/page-margins.ts';
import type { Lettering } from './lettering.ts';

/** What stands on every page of a printed record besides title and marking. */
export interface Margins {
  readonly title: string;
  /** Whom the record is about, in lines. */
  readonly about: readonly string[];
  /** Which record it is, and whether it is final, in lines. */
  readonly record: readonly string[];
}

/** A margin has no room for more characters. */
const LONGEST = 70;

/** The style sheet of the margins: title, marking, name and date of birth above; form, record, marking and page below. */
export function recordMargins({ id, version, marking = '' }: Form, { title, about, record }: Margins, { showPlain }: Pick<Lettering, 'showPlain'>): string {
  const quote = (text: string): string => quoteCss(shorten(showPlain(text)));
  const lines = (texts: readonly string[]): string => (texts.length === 0 ? '""' : texts.map(quote).join(' "\\A" '));
  return [
    `@page{@top-left{content:${quote(title)}}@top-center{content:${quoteCss(marking)}}@top-right{content:${lines(about)}}`,
    `@bottom-left{content:${lines([...record, `${id} ${version}`])}}@bottom-center{content:${quoteCss(marking)}}`,
    '@bottom-right{content:"Page " counter(page) " of " counter(pages)}}',
  ].join('');
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
}
