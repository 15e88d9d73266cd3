import type { Source } from './source.ts';

const HEADER = /^(form|component|codes|source|board|profile):[ \t]*["']?([A-Za-z0-9-]+)/m;

/** The form that a profile narrows. */
const BASE = /^of:[ \t]*["']?([A-Za-z0-9-]+)/m;

/**
 * Chooses the texts that the wanted forms can need: their own, and every other definition that a chosen text names anywhere as a word.
 * Reads no YAML, so it may choose too many, never too few.
 */
export function chooseSources(sources: readonly Source[], forms: readonly string[]): readonly Source[] {
  const headers = sources.map((source) => ({ source, header: HEADER.exec(source.text) }));
  const wanted = new Set(forms.map((form) => form.split('@')[0]));
  const chosen = new Set(headers.filter(({ source, header }) => (header?.[1] === 'form' && wanted.has(header[2])) || (header?.[1] === 'profile' && wanted.has(BASE.exec(source.text)?.[1]))).map(({ source }) => source));
  const words = new Set<string>();
  for (const { text } of chosen) for (const word of text.match(/[A-Za-z0-9-]+/g) ?? []) words.add(word);
  for (let before = -1; before !== chosen.size;) {
    before = chosen.size;
    for (const { source, header } of headers) {
      if (!header || header[1] === 'form' || header[1] === 'profile' || chosen.has(source) || !words.has(header[2] ?? '')) continue;
      chosen.add(source);
      for (const word of source.text.match(/[A-Za-z0-9-]+/g) ?? []) words.add(word);
    }
  }
  return sources.filter((source) => chosen.has(source));
}
