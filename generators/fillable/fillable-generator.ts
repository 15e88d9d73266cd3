import type { Generator, PrintSpace } from '../generator.ts';
import { createSay } from '../html/page-words.ts';
import { makePageCode } from '../pdf/page-code.ts';
import { pageMargins } from '../pdf/page-margins.ts';
import { viewForm } from '../pdf/view-form.ts';
import { listSpaces } from './list-spaces.ts';
import { nameForm } from './name-form.ts';

/** The form to fill in with a PDF reader: the same pages as on paper, with a field for each answer. `concordat read` makes a record of it. */
export const fillableGenerator: Generator = {
  name: 'fillable',
  summary: 'the form to fill in with any PDF reader: a named field for each answer, which concordat read turns into a record',
  generate(form, { render, assets }) {
    const code = makePageCode(form, 'F');
    const margins = pageMargins(form, { size: 'fillable', code, say: createSay(form) });
    const view = viewForm(form, 'fillable', [assets.printFonts, assets.printCss, margins].join('\n'));
    const spaces = listSpaces(view).map(({ of: _, ...space }): PrintSpace => space);
    const fields = { form: nameForm(form), font: assets.fieldFont, spaces };
    return [{ path: 'form-fillable.pdf', print: { html: render('print/form', view), title: view.title, lang: view.lang, code, fields } }];
  },
};
