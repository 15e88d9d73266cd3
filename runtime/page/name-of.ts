import { sayNode } from './show.ts';
import type { ObjectNode } from './tree.ts';

/** What an object of answers is called: a name in its usual order if it holds one, or else the first words in it. Empty if nothing is known. */
export function nameOf(object: ObjectNode): string {
  return sayName(object) || (object.nodes.map(sayNode).find(Boolean) ?? '');
}

/** The name in an object, or in the first of the things inside it that has one. Ids as in the component `name`. */
function sayName(object: ObjectNode): string {
  const part = (id: string): string => {
    const node = object.nodes.find(({ plan }) => plan.id === id);
    return node?.kind === 'leaf' ? node.leaf.say() : '';
  };
  const own = part('fullName') || [part('givenName'), part('familyName')].filter(Boolean).join(' ') || part('preferredName');
  if (own) return own;
  const names = object.nodes.find(({ plan }) => plan.id === 'names' || plan.id === 'person');
  if (names?.kind === 'component') return sayName(names.object);
  return names?.kind === 'list' ? names.items.map((item) => sayName(item.object)).find(Boolean) ?? '' : '';
}
