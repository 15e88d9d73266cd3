import type { Field } from './elements.ts';
import type { Leaf } from './leaf.ts';

/** Gives a loaded answer back as it was until a field is touched: a record may say more exactly than the fields can show. */
export function keepUnedited(leaf: Leaf): Leaf {
  let kept: { readonly state: string; readonly value: unknown } | undefined;
  return {
    ...leaf,
    read: () => (kept && kept.state === stateOf(leaf.fields()) ? { value: kept.value } : leaf.read()),
    write(value, absent) {
      leaf.write(value, absent);
      kept = value === undefined ? undefined : { state: stateOf(leaf.fields()), value };
    },
  };
}

function stateOf(fields: readonly Field[]): string {
  return JSON.stringify(fields.map((one) => ('checked' in one && (one.type === 'radio' || one.type === 'checkbox') ? one.checked : one.value)));
}
