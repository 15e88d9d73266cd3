import type { Form } from '../../compiler/model/form.ts';

/** Members that hold words of a definition besides texts by language. */
const WORDS = new Set(['publisher', 'place', 'part', 'words', 'loses', 'marking', 'say']);

/**
 * The form with something put before its words, everywhere that a definition can put words: texts in both languages, the words, places and
 * parts of sources, publishers, what maps lose, the marking. What was one object stays one object.
 */
export function rewordForm(form: Form, before: string): Form {
  const done = new Map<object, unknown>();
  const reword = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return WORDS.has(key) ? before + value : value;
    if (typeof value !== 'object' || value === null) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    if (value instanceof Map) {
      const map = new Map<unknown, unknown>();
      done.set(value, map);
      for (const [name, inner] of value) map.set(key === 'parts' ? before + String(name) : name, reword(inner, key === 'parts' ? 'words' : key));
      return map;
    }
    if (value instanceof Set) return value;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      done.set(value, list);
      for (const item of value) list.push(reword(item, key));
      return list;
    }
    const copy: Record<string, unknown> = {};
    done.set(value, copy);
    const isText = Object.hasOwn(value, 'en') && Object.keys(value).every((language) => language === 'en' || language === 'cy');
    for (const [name, inner] of Object.entries(value)) copy[name] = isText ? before + String(inner) : reword(inner, name);
    return copy;
  };
  return reword(form) as Form;
}
