import { create } from './elements.ts';

/** Hands a text to the person as a file. Nothing of it stays in the browser. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = create('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The file name of a record: which form, which record, when. Nothing about a person. */
export function fileNameOf({ form, recordId, saved }: { readonly form: string; readonly recordId: string; readonly saved: string }): string {
  return `${form}-${recordId}-${saved.slice(0, 16).replace(/\D/g, '')}.json`;
}
