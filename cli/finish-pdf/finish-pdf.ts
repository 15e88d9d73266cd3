// Makes of Chromium's output a file that meets PDF/UA-1 and is the same, byte for byte, whenever the same page is printed.
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob } from '../../generators/generator.ts';
import { checkFonts } from './check-fonts.ts';
import { clearFigures } from './clear-figures.ts';
import { addFields } from './fields/add-fields.ts';
import { mapRoles } from './map-roles.ts';
import { nameLinks } from './name-links.ts';
import { renumberElements } from './renumber-elements.ts';
import { rewritePages } from './rewrite-pages.ts';
import { saveWithStableId } from './save-with-stable-id.ts';
import { setTabOrder } from './set-tab-order.ts';
import { wrapListBodies } from './wrap-list-bodies.ts';
import { writeMetadata } from './write-metadata.ts';

/** Finishes a page printed by Chromium. Rejects when text is missing from it because a font was. */
export async function finishPdf(printed: Uint8Array, job: PrintJob): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  checkFonts(pdf, job);
  renumberElements(pdf);
  mapRoles(pdf);
  clearFigures(pdf);
  wrapListBodies(pdf);
  if (job.fields) await addFields(pdf, job.fields);
  nameLinks(pdf);
  rewritePages(pdf, job.code);
  setTabOrder(pdf);
  writeMetadata(pdf, job);
  return saveWithStableId(pdf);
}
