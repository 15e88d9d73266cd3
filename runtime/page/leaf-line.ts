import { field } from './elements.ts';
import type { Leaf } from './leaf.ts';

/** One field whose text becomes the answer. */
export function createLineLeaf(id: string, readValue: (text: string) => unknown): Leaf {
  return {
    fields: () => [field(id)],
    read() {
      const value = readValue(field(id).value);
      return value === undefined ? {} : { value };
    },
    write(value) {
      field(id).value = value === undefined ? '' : String(value);
    },
    say: () => field(id).value.trim(),
  };
}
