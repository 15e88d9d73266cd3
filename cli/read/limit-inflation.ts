import { decodePDFRawStream, PDFContext, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** What all streams of a file may unpack to together: far more than any form, far less than would hurt. */
const MOST = 64_000_000;

/** Where the library's decoders of packed streams grow their buffers. */
interface Decoder {
  ensureBuffer(this: { readonly buffer: Uint8Array }, requested: number): Uint8Array;
}

/** What came of reading: nothing, if it failed or was stopped. */
interface Limited<T> {
  readonly result: T | undefined;
  readonly exceeded: boolean;
  readonly error?: unknown;
}

/**
 * Runs `read` while no packed stream may grow beyond a limit; tells whether one would have. The library unpacks streams while it opens a file,
 * has no limit for that and passes over whatever goes wrong inside, so the limit stands where every decoder asks for room.
 */
export async function limitInflation<T>(read: () => Promise<T>): Promise<Limited<T>> {
  const decoder = findDecoder();
  const { ensureBuffer } = decoder;
  let [used, exceeded] = [0, false];
  decoder.ensureBuffer = function limited(requested) {
    const before = this.buffer.byteLength;
    if (exceeded || used + requested - before > MOST) {
      exceeded = true;
      throw new Error('too much to unpack');
    }
    const grown = ensureBuffer.call(this, requested);
    used += grown.byteLength - before;
    return grown;
  };
  try {
    return { result: await read(), exceeded };
  } catch (error) {
    return { result: undefined, exceeded, error };
  } finally {
    decoder.ensureBuffer = ensureBuffer;
  }
}

/** What the decoders of all kinds of packed streams have in common. */
function findDecoder(): Decoder {
  const context = PDFContext.create();
  const dict = PDFDict.withContext(context);
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  let candidate: object | null = decodePDFRawStream(PDFRawStream.of(dict, new Uint8Array([0x78, 0x9c, 0x03, 0x00, 0, 0, 0, 1])));
  while (candidate && !Object.hasOwn(candidate, 'ensureBuffer')) candidate = Object.getPrototypeOf(candidate) as object | null;
  if (!candidate) throw new Error('The library for PDFs unpacks streams in another way than it did.');
  return candidate as Decoder;
}
