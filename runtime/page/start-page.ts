import { saveFile } from './save-file.ts';
import { runForm, type FormParts } from './run-form.ts';
import type { Delivery, Saved } from './surroundings.ts';

/** Makes form.html live: a form in a window of its own, whose records are files. Called once, by the page's own script. */
export function startPage(parts: FormParts): void {
  runForm(parts, {
    root: document, top: document.body, heading: 'h1', deliver: deliverFile,
    window: {
      page: readAddress,
      show(page) {
        if (readAddress() !== page) location.hash = page;
      },
      follow: (listener) => addEventListener('hashchange', () => listener(readAddress())),
      retitle(words) {
        document.title = words;
      },
    },
  });
  // A page brought back from memory would show the answers of whoever used it before.
  addEventListener('pageshow', (event) => event.persisted && location.reload());
}

function readAddress(): string {
  return location.hash.slice(1) || 'start';
}

function deliverFile({ record, name, text }: Saved): Promise<Delivery> {
  const again = (): void => saveFile(name, text);
  again();
  const words = record['status'] === 'final' ? `The record is in the file ${name}, where this browser puts what it downloads.`
    : `The file is called ${name}. Keep no copy where others can read it.`;
  return Promise.resolve({ words, again });
}
