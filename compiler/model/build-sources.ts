import type { Library } from '../library.ts';
import type { RawSource } from '../parse/raw.ts';
import type { Bench } from './bench.ts';
import { citeItem } from './build-origin.ts';
import { buildText } from './build-text.ts';
import { citationsOf } from './citations.ts';
import type { Form } from './form.ts';
import type { SourceDocument } from './origin.ts';

/** The catalogued sources that the form cites or leaves items of out, in the order of their files. */
export function findSources(form: Form, library: Library): Form['sources'] {
  const cited = new Set([...citationsOf(form), ...form.leftOut].map(({ source }) => source));
  return library.ids('source').flatMap((id) => {
    const source = cited.has(id) ? library.find('source', id)?.value : undefined;
    return source ? [buildSource(source)] : [];
  });
}

function buildSource({ source, title, publisher, parts = {} }: RawSource): SourceDocument {
  const all = Object.entries(parts);
  return {
    id: source, title: buildText(title), publisher, parts: new Map(all.map(([part, items]) => [part, 'text' in items ? items.text : items])),
    texts: new Set(all.flatMap(([part, items]) => ('text' in items ? [part] : []))),
  };
}

/** What the form says it leaves out; reports what is not catalogued. */
export function buildLeftOut(bench: Bench): Form['leftOut'] {
  const locate = (...steps: readonly string[]) => bench.form.locate(['leftOut', ...steps], 'key');
  return Object.entries(bench.form.value.leftOut ?? {}).flatMap(([source, parts]) =>
    Object.entries(parts).flatMap(([part, items]) =>
      Object.entries(items).map(([number, why]) => {
        const item = Number(number);
        const at = locate(source, part, number);
        citeItem(bench, { source: locate(source), part: locate(source, part), item: at }, { source, part, item });
        return { source, part, item, why: buildText(why), at };
      })));
}
