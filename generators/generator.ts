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
  /** Drawn into the bottom right corner of every page. */
  readonly code?: PageCode;
  /** What its links become, and what is written in them: a fillable PDF. */
  readonly fields?: PrintFields;
}

/** The fields of a page to print. */
export interface PrintFields {
  /** The form and version, as in `referral 1.0.0`: a reader of the filled PDF finds the definition by it. */
  readonly form: string;
  /** A font (TrueType, base64) with the letters that people type. */
  readonly font: string;
  readonly spaces: readonly PrintSpace[];
}

/** A link of a page that becomes a field, or one box of a group of which one is chosen. */
export interface PrintSpace {
  readonly href: string;
  /** Ids with dots between and list positions in brackets. The boxes of a group share it. */
  readonly name: string;
  readonly kind: 'line' | 'lines' | 'list' | 'tick' | 'radio';
  /** What is read out where it stands. */
  readonly label: string;
  /** What the box says when it is ticked. */
  readonly value?: string;
  /** What is read out for a group of boxes. */
  readonly group?: string;
  /** What a list offers. */
  readonly choices?: readonly string[];
}

/** A QR code whose text is `before`, the page as in `3/11`, and `after`: capitals, digits and `$%*+-./: ` only. `version` is its size as in ISO/IEC 18004. */
export interface PageCode {
  readonly before: string;
  readonly after: string;
  readonly version: 2 | 3 | 4 | 5;
}

/** What a generator is given besides the form: texts prepared when the package was built. No clock, disk, network or locale. */
export interface Context {
  /** Renders templates/<name>.hbs with a view of plain values. */
  render(template: string, view: object): string;
  readonly assets: Assets;
  /** Gives every form that lies beside the one given: a page can begin from their records. Left out: none. */
  readonly others?: () => readonly Form[];
  /** `concordat 0.1.0`. */
  readonly tool: string;
}

/** Texts bundled from runtime/ and the style sheets, by name. */
export interface Assets {
  /** runtime/validate/ as one ES module: what generated validators share. */
  readonly validatorSupport: string;
  /** The same with what deadlines need. */
  readonly validatorSupportWithDeadlines: string;
  /** What validators of profiles need besides. */
  readonly profileSupport: string;
  /** runtime/page/ as one script: the behaviour of form.html. */
  readonly pageScript: string;
  /** The same for a form inside another page. */
  readonly mountScript: string;
  readonly screenCss: string;
  /** The same for a tree of its own inside another page. */
  readonly mountCss: string;
  readonly printCss: string;
  /** Fonts for print as @font-face rules with data: URIs. */
  readonly printFonts: string;
  /** A font for what is typed into a PDF, as TrueType in base64: Latin letters with all that Welsh, Polish and Romanian add. */
  readonly fieldFont: string;
  /** The packages that this program runs with, as JSON: a list of name, version, licence and hash. */
  readonly components: string;
}

/** Turns a form into output files: the same form gives the same bytes. */
export interface Generator {
  /** What `--only` calls it. */
  readonly name: string;
  readonly summary: string;
  /** Runs only where it is named: not everybody needs what it makes, and making it takes longer than all the rest. */
  readonly onRequest?: true;
  generate(form: Form, context: Context): readonly OutputFile[] | Promise<readonly OutputFile[]>;
}
