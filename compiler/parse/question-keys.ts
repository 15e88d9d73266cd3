import { sharedShapes } from './validate-shape.ts';

/** Keys of a question that a form cannot change on a component's part. */
export const partKeys: readonly string[] = ['id', 'type', 'of', 'options', 'codes', 'columns', 'rows'];

interface Branch {
  readonly if: { readonly properties: { readonly type: { readonly const?: string; readonly enum?: readonly string[] } } };
  readonly then: { readonly $ref: string };
}

/** The types of questions that have a key of their own by this name, read from the schema. */
export function typesWith(key: string): string[] {
  return (sharedShapes.question.allOf as readonly Branch[]).flatMap(({ if: { properties: { type } }, then }) => {
    const shape = (sharedShapes as unknown as Record<string, { properties: Record<string, unknown> }>)[then.$ref.split('/').at(-1) ?? ''];
    const own = shape && Object.hasOwn(shape.properties, key) ? shape.properties[key] : true;
    if (own === true) return [];
    return type.const ? [type.const] : (type.enum ?? ['components']);
  });
}
