const RISKY = /[<>&\u2028\u2029]/g;

/** A text or list as a JavaScript literal that is also safe inside a script element or attribute of a page. */
export function quoteJavaScript(value: string | number | boolean | readonly (string | number)[]): string {
  return JSON.stringify(value).replace(RISKY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
