import type { Form } from '../../compiler/model/form.ts';
import type { Context, Generator, OutputFile } from '../generator.ts';
import { createSay } from '../html/page-words.ts';
import { writeReadingCopy } from '../reading-copy/write-reading-copy.ts';
import { hashDefinition } from './hash-definition.ts';
import { EDGE, makePageCode, QUIET, widthOfCode } from './page-code.ts';
import { pageMargins, quoteCss } from './page-margins.ts';
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
  const height = EDGE.bottom + widthOfCode(code) + QUIET;
  const margins = render('reading-copy-margins', {
    title: quoteCss(form.title.en), marking: quoteCss(form.marking ? `${form.marking} when filled in` : ''), identity: quoteCss(`${form.id} ${form.version}  ${hashDefinition(form)}`),
    code: widthOfCode(code) + QUIET + 1, bottom: height,
  });
  const html = writeReadingCopy(form, context, `${assets.printFonts}\n${margins}`);
  return { path: 'review.pdf', print: { html, title: `${form.title.en}: reading copy`, lang: 'en-GB', code } };
}
