import { importRow, type LeftCell } from '../../compiler/import/import-row.ts';
import type { Mapping } from '../../compiler/import/mapping.ts';
import type { Report } from '../../runtime/validate/report.ts';

/**
 * A well-formed draft of one row. Columns whose answers no record can hold are left out, one after another, and what is wrong with each is
 * said in the validator's words.
 */
export function importDraft(cells: ReadonlyMap<string, string>, mapping: Mapping, { header, validate }: { readonly header: object; validate(record: unknown): Report }): { readonly record: Readonly<Record<string, unknown>>; readonly left: readonly LeftCell[] } {
  const dropped: LeftCell[] = [];
  for (;;) {
    const columns = mapping.columns.filter(({ heading }) => !dropped.some((cell) => cell.heading === heading));
    const { answers, left, columnAt } = importRow(cells, { ...mapping, columns });
    const record = { ...header, answers };
    const found = validate(record).findings.find(({ verdict }) => verdict === 'well-formed');
    if (!found) return { record, left: [...left, ...dropped] };
    const isAt = (place: string) => found.pointer === place || found.pointer.startsWith(`${place}/`) || place.startsWith(`${found.pointer}/`);
    const [, column] = [...columnAt].find(([place]) => isAt(place)) ?? [];
    if (!column) throw new Error(`an import is not well-formed at ${found.pointer}`);
    dropped.push({ heading: column.heading, why: found.message });
  }
}
