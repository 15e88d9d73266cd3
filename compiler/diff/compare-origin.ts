import type { Citation, Origin } from '../model/origin.ts';
import { differ, type Difference } from './difference.ts';

/** Where something is said to come from, in both versions. */
export function compareOrigin(where: string, before: Origin, after: Origin): Difference[] {
  const values = { before: sayOrigin(before), after: sayOrigin(after) };
  return values.before === values.after ? [] : [differ('origin-changed', where, values, {})];
}

function sayOrigin({ citations, added, decided }: Origin): string {
  return [...citations.map(sayCitation), ...(added ? [`added: ${added.en}`] : []), ...(decided ? [`decided: ${decided.en}`] : [])].join('; ');
}

function sayCitation({ source, part, item, place }: Citation): string {
  return [source, part, item === undefined ? undefined : `item ${item}`, place].filter((one) => one !== undefined).join(', ');
}
