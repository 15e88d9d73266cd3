import { trimLabel } from '../../compiler/expression/say-words.ts';
import type { Place } from './record-scope.ts';
import type { GridView, HeadView, RowView } from './views.ts';

/** One thing after the other as it is printed: a heading, a row of a table, a table of its own. */
export type Item =
  | ({ readonly kind: 'question' | 'entry' } & HeadView<string>)
  | ({ readonly kind: 'row'; readonly says: RowView['kind']; /** Stands under no heading of a question. */ readonly isLoose: boolean } & Omit<RowView<string>, 'kind' | 'isWide'>)
  | { readonly kind: 'grid'; readonly grid: GridView<string> };

/** The one row that an object is printed as, if it is one. */
export function soleRow(items: readonly Item[]): Extract<Item, { kind: 'row' }> | undefined {
  const [first, ...others] = items;
  return first?.kind === 'row' && !first.isHead && others.length === 0 ? first : undefined;
}

/** Puts a question over its parts: as a heading, as the head of some rows, or together with the only row that there is. */
export function openHead(head: HeadView<string>, items: readonly Item[], { level, indent }: Place): readonly Item[] {
  const sole = soleRow(items);
  if (sole) {
    return [{
      ...sole, isLoose: level === 'question', number: sole.number || head.number, label: joinLabels(head.label, sole.label), indent: level === 'question' ? 0 : indent,
      withheld: [head.withheld, sole.withheld].filter(Boolean).join(' '), note: head.note || sole.note,
    }];
  }
  if (level === 'question') return [{ kind: 'question', ...head }, ...items];
  return [{ kind: 'row', ...head, isHead: true, isLoose: false, indent, says: 'said', lines: [] }, ...items];
}

/** `Name: Full name`; the same words are not said twice. */
export function joinLabels(first: string, second: string): string {
  const words = trimLabel(first);
  return trimLabel(second) === words || second.startsWith(`${words} `) ? second : `${words}${words.endsWith('?') ? '' : ':'} ${second}`;
}
