export async function finishPdf(bytes: Uint8Array, _job: unknown): Promise<Uint8Array> { return bytes; }
