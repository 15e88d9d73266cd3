/** Makes a text safe inside an element or a quoted attribute of HTML or SVG; control characters, which a system under test may have written, are replaced. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '\ufffd');
}
