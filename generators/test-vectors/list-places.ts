import type { Shape } from '../../compiler/model/question.ts';

/** An object of answers and the steps to it from the record's answers; `*` is each entry of a list. */
export interface ShapePlace {
  readonly shape: Shape;
  readonly steps: readonly string[];
}

/** Every object of answers with the steps to it, outermost first. */
export function listShapes(shape: Shape, steps: readonly string[] = []): readonly ShapePlace[] {
  return [{ shape, steps }, ...shape.questions.flatMap((question) => {
    if (question.type === 'component') return listShapes(question.shape, [...steps, question.id]);
    return question.type === 'list' ? listShapes(question.item, [...steps, question.id, '*']) : [];
  })];
}

/** The object at the end of some steps. */
export function findShape(answers: Shape, steps: readonly string[]): Shape {
  const found = listShapes(answers).find((place) => place.steps.join('/') === steps.join('/'))?.shape;
  if (!found) throw new Error(`no object of answers at ${steps.join('/')}`);
  return found;
}

/** A JSON Pointer to the first object at the end of some steps, with more steps after it. */
export function pointTo(steps: readonly string[], ...more: readonly (string | number)[]): string {
  return ['/answers', ...steps.map((step) => (step === '*' ? '0' : step)), ...more].join('/');
}

/** The value at a JSON Pointer; nothing where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((inner, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name) ? (inner as Readonly<Record<string, unknown>>)[name] : undefined;
  }, value);
}

/** A copy with the value at a JSON Pointer put in or, without one, taken out; what does not change is shared. Throws where the pointer leads nowhere. */
export function withValue<T extends object>(record: T, pointer: string, ...value: readonly [unknown?]): T {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return changeAt(record, keys, value) as T;
}

function changeAt(holder: unknown, [key = '', ...rest]: readonly string[], value: readonly [unknown?]): object {
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing to change at ${key}`);
  const copy: object = Array.isArray(holder) ? [...holder] : { ...holder };
  if (rest.length === 0 && value.length === 0) Reflect.deleteProperty(copy, key);
  else {
    const inner = rest.length === 0 ? value[0] : changeAt((holder as Readonly<Record<string, unknown>>)[key], rest, value);
    Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  }
  return copy;
}
