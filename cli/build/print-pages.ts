import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GeneratedFile } from '../../generators/generate.ts';
import type { PrintJob } from '../../generators/generator.ts';
import { readPackage } from '../package.ts';
import { hashBytes, readManifest } from '../write/manifest.ts';
import type { FilePlan } from '../write.ts';
import type { Printer } from '../print-pdf.ts';
import type { Unavailable } from '../browser.ts';

/** A browser that is started for the first page and serves all. */
export interface Press {
  /** Prints a page; nothing when there is no browser here, and then `missing` says why. */
  print(job: PrintJob): Promise<Uint8Array | undefined>;
  /** Draws the first pages of a PDF; none when no browser here can. */
  draw(pdf: Uint8Array): Promise<readonly Uint8Array[]>;
  readonly missing: string | undefined;
  readonly warning: string | undefined;
  close(): Promise<void>;
}

/** Sets up a press. No browser is looked for until a page is printed. */
export function openPress(env: NodeJS.ProcessEnv): Press {
  let opening: Promise<Printer | Unavailable> | undefined;
  let found: Printer | Unavailable | undefined;
  const open = async (): Promise<Printer | Unavailable> => {
    const { openPrinter } = await import('../print-pdf.ts');
    found = await openPrinter(env);
    return found;
  };
  return {
    async print(job) {
      const opened = await (opening ??= open());
      return 'unavailable' in opened ? undefined : opened.print(job);
    },
    async draw(pdf) {
      const opened = await (opening ??= open());
      // A picture is an ornament: a browser that prints but is too old to draw stops no build.
      return 'unavailable' in opened ? [] : opened.draw(pdf).catch(() => []);
    },
    get missing() { return found && 'unavailable' in found ? found.unavailable : undefined; },
    get warning() { return found && !('unavailable' in found) ? found.warning : undefined; },
    async close() {
      const opened = await opening;
      if (opened && !('unavailable' in opened)) await opened.close();
    },
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
