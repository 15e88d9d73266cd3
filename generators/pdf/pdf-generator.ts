import type { Form } from '../../compiler/model/form.ts';
import type { Context, Generator, OutputFile } from '../generator.ts';
import { createSay } from '../html/page-words.ts';
import { writeReadingCopy } from '../reading-copy/write-reading-copy.ts';
import { makePageCode } from './page-code.ts';
import { pageMargins, reviewMargins } from './page-margins.ts';
import type { PaperSize } from './paper-scope.ts';
import { viewForm } from './view-form.ts';

/** The blank form for paper, as pages that the command line prints. */
export const pdfGenerator: Generator = {
  name: 'pdf',
  summary: 'the blank form for paper, in large print too, and the reading copy to sign: A4, tagged for screen readers, with skip rules in words',
  generate: (form, context) => [printForm(form, 'standard', context), printForm(form, 'large', context), printReadingCopy(form, context)],
};

function printForm(form: Form, size: PaperSize, { render, assets }: Context): OutputFile {
  const code = makePageCode(form, size === 'large' ? 'L' : '');
  const view = viewForm(form, size, [assets.printFonts, assets.printCss, pageMargins(form, { size, code, say: createSay(form) })].join('\n'));
  return { path: size === 'large' ? 'form-large-print.pdf' : 'form.pdf', print: { html: render('print/form', view), title: view.title, lang: view.lang, code } };
}

/** The reading copy that a board signs. */
function printReadingCopy(form: Form, context: Context): OutputFile {
  const { render, assets } = context;
  const code = makePageCode(form, 'R');
  const css = [assets.printFonts, render('reading-copy-paper', {}), reviewMargins(form, code)].join('\n');
  const html = writeReadingCopy(form, context, css);
  return { path: 'review.pdf', print: { html, title: `${form.title.en}: reading copy`, lang: 'en-GB', code } };
}
