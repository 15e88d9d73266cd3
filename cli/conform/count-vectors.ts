import { LEVELS, type VectorFile } from '../../generators/test-vectors/vector.ts';

/** Says how many vectors files hold, in a table: of each form and level, how many are right and how many wrong; below it the sums. */
export function countVectors(files: readonly VectorFile[]): string {
  const names = [...new Set(files.map(({ form, version }) => `${form} ${version}`))];
  const rows = names.flatMap((name) => (['required', 'optional'] as const).flatMap((kind) => {
    const vectors = files.filter((file) => `${file.form} ${file.version}` === name && file.kind === kind).flatMap((file) => file.vectors);
    return LEVELS.flatMap((level) => {
      const some = vectors.filter((vector) => vector.level === level);
      const right = some.filter(({ expect: { wellFormed, complete, sound } }) => wellFormed && complete === true && sound === true).length;
      return some.length === 0 ? [] : [{ name, kind, level, right, wrong: some.length - right }];
    });
  }));
  const width = Math.max(0, ...names.map(({ length }) => length)) + 2;
  const line = (name: string, kind: string, level: string, right: number, wrong: number) => `${name.padEnd(width)}${kind.padEnd(10)}${level.padEnd(13)}${String(right).padStart(6)} right ${String(wrong).padStart(6)} wrong\n`;
  const sums = (['required', 'optional'] as const).flatMap((kind) => {
    const some = rows.filter((row) => row.kind === kind);
    const sum = (of: 'right' | 'wrong') => some.reduce((total, row) => total + row[of], 0);
    return some.length === 0 ? [] : [line('all', kind, '', sum('right'), sum('wrong'))];
  });
  return [...rows.map((row) => line(row.name, row.kind, row.level, row.right, row.wrong)), ...sums].join('');
}
