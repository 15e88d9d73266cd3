import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GeneratedFile } from '../../generators/generate.ts';
import type { PrintJob } from '../../generators/generator.ts';
import { readPackage } from '../package.ts';
import { hashBytes, readManifest } from '../write/manifest.ts';
import type { FilePlan } from '../write.ts';
import type { Printer } from '../print-pdf.ts';

/** A browser that is started for the first page and serves all. */
export interface Press {
  /** Prints a page; nothing when there is no browser here, and then `missing` says why. */
  print(job: PrintJob): Promise<Uint8Array | undefined>;
  readonly missing: string | undefined;
  readonly warning: string | undefined;
  close(): Promise<void>;
}

/** Sets up a press. No browser is looked for until a page is printed. */
export function openPress(env: NodeJS.ProcessEnv): Press {
  let printer: Printer | undefined;
  let missing: string | undefined;
  return {
    async print(job) {
      if (missing !== undefined) return undefined;
      if (!printer) {
        const { openPrinter } = await import('../print-pdf.ts');
        const opened = await openPrinter(env);
        if ('unavailable' in opened) {
          missing = opened.unavailable;
          return undefined;
        }
        printer = opened;
      }
      return printer.print(job);
    },
    get missing() { return missing; },
    get warning() { return printer?.warning; },
    close: async () => printer?.close(),
  };
}

/** Prints a page as a file to write, or takes the PDF that was printed from the same page before. */
export async function printPage(file: Extract<GeneratedFile, { print: PrintJob }>, folder: string, press: Press): Promise<FilePlan | undefined> {
  const printedFrom = hashBytes(JSON.stringify([readPackage().id, file.print]));
  const plan = { path: file.path, generator: file.generator, printedFrom };
  const before = readManifest(folder).get(file.path);
  if (before?.printedFrom === printedFrom) {
    const bytes = await readFile(path.join(folder, file.path)).catch(() => undefined);
    if (bytes && hashBytes(bytes) === before.sha256) return { ...plan, bytes };
  }
  const bytes = await press.print(file.print);
  return bytes && { ...plan, bytes };
}
