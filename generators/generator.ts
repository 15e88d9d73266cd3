import type { Form } from '../compiler/model/form.ts';

/** A file to write, by its path inside the form's folder. What needs a browser is returned as a page to print. */
export type OutputFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly print: PrintJob };

/** A page to print as PDF. */
export interface PrintJob {
  readonly html: string;
  readonly title: string;
  readonly lang: string;
}

/** What a generator is given besides the form: texts prepared when the package was built. No clock, disk, network or locale. */
export interface Context {
  /** Renders templates/<name>.hbs with a view of plain values. */
  render(template: string, view: object): string;
  readonly assets: Assets;
  /** `concordat 0.1.0`. */
  readonly tool: string;
}

/** Texts bundled from runtime/ and the style sheets, by name. */
export interface Assets {
  /** runtime/validate/ as one ES module body without exports: what generated validators share. */
  readonly validatorSupport: string;
  /** runtime/page/ as one script: the behaviour of form.html. */
  readonly pageScript: string;
  readonly screenCss: string;
  readonly printCss: string;
  /** Fonts for print as @font-face rules with data: URIs. */
  readonly printFonts: string;
}

/** Turns a form into output files: the same form gives the same bytes. */
export interface Generator {
  /** What `--only` calls it. */
  readonly name: string;
  readonly summary: string;
  generate(form: Form, context: Context): readonly OutputFile[] | Promise<readonly OutputFile[]>;
}
