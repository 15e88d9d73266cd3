import { boxes, field, labelText, type Field } from './elements.ts';
import { createRadiosLeaf } from './leaf-choice.ts';
import type { Leaf } from './leaf.ts';
import type { LeafPlan } from './plan.ts';

type Scheme = NonNullable<Extract<LeafPlan, { type: 'category' }>['scheme']>;
const PARTS = ['scheme', 'code', 'label', 'band'] as const;

/** A category of a scheme: one of its radios, or its parts in words where the page knows no scheme. */
export function createCategoryLeaf(id: string, scheme: Scheme | undefined): Leaf {
  return scheme ? createSchemeLeaf(id, scheme) : createPartsLeaf(id);
}

function createSchemeLeaf(id: string, scheme: Scheme): Leaf {
  return createRadiosLeaf(id, {
    read(code) {
      const box = boxes(id).find(({ value }) => value === code);
      const band = scheme.bands[code];
      return { scheme: scheme.id, code, label: box ? labelText(box) : code, ...(band === undefined ? {} : { band }) };
    },
    write: (value) => (value as { code: string }).code,
  });
}

function createPartsLeaf(id: string): Leaf {
  const fieldOf = (part: string): Field => field(`${id}-${part}`);
  return {
    fields: () => PARTS.map(fieldOf),
    read() {
      const parts = PARTS.map((part) => [part, fieldOf(part).value.trim()] as const).filter(([, text]) => text);
      return parts.length === 0 ? {} : { value: Object.fromEntries(parts.map(([part, text]) => [part, part === 'band' ? Number(text) : text])) };
    },
    write(value) {
      const category = (value ?? {}) as Readonly<Record<string, unknown>>;
      for (const part of PARTS) fieldOf(part).value = category[part] === undefined ? '' : String(category[part]);
    },
    say: () => fieldOf('label').value.trim(),
  };
}
