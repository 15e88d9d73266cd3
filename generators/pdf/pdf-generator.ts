import { createSay } from '../html/page-words.ts';
import type { Generator } from '../generator.ts';
import { pageMargins } from './page-margins.ts';
import { viewForm } from './view-form.ts';

/** The blank form for paper, as a page that the command line prints. */
export const pdfGenerator: Generator = {
  name: 'pdf',
  summary: 'the blank form for paper: A4, tagged for screen readers, with skip rules in words',
  generate(form, { render, assets }) {
    const say = createSay(form);
    const view = viewForm(form, [assets.printFonts, assets.printCss, pageMargins(form, say)].join('\n'));
    return [{ path: 'form.pdf', print: { html: render('print/form', view), title: view.title, lang: view.lang } }];
  },
};
