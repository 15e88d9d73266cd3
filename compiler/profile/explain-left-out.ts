import { citationsOf } from '../model/citations.ts';
import type { Form } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { questionAt } from '../model/walk.ts';

/** Lists the printed items that a profile no longer carries, each with why, and no longer those that it carries again. */
export function explainLeftOut(form: Form, base: Form, { notUsed, other }: { readonly notUsed: Readonly<Record<string, Text>>; readonly other: Text }): Form {
  const now = new Set(citationsOf(form).map(nameOf));
  const whys = new Map(Object.entries(notUsed).flatMap(([address, why]) => (questionAt(base, address)?.origin.citations ?? []).map((citation) => [nameOf(citation), why] as const)));
  const leftOut = new Map(form.leftOut.filter((item) => !now.has(nameOf(item))).map((item) => [nameOf(item), item]));
  for (const citation of citationsOf(base)) {
    const { source, part, item } = citation;
    const name = nameOf(citation);
    if (part !== undefined && item !== undefined && !now.has(name) && !leftOut.has(name)) leftOut.set(name, { source, part, item, why: whys.get(name) ?? other, at: form.at });
  }
  return { ...form, leftOut: [...leftOut.values()] };
}

function nameOf({ source, part, item }: { readonly source: string; readonly part?: string; readonly item?: number }): string {
  return JSON.stringify([source, part, item]);
}
