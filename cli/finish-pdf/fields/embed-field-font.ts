import fontkit from '@cantoo/fontkit';
import { CustomFontEmbedder, PDFFont, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** What fields call their font. */
export const FIELD_FONT = 'NotoSans';

/** The size 0 lets a PDF reader choose one with which the text fits. */
export const FIELD_STYLE = `/${FIELD_FONT} 0 Tf 0 g`;

/** Embeds a font (TrueType, base64) whole, because nobody knows yet what will be typed. */
export async function embedFieldFont(pdf: PDFDocument, font: string): Promise<PDFFont> {
  pdf.registerFontkit(fontkit);
  const embedded = await pdf.embedFont(Buffer.from(font, 'base64'), { subset: false, customName: 'NotoSans-Regular' });
  await embedded.embed();
  return embedded;
}

/** The same font where it is embedded already: what is drawn with it has its measures, and adds nothing to the file. */
export async function reuseFieldFont(pdf: PDFDocument, ref: PDFRef, font: string): Promise<PDFFont> {
  return PDFFont.of(ref, pdf, await CustomFontEmbedder.for(fontkit as Parameters<typeof CustomFontEmbedder.for>[0], Buffer.from(font, 'base64')));
}

/** The code points that a font (TrueType, base64) has letters for. */
export function readLetters(font: string): ReadonlySet<number> {
  const opened = fontkit.create(Buffer.from(font, 'base64'));
  return new Set('characterSet' in opened ? opened.characterSet : []);
}
