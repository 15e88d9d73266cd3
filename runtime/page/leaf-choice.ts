import { boxes, field, labelText } from './elements.ts';
import type { Leaf, Reading } from './leaf.ts';

/** Between an answer and the value of its radio. */
export interface Coding {
  read(value: string): unknown;
  write(value: unknown): string;
}

const ABSENT = 'absent:';

/** One of several: radios, or a list to choose from where there are many. */
export function createRadiosLeaf(id: string, coding: Coding): Leaf {
  const chosen = (): string => {
    const first = field(id);
    return first instanceof HTMLSelectElement ? first.value : boxes(id).find((box) => box.checked)?.value ?? '';
  };
  return {
    fields: () => (field(id) instanceof HTMLSelectElement ? [field(id)] : boxes(id)),
    read(): Reading {
      const value = chosen();
      if (!value) return {};
      return value.startsWith(ABSENT) ? { absent: value.slice(ABSENT.length) } : { value: coding.read(value) };
    },
    write(value, absent) {
      const wanted = absent !== undefined ? `${ABSENT}${absent}` : value === undefined ? '' : coding.write(value);
      const first = field(id);
      if (first instanceof HTMLSelectElement) first.value = wanted;
      else for (const box of boxes(id)) box.checked = box.value === wanted;
    },
    say() {
      const first = field(id);
      if (first instanceof HTMLSelectElement) return first.value ? first.selectedOptions[0]?.textContent ?? '' : '';
      const box = boxes(id).find(({ checked }) => checked);
      return box ? labelText(box) : '';
    },
  };
}

/** One box: true, or nothing. */
export function createTickLeaf(id: string): Leaf {
  const box = (): HTMLInputElement => field(id) as HTMLInputElement;
  return {
    fields: () => [box()],
    read: () => (box().checked ? { value: true } : {}),
    write(value) {
      box().checked = value === true;
    },
    say: () => (box().checked ? 'Ticked' : ''),
  };
}

/** Any of several boxes. */
export function createBoxesLeaf(id: string): Leaf {
  const ticked = (): HTMLInputElement[] => boxes(id).filter(({ checked }) => checked);
  return {
    fields: () => boxes(id),
    read() {
      const codes = ticked().map(({ value }) => value);
      return codes.length > 0 ? { value: codes } : {};
    },
    write(value) {
      const codes = new Set(Array.isArray(value) ? value : []);
      for (const box of boxes(id)) box.checked = codes.has(box.value);
    },
    say: () => ticked().map(labelText).join(', '),
  };
}
