import { tidyNumber } from '../identifiers/tidy-number.ts';
import { create, field, fieldIfThere, type Field } from './elements.ts';
import type { Leaf } from './leaf.ts';

/** Something entered before that can be pointed at. */
export interface Entry {
  readonly key: string;
  readonly words: string;
}

/** A number and the system that gave it. Spaces that people write between its groups are no part of it. */
export function createIdentifierLeaf(id: string, systems: readonly string[]): Leaf {
  const system = (): string => fieldIfThere(`${id}-system`)?.value ?? systems[0] ?? '';
  return {
    fields: () => there(`${id}-system`, `${id}-value`),
    read() {
      const value = tidyNumber(system(), field(`${id}-value`).value);
      if (!value) return {};
      return { value: { ...(system() ? { system: system() } : {}), value } };
    },
    write(value) {
      const { system: which = '', value: number = '' } = (value ?? {}) as { system?: string; value?: string };
      setValue(`${id}-system`, which);
      setValue(`${id}-value`, number);
    },
    say: () => field(`${id}-value`).value.trim(),
  };
}

/** One of the things entered before, or words. */
export function createReferenceLeaf(id: string, entries: () => readonly Entry[]): Leaf {
  const select = (): HTMLSelectElement => field(`${id}-key`) as HTMLSelectElement;
  const offer = (): void => {
    const wanted = [{ key: '', words: 'Choose' }, ...entries()];
    const chosen = select().value;
    const there = [...select().options].map(({ value, text }) => ({ key: value, words: text }));
    if (JSON.stringify(there) === JSON.stringify(wanted)) return;
    select().replaceChildren(...wanted.map(({ key, words }) => Object.assign(create('option', { text: words }), { value: key })));
    select().value = wanted.some(({ key }) => key === chosen) ? chosen : '';
  };
  return {
    fields: () => [select(), field(`${id}-text`)],
    read() {
      offer();
      const [key, text] = [select().value, field(`${id}-text`).value.trim()];
      if (key && text) return { problem: { message: 'Choose from the list or say in words, not both', field: `${id}-text` } };
      return key ? { value: { key } } : text ? { value: { text } } : {};
    },
    write(value) {
      const { key = '', text = '' } = (value ?? {}) as { key?: string; text?: string };
      offer();
      if (key && select().value !== key) select().append(Object.assign(create('option', { text: key }), { value: key }));
      select().value = key;
      field(`${id}-text`).value = text;
    },
    say: () => (select().value && select().selectedOptions[0]?.text) || field(`${id}-text`).value.trim(),
  };
}

/** Another record: how it is related, and its id or another reference. */
export function createLinkLeaf(id: string, rels: readonly string[]): Leaf {
  return {
    fields: () => there(`${id}-rel`, `${id}-recordId`, `${id}-reference`),
    read() {
      const recordId = field(`${id}-recordId`).value.trim().toLowerCase();
      const reference = field(`${id}-reference`).value.trim();
      const rel = fieldIfThere(`${id}-rel`)?.value ?? '';
      if (!recordId && !reference && !rel) return {};
      const chosen = rel || (rels.length === 1 ? rels[0] : '');
      return { value: { ...(chosen ? { rel: chosen } : {}), ...(recordId ? { recordId } : {}), ...(reference ? { reference } : {}) } };
    },
    write(value) {
      const { rel = '', recordId = '', reference = '' } = (value ?? {}) as { rel?: string; recordId?: string; reference?: string };
      setValue(`${id}-rel`, rel);
      setValue(`${id}-recordId`, recordId);
      setValue(`${id}-reference`, reference);
    },
    say: () => field(`${id}-reference`).value.trim() || field(`${id}-recordId`).value.trim(),
  };
}

function there(...ids: readonly string[]): Field[] {
  return ids.flatMap((id) => fieldIfThere(id) ?? []);
}

function setValue(id: string, value: string): void {
  const found = fieldIfThere(id);
  if (found) found.value = value;
}
