/** Puts `text` in the place of a range of offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after edits, and the way from its offsets back to those of the text before. */
export interface Edited {
  readonly text: string;
  toOriginal(offset: number): number;
}

/** Applies edits that do not overlap, in any order. An offset inside an insertion maps to the nearest character that was there before. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  /** Where each edit's text begins and ends after the edits. */
  const places: { readonly from: number; readonly to: number; readonly edit: Edit }[] = [];
  let read = 0;
  let written = 0;
  for (const edit of sorted) {
    pieces.push(text.slice(read, edit.start), edit.text);
    written += edit.start - read;
    places.push({ from: written, to: written + edit.text.length, edit });
    written += edit.text.length;
    read = edit.end;
  }
  pieces.push(text.slice(read));
  return { text: pieces.join(''), toOriginal: (offset) => findOriginal(places, offset) };
}

function findOriginal(places: readonly { readonly from: number; readonly to: number; readonly edit: Edit }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = places[low - 1];
  if (!last) return offset;
  if (offset >= last.to) return last.edit.end + (offset - last.to);
  // The text of an edit is the old one in quotes: one character later inside, and nowhere beyond its end.
  return Math.min(last.edit.start + Math.max(0, offset - last.from - 1), last.edit.end);
}
