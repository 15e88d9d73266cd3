// Runs in the browser that prints: draws pages of a PDF as small pictures. Bundled with PDF.js into build/assets/draw-pages.js, which defines `concordatPictures`.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// Found here, the other half of PDF.js is not fetched from anywhere.
globalThis.pdfjsWorker = worker;

/** Shades of each colour: enough to read by, few enough to keep the pictures small. */
const SHADES = 8;

/** Draws the first pages of a PDF, both in base64; each picture is a PNG `width` pixels wide. */
export async function drawPages(pdf, { count, width }) {
  const data = Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0));
  const document = await getDocument({ data, useSystemFonts: false, useWasm: false, useWorkerFetch: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false }).promise;
  const pictures = [];
  for (let number = 1; number <= Math.min(count, document.numPages); number += 1) pictures.push(await drawPage(await document.getPage(number), width));
  await document.destroy();
  return pictures;
}

async function drawPage(page, width) {
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = globalThis.document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // Read often, a canvas is drawn by the processor, and so alike whatever the graphics card.
  const canvasContext = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  await page.render({ canvas, canvasContext, viewport, intent: 'print' }).promise;
  const picture = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
  const step = 255 / (SHADES - 1);
  for (let index = 0; index < picture.data.length; index += 1) picture.data[index] = Math.round(Math.round(picture.data[index] / step) * step);
  canvasContext.putImageData(picture, 0, 0);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
