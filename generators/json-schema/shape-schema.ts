import type { Question, Shape } from '../../compiler/model/question.ts';
import { annotate } from './annotate.ts';
import { hasMember, objectSchema, refTo, type Defs, type JsonSchema } from './json-schema.ts';
import { questionSchema } from './question-schema.ts';
import { absentReasonSchema, stringSchema } from './value-schemas.ts';

/** Defines an object of answers and refers to it. An object exactly like one that is defined already is not defined again. */
export function shapeRef(defs: Defs, shape: Shape): JsonSchema {
  const schema = shapeSchema(defs, shape);
  const text = JSON.stringify(schema);
  const name = defs.shapeNames.get(text) ?? shapeName(shape);
  defs.shapeNames.set(text, name);
  defs.shapes.set(name, schema);
  return refTo(name);
}

/** The name of an object's definition: its id, with `shape.` before it where another definition can have that name. */
function shapeName(shape: Shape): string {
  return /^(?:well-formed|complete|sound)$|^(?:complete|rule|type|shape)[.]/.test(shape.id) ? `shape.${shape.id}` : shape.id;
}

/** An object of answers as it stands, without a definition of its own. */
export function shapeSchema(defs: Defs, shape: Shape): JsonSchema {
  const answers = shape.questions.map((question) => [question.id, { ...annotate(defs, question, shape), ...questionSchema(defs, question) }] as const);
  const key = shape.keyed ? [['key', stringSchema(defs, 'key')] as const] : [];
  const absent = absentSchema(defs, shape.questions);
  const properties = Object.fromEntries([...key, ...answers, ...(absent ? [['absent', absent] as const] : [])]);
  return {
    ...objectSchema(defs.style, properties, shape.kind === 'answers' ? {} : { minProperties: 1 }),
    ...(absent ? neverBoth(shape.questions) : {}),
  };
}

/** The map of reasons for what is missing; nothing where no question may be absent. */
function absentSchema(defs: Defs, questions: readonly Question[]): JsonSchema | undefined {
  const allowed = questions.filter(({ absent }) => absent.length > 0)
    .map(({ id, absent }) => [id, absentReasonSchema(defs, absent.map(({ reason }) => reason))] as const);
  if (allowed.length === 0 && !defs.style.reader) return undefined;
  const refused = defs.style.reader ? questions.filter(({ absent }) => absent.length === 0).map(({ id }) => [id, false] as const) : [];
  return objectSchema(defs.style, Object.fromEntries([...allowed, ...refused]), { minProperties: 1 });
}

/** What is answered is not in the map of reasons. One test first, so that objects without the map cost nothing. */
function neverBoth(questions: readonly Question[]): JsonSchema {
  const each = questions.filter(({ absent }) => absent.length > 0).map(({ id }) => ({
    if: hasMember(id),
    then: { type: 'object', properties: { absent: { type: 'object', properties: { [id]: false } } } },
  }));
  return each.length === 0 ? {} : { if: hasMember('absent'), then: { type: 'object', allOf: each } };
}
