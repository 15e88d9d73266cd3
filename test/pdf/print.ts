import { openPrinter, type Printer } from '../../cli/print-pdf.ts';
import { pdfGenerator } from '../../generators/pdf/pdf-generator.ts';
import type { Generator, PrintJob } from '../../generators/generator.ts';
import type { Form } from '../../compiler/model/form.ts';
import { loadContext } from '../support/context.ts';

/** The browser inside the npm package where there is one, so that tests do not depend on what a machine has. */
const bundled = process.platform === 'linux' && process.arch === 'x64';

/** Starts a printer; a test that cannot print fails with the reason. */
export async function startPrinter(): Promise<Printer> {
  const printer = await openPrinter(bundled ? { ...process.env, CONCORDAT_BROWSER: 'bundled' } : process.env);
  if ('unavailable' in printer) throw new Error(printer.unavailable);
  return printer;
}

/** The page that the generator makes of a form. */
export async function pageOf(form: Form): Promise<PrintJob> {
  const [file] = await pdfGenerator.generate(form, await loadContext());
  if (!file || !('print' in file)) throw new Error('The generator gave no page to print.');
  return file.print;
}

/** All pages that a generator makes of a form, by the names of their files. */
export async function pagesOf(form: Form, generator: Generator = pdfGenerator): Promise<readonly (readonly [string, PrintJob])[]> {
  const files = await generator.generate(form, await loadContext());
  return files.flatMap((file) => ('print' in file ? [[file.path, file.print] as const] : []));
}

/** A small page in the fonts of the forms. */
export async function pageWith(body: string, head = ''): Promise<PrintJob> {
  const { assets } = await loadContext();
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>${head}<style>${assets.printFonts}body{font-family:"Noto Sans"}</style></head><body>${body}</body></html>`;
  return { html, title: 'A page', lang: 'en-GB' };
}
