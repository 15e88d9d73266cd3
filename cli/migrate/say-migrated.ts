import type { Migrated } from '../../compiler/migrate/migration.ts';
import type { Report } from '../../runtime/validate/report.ts';

/** Says what became of a record, a line each, without any answer. */
export function sayMigrated({ losses, unknown, doubtful, kept }: Migrated, { wellFormed, findings }: Pick<Report, 'wellFormed' | 'findings'>): string[] {
  const open = wellFormed ? 0 : findings.filter(({ verdict }) => verdict === 'well-formed').length;
  return [
    losses.length === 0 ? 'Nothing is lost.' : `Lost, and only in the earlier record from now on: ${losses.length}.`,
    ...losses.map(({ pointer, name, why }) => `  ${name} (${pointer}): ${why}`),
    ...(doubtful.length === 0 ? [] : [`To be looked at, because the question is of another type now: ${doubtful.length}.`, ...doubtful.map(({ pointer, name, why }) => `  ${name} (${pointer}): ${why}`)]),
    ...(kept.length === 0 ? [] : ['Kept by the record itself from those whom the later version would show it to:', ...kept.map((address) => `  ${address}`)]),
    ...(unknown.length === 0 ? [] : ['Kept, though neither version knows it:', ...unknown.map((pointer) => `  ${pointer}`)]),
    ...(open === 0 ? [] : [`Not well-formed yet: ${open} ${open === 1 ? 'place has' : 'places have'} to be mended by hand; concordat validate names them.`]),
  ];
}
