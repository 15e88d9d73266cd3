import { suggest } from '../suggest.ts';
import type { ShapeSchema } from './validate-shape.ts';

/** A name near to one that is not written as its kind demands: the nearest allowed one, or the same words in the right form. */
export function suggestName(name: string, schema: ShapeSchema): string | undefined {
  if (schema.enum) return suggest(name, schema.enum.filter((value) => typeof value === 'string'));
  const { pattern } = schema;
  if (!pattern || /[^\p{Script=Latin}\p{M}\p{P}\p{N}\s]/u.test(name)) return undefined;
  const words = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/([a-z])([A-Z])/g, '$1 $2').match(/[A-Za-z0-9]+/g) ?? [];
  const camel = words.map((word, index) => (index === 0 ? word.toLowerCase() : (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase())).join('');
  const kebab = words.join('-').toLowerCase();
  const version = [...(name.match(/\d+/g) ?? []), '0', '0'].slice(0, 3).map(Number).join('.');
  const candidates = [camel, kebab, ...(/\d/.test(name) ? [version] : []), ...(/^\d/.test(kebab) ? [`code-${kebab}`] : [])];
  return candidates.find((candidate) => candidate !== name && new RegExp(pattern).test(candidate));
}
