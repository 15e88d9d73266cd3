import type { VectorFile } from './vector.ts';

/** Prints a file of vectors with each base and each vector on a line of its own, so that changes are told line by line. */
export function printVectors({ bases, vectors, ...header }: VectorFile): string {
  const lines = (all: readonly string[]) => all.join(',\n');
  return [
    `${JSON.stringify(header).slice(0, -1)},"bases":{`, lines(Object.entries(bases).map(([name, base]) => `${JSON.stringify(name)}:${JSON.stringify(base)}`)), '},"vectors":[',
    lines(vectors.map((vector) => JSON.stringify(vector))), ']}', '',
  ].join('\n');
}
