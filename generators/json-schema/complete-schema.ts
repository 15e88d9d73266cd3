import { toJsonSchema } from '../../compiler/expression/to-json-schema.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { hasMember, refTo, type JsonSchema, type Style } from './json-schema.ts';
import { sayAsked } from './say-asked.ts';

/** The part of a schema that says what is asked: the verdict on a whole record, and one definition for each question that it speaks of. */
export interface CompleteSchema {
  readonly complete: JsonSchema;
  /** By name: `complete.<address>`. */
  readonly questions: ReadonlyMap<string, JsonSchema>;
}

interface Gathering {
  readonly style: Style;
  readonly found: Map<string, JsonSchema>;
  /** The object can say why an answer is missing; a grid's row cannot. */
  readonly map: boolean;
}

/** Says that what is asked and required is answered or absent with a reason, and that what is not asked is not there. */
export function completeSchema(answers: Shape, style: Style): CompleteSchema {
  const questions = new Map<string, JsonSchema>();
  const inner = completeObject(answers, style, questions);
  return { complete: { type: 'object', ...(inner ? { properties: { answers: inner } } : {}) }, questions };
}

/** What makes an object complete, with the objects inside it; nothing when it always is. */
export function completeObject(shape: Shape, style: Style, found: Map<string, JsonSchema>): JsonSchema | undefined {
  return together(shape, shape.questions.flatMap((question) => {
    const inner = completeInside(question, style, found);
    return inner ? [[question.id, inner] as const] : [];
  }), { style, found, map: true });
}

function completeInside(question: Question, style: Style, found: Map<string, JsonSchema>): JsonSchema | undefined {
  if (question.type === 'grid') {
    const row = together({ id: question.id, kind: 'item', questions: question.columns, keyed: false }, [], { style, found, map: false });
    return row && { type: 'object', properties: Object.fromEntries(question.rows.map(({ id }) => [id, row])) };
  }
  const shape = shapeOf(question);
  const inner = shape && completeObject(shape, style, found);
  return inner && question.type === 'list' ? { type: 'array', items: inner } : inner;
}

function together(shape: Shape, inside: readonly (readonly [string, JsonSchema])[], { style, found, map }: Gathering): JsonSchema | undefined {
  const names = shape.questions.flatMap((question) => {
    const schema = completeQuestion(question, map);
    if (!schema) return [];
    const name = `complete.${question.address}`;
    found.set(name, style.annotated ? { description: describe(question, shape), ...schema } : schema);
    return [refTo(name)];
  });
  if (names.length === 0 && inside.length === 0) return undefined;
  return { type: 'object', ...(names.length > 0 ? { allOf: names } : {}), ...(inside.length > 0 ? { properties: Object.fromEntries(inside) } : {}) };
}

/** Judges one question in the object around it; nothing when it may always be there and always be missing. `map`: the object can say why. */
export function completeQuestion(question: Question, map: boolean): JsonSchema | undefined {
  const absence = map && question.absent.length > 0;
  if (!question.when) return question.required ? settled(question.id, absence) : undefined;
  const asked = toJsonSchema(question.when.formula);
  // The compiler refuses a condition that JSON Schema cannot say, so this is our mistake, not the author's.
  if (!asked) throw new Error(`the condition of ${question.address} has no JSON Schema`);
  const nothing = notThere(question.id, absence);
  return question.required ? { if: asked, then: settled(question.id, absence), else: nothing } : { anyOf: [asked, nothing] };
}

/** Answered, or absent with a reason. */
function settled(id: string, absence: boolean): JsonSchema {
  return absence ? { anyOf: [hasMember(id), hasMember('absent', hasMember(id))] } : hasMember(id);
}

/** Neither answered nor absent. */
function notThere(id: string, absence: boolean): JsonSchema {
  return { type: 'object', properties: { [id]: false, ...(absence ? { absent: { type: 'object', properties: { [id]: false } } } : {}) } };
}

function describe(question: Question, shape: Shape): string {
  return [question.ask.en, ...sayAsked(question, shape)].join('\n');
}
