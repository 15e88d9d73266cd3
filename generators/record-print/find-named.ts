import type { Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { get } from '../../runtime/answers/get.ts';
import type { Say } from '../html/page-words.ts';
import { nameOf } from './name-of.ts';

/** What something in the record can point at: a name if it has one, and where in the print it stands. */
export interface Named {
  readonly name: string;
  readonly place: string;
}

/** Finds the objects of a record that have a key. */
export function findNamed(answers: unknown, shape: Shape, { numbers, say }: { readonly numbers: ReadonlyMap<string, string>; readonly say: Say }): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  const look = (object: unknown, inner: Shape, place: readonly string[]): void => {
    const key = get(object, 'key');
    if (inner.keyed && typeof key === 'string') found.set(key, { name: nameOf(object), place: place.join(', ') });
    for (const question of inner.questions) {
      const [value, below] = [get(object, question.id), shapeOf(question)];
      const number = numbers.get(question.address);
      const here = number === undefined ? [...place, say(question.ask)] : [`Question ${number}`];
      if (!below || value === undefined) continue;
      if (question.type === 'list') (value as readonly unknown[]).forEach((item, index) => look(item, below, [...here, `${say(question.itemName)} ${index + 1}`]));
      else look(value, below, here);
    }
  };
  look(answers, shape, []);
  return found;
}
