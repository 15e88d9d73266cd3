import type { Check } from './check.ts';
import { citationsOf } from '../model/citations.ts';

/** An item that is left out is not cited as well. */
export const askedAndLeftOut: Check = {
  code: 'asked-and-left-out',
  severity: 'error',
  summary: 'an item that is left out is not cited as well',
  why: 'A board reads why an item is not asked, and must not find it asked.',
  example: {
    wrong: `leftOut: {handbook: {Page 1: {2: The record holds it already.}}}
# further down
- {id: post, item: 2, type: text, ask: Post/Job Title}`,
    right: `- {id: post, item: 2, type: text, ask: Post/Job Title}`,
  },
  find(form) {
    const cited = new Set(citationsOf(form).map(({ source, part, item }) => JSON.stringify([source, part, item])));
    return form.leftOut.filter(({ source, part, item }) => cited.has(JSON.stringify([source, part, item]))).map(({ source, part, item, at }) => ({
      span: at, message: `Item ${item} of “${part}” in ${source} is left out, but the form cites it.`, help: 'Remove it from `leftOut`, or the citation.',
    }));
  },
};
