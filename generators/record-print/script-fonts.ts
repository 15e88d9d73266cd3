/** The fonts that a printed record can take: those of every page, and more for other scripts. Ranges are hexadecimal: `20-7e,a0`. */
export interface ScriptFonts {
  /** The characters that the fonts of every page have. */
  readonly covers: string;
  readonly scripts: readonly {
    readonly family: string;
    readonly covers: string;
    /** An @font-face rule with the font as a data: URI. */
    readonly face: string;
  }[];
}
