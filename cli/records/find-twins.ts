import type { GoodRecord } from './read-good-records.ts';

/** Says of each record that is there more than once under one id that it is: in tables and files by id one would take the other's place. */
export function findTwins(records: readonly GoodRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { form, record } of records) {
    const name = `${form.id} ${String(record['recordId'])}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([name, count]) => `${name}: there are ${count} records with this id. Keep the one that is meant.`);
}
