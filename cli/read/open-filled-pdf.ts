import { PDFDocument } from '@cantoo/pdf-lib';
import { fail } from '../failure.ts';
import { limitInflation } from './limit-inflation.ts';
import { readFields, type PdfFields } from './read-fields.ts';
import { listIgnored } from './list-ignored.ts';

/** Bytes of a file. */
export const MOST_BYTES = 10_000_000;

/** What a filled form holds, and what else is in the file and was left alone, in sentences. */
export interface FilledPdf extends PdfFields {
  readonly ignored: readonly string[];
}

/** Reads the fields of a PDF. Nothing in the file is run or opened; what cannot be read is a foreseen end, with `file` as its name. */
export async function openFilledPdf(bytes: Uint8Array, file: string): Promise<FilledPdf> {
  if (bytes.length === 0) fail(1, `${file}: the file is empty.`);
  if (!startsAsPdf(bytes)) fail(1, `${file}: this is not a PDF.`);
  if (!endsAsPdf(bytes)) fail(1, damaged(file));
  const { result, exceeded, error } = await limitInflation(async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, preserveXFA: true, parseSpeed: Infinity });
    if (pdf.isEncrypted) return 'encrypted';
    return { ...readFields(pdf), ignored: listIgnored(pdf) };
  });
  if (exceeded) fail(3, `${file}: what is packed inside this file is too large.`);
  const isEncrypted = result === 'encrypted' || (error !== undefined && speaksOfEncryption(bytes));
  if (isEncrypted) fail(1, `${file}: this file is encrypted. Save a copy without a password, and read that.`);
  if (result === undefined) fail(1, damaged(file));
  return result;
}

/** Readers let something stand before the header (ISO 32000-1, annex H.3.4.1). */
function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
}

/** The library would read what is left of a file that was cut short. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF');
}

function damaged(file: string): string {
  return `${file}: this PDF is damaged or cut short, and cannot be read.`;
}

function speaksOfEncryption(bytes: Uint8Array): boolean {
  return /\/Encrypt\s+\d+\s+\d+\s+R/.test(Buffer.from(bytes).toString('latin1'));
}
