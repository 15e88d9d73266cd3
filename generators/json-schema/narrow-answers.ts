import type { Form } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import type { OfferedCategories } from '../../runtime/validate/judge-profile.ts';
import { completeQuestion } from './complete-schema.ts';
import { refTo, type Defs, type JsonSchema } from './json-schema.ts';
import { offeredCategories } from './offered-categories.ts';
import { questionSchema } from './question-schema.ts';

type Categories = OfferedCategories['categories'];

/** What a profile lets nobody answer, the options that it leaves and the categories of its board; nothing when it leaves all as it is. */
export function narrowAnswers(base: Form, form: Form): JsonSchema | undefined {
  const offers = new Map(offeredCategories(form).map(({ way, categories }) => [way.filter((step) => step !== '*').join('.'), categories]));
  const narrow = (before: Shape, after: Shape): JsonSchema | undefined => {
    const kept = new Map(after.questions.map((question) => [question.id, question]));
    const gone = before.questions.filter(({ id }) => !kept.has(id)).map(({ id }) => [id, false] as const);
    const changed = before.questions.flatMap((question): [string, JsonSchema][] => {
      const now = kept.get(question.id);
      const schema = now && narrowQuestion(question, now);
      return schema ? [[question.id, schema]] : [];
    });
    if (gone.length + changed.length === 0) return undefined;
    return { type: 'object', properties: { ...Object.fromEntries([...gone, ...changed]), ...(gone.length === 0 ? {} : { absent: { type: 'object', properties: Object.fromEntries(gone) } }) } };
  };
  const narrowQuestion = (before: Question, now: Question): JsonSchema | undefined => {
    const [inner, innerNow] = [shapeOf(before), shapeOf(now)];
    if (inner && innerNow) {
      const schema = narrow(inner, innerNow);
      return schema && now.type === 'list' ? { type: 'array', items: schema } : schema;
    }
    const categories = offers.get(now.address);
    if (categories) return { anyOf: categories.map(categorySchema) };
    if (before.type !== 'choice' && before.type !== 'choices') return undefined;
    return now.type === before.type && now.options.length < before.options.length ? questionSchema(NO_DEFS, now) : undefined;
  };
  return narrow(base.answers, form.answers);
}

/** Choices refer to no definition. */
const NO_DEFS: Defs = { style: { reader: false, annotated: false }, shapes: new Map(), shapeNames: new Map(), types: new Map() };

function categorySchema(category: Categories[number]): JsonSchema {
  const members = Object.entries(category).map(([name, value]) => [name, { type: typeof value === 'number' ? 'integer' : 'string', const: value }]);
  return { type: 'object', required: Object.keys(category), properties: { ...Object.fromEntries(members), ...(category.band === undefined ? { band: false } : {}) } };
}

/** What a board requires beyond the form; each question gets a definition. */
export function narrowComplete(before: Shape, after: Shape, named: Map<string, JsonSchema>): JsonSchema | undefined {
  const pairs = before.questions.flatMap((question) => {
    const now = after.questions.find(({ id }) => id === question.id);
    return now ? [{ question, now }] : [];
  });
  const required = pairs.filter(({ question, now }) => now.required && !question.required).map(({ now }) => {
    const name = `profile.complete.${now.address}`;
    named.set(name, { ...completeQuestion(now, true) });
    return refTo(name);
  });
  const inside = pairs.flatMap(({ question, now }): [string, JsonSchema][] => {
    const [inner, innerNow] = [shapeOf(question), shapeOf(now)];
    const schema = inner && innerNow && narrowComplete(inner, innerNow, named);
    return schema ? [[now.id, now.type === 'list' ? { type: 'array', items: schema } : schema]] : [];
  });
  if (required.length + inside.length === 0) return undefined;
  return { type: 'object', ...(required.length > 0 ? { allOf: required } : {}), ...(inside.length > 0 ? { properties: Object.fromEntries(inside) } : {}) };
}
