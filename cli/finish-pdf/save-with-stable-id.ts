import { createHash } from 'node:crypto';
import { PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';

const OPTIONS = { useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false } as const;

/** Saves a document under an id made from all its other bytes. */
export async function saveWithStableId(pdf: PDFDocument): Promise<Uint8Array> {
  const { context } = pdf;
  delete context.trailerInfo.ID;
  const id = PDFHexString.of(createHash('sha256').update(await pdf.save(OPTIONS)).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return pdf.save(OPTIONS);
}
