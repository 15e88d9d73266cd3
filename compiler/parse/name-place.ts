import type { Place } from './definition.ts';
import { sharedShapes, type ShapeError } from './validate-shape.ts';

/** What a value is called in messages: its key, or its number in the list of a key. */
export function describePlace(place: Place): string {
  const last = place.at(-1);
  if (last === undefined) return 'The definition';
  if (typeof last === 'string') return `\`${last}\``;
  const list = [...place].reverse().find((step) => typeof step === 'string');
  return `Entry ${last + 1} of \`${list}\``;
}

/** What a map is called in messages: a question by its type, others by the title of their schema. */
export function describeHolder({ place, schema, data }: Pick<ShapeError, 'place' | 'schema' | 'data'>): string {
  const type = (data as { type?: unknown } | null)?.type;
  const properties = schema.properties ?? {};
  if ('ask' in properties && 'type' in properties && typeof type === 'string') return `This question of type ${type}`;
  if (schema.title) return `This ${schema.title.toLowerCase()}`;
  return describePlace(place);
}

/** What a key of a question is for. */
export function describeKey(key: string): string | undefined {
  const described: unknown = (sharedShapes.question.properties as Record<string, unknown>)[key];
  return (described as { description?: string } | undefined)?.description;
}

/** `a, b and c`. */
export function listWords(words: readonly string[], joint = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
