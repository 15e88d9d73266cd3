import type { RawOption, RawRow, RawText } from '../parse/raw.ts';
import type { Bench } from './bench.ts';
import { buildOrigin, citeInOrder, type Inherited } from './build-origin.ts';
import { buildText, textMember } from './build-text.ts';
import type { GridRow, Option } from './question.ts';
import { spanOf, type Written } from './written.ts';

/** Options in file order. With `inOrder` (the question names a part of its own) the nth option cites the nth item of that part. */
export function buildOptions(bench: Bench, written: Written<Readonly<Record<string, RawText | RawOption>>>, inherited: Inherited, inOrder: boolean): Option[] {
  return Object.keys(written.value).map((code, index) => buildOption(bench, written, code, inherited, inOrder ? index : undefined));
}

/** One option, given as words or as an object. */
export function buildOption(bench: Bench, written: Written<Readonly<Record<string, RawText | RawOption>>>, code: string, inherited: Inherited, index?: number): Option {
  const { raw, origin, at } = readEntry(bench, written, code, inherited, index);
  return {
    code, label: buildText(raw.label), ...textMember('says', raw.says), concept: raw.concept ?? code, anyOf: raw.anyOf ?? [],
    maps: new Map(Object.entries(raw.maps ?? {})), ...(raw.deprecated ? { deprecated: raw.deprecated } : {}), origin, at,
  };
}

/** Grid rows in file order; a row's concept is its id in kebab-case unless said. */
export function buildRows(bench: Bench, written: Written<Readonly<Record<string, RawText | RawRow>>>, inherited: Inherited, inOrder: boolean): GridRow[] {
  return Object.keys(written.value).map((id, index) => {
    const { raw, origin, at } = readEntry<RawRow>(bench, written, id, inherited, inOrder ? index : undefined);
    return { id, label: buildText(raw.label), ...textMember('says', raw.says), concept: raw.concept ?? kebab(id), origin, at };
  });
}

/** `missingOrAbsent` -> `missing-or-absent`. */
export function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function readEntry<T extends RawOption | RawRow>(bench: Bench, written: Written<Readonly<Record<string, RawText | T>>>, key: string, inherited: Inherited, index: number | undefined) {
  const entry = written.value[key] as RawText | T;
  const spot = written.where(key);
  const raw = (typeof entry === 'object' && 'label' in entry ? entry : { label: entry }) as T;
  const inOrder = index === undefined ? undefined : citeInOrder(bench, inherited, index);
  const where = (name: string) => ({ definition: spot.definition, place: typeof entry === 'object' && 'label' in entry ? [...spot.place, name] : spot.place });
  const origin = buildOrigin(bench, { value: raw, spot, where }, inOrder ? { ...inherited, origin: inOrder } : inherited);
  return { raw, origin, at: spanOf(spot, 'key') };
}
