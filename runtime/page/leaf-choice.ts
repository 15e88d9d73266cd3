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
  const first = field(id);
  const list = first instanceof HTMLSelectElement ? first : undefined;
  const radios = list ? [] : boxes(id);
  const chosen = (): string => (list ? list.value : radios.find((box) => box.checked)?.value ?? '');
  return {
    fields: () => (list ? [list] : radios),
    read(): Reading {
      const value = chosen();
      if (!value) return {};
      return value.startsWith(ABSENT) ? { absent: value.slice(ABSENT.length) } : { value: coding.read(value) };
    },
    write(value, absent) {
      const wanted = absent !== undefined ? `${ABSENT}${absent}` : value === undefined ? '' : coding.write(value);
      if (list) list.value = wanted;
      for (const box of radios) box.checked = box.value === wanted;
    },
    say() {
      if (list) return list.value ? list.selectedOptions[0]?.textContent ?? '' : '';
      const box = radios.find(({ checked }) => checked);
      return box ? sayStep(labelText(box), radios.map(labelText)) : '';
    },
  };
}

/** A number between the ends of a scale says nothing without them: `2 (1 – always reliable; 5 – unreliable)`. */
function sayStep(step: string, labels: readonly string[]): string {
  const ends = /^-?\d+$/.test(step) ? labels.filter((label) => /^-?\d+ – /.test(label)) : [];
  return ends.length > 0 ? `${step} (${ends.join('; ')})` : step;
}

/** One box: true, or nothing. */
export function createTickLeaf(id: string): Leaf {
  const box = field(id) as HTMLInputElement;
  return {
    fields: () => [box],
    read: () => (box.checked ? { value: true } : {}),
    write(value) {
      box.checked = value === true;
    },
    say: () => (box.checked ? 'Ticked' : ''),
  };
}

/** Any of several boxes. */
export function createBoxesLeaf(id: string): Leaf {
  const all = boxes(id);
  const ticked = (): HTMLInputElement[] => all.filter(({ checked }) => checked);
  return {
    fields: () => all,
    read() {
      const codes = ticked().map(({ value }) => value);
      return codes.length > 0 ? { value: codes } : {};
    },
    write(value) {
      const codes = new Set(Array.isArray(value) ? value : []);
      for (const box of all) box.checked = codes.has(box.value);
    },
    say: () => ticked().map(labelText).join('\n'),
  };
}
