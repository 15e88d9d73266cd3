import { createHash } from 'node:crypto';
import { PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';

const OPTIONS = { useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false, objectsPerTick: Infinity } as const;
const PLACE = '0'.repeat(32);

/** Saves a document under an id made from all its other bytes. */
export async function saveWithStableId(pdf: PDFDocument): Promise<Uint8Array> {
  const { context } = pdf;
  context.trailerInfo.ID = context.obj([PDFHexString.of(PLACE), PDFHexString.of(PLACE)]);
  const saved = await pdf.save(OPTIONS);
  const bytes = Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength);
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, PLACE.length);
  // The trailer is the last dictionary of the file, and not compressed: saving again for 64 digits would take as long as all else.
  const second = bytes.lastIndexOf(`<${PLACE}>`);
  const first = bytes.lastIndexOf(`<${PLACE}>`, second - 1);
  if (first < 0) throw new Error('The id of a PDF is not where it was written.');
  for (const place of [first, second]) bytes.write(id, place + 1, 'latin1');
  return saved;
}
