import type { Text } from '../model/text.ts';
import { differ, type ChangeKind, type Difference, type Facts } from './difference.ts';

type Wordy = { [K in ChangeKind]: Facts[K] extends { readonly [key: string]: never } | { readonly signed: boolean } ? K : never }[ChangeKind];

/** Words in both versions: what is different in English has the kind given, what is different in another language one for all. */
export function compareText<K extends Wordy>(kind: K, where: string, texts: { readonly before: Text | undefined; readonly after: Text | undefined }, facts: Facts[K]): Difference[] {
  const { before, after } = texts;
  const english = isSame(before?.en, after?.en) ? [] : [differ(kind, where, { before: before?.en, after: after?.en }, facts)];
  return [...english, ...(before && after ? compareWelsh(where, before.cy, after.cy) : [])];
}

function compareWelsh(where: string, before: string | undefined, after: string | undefined): Difference[] {
  if (before === after) return [];
  const kind = before === undefined ? 'translation-added' : after === undefined ? 'translation-removed' : 'translation-reworded';
  return [differ(kind, where, { before, after }, {})];
}

/** The same but for spaces and the shape of quotation marks and dashes. */
function isSame(before: string | undefined, after: string | undefined): boolean {
  return plain(before) === plain(after);
}

function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–—]/g, '-').trim();
}
