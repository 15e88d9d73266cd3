import type { Form, Profile } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { questionsIn, shapeOf } from '../../compiler/model/walk.ts';
import { completeObject } from './complete-schema.ts';
import { hasMember, objectSchema, refTo, type Defs, type JsonSchema } from './json-schema.ts';
import { offeredCategories } from './offered-categories.ts';
import { profileTerms } from './profile-terms.ts';
import { questionSchema } from './question-schema.ts';
import { shapeSchema } from './shape-schema.ts';
import { ruleSchema } from './sound-schema.ts';
import { stringSchema, textSchema } from './value-schemas.ts';

/** What a profile adds to each layer of its form's schema, and the definitions that this names. */
export interface ProfileSchema {
  readonly wellFormed: JsonSchema;
  readonly complete: readonly JsonSchema[];
  readonly sound: readonly JsonSchema[];
  readonly defs: ReadonlyMap<string, JsonSchema>;
}

/** Says what a profile demands beyond its form. It only ever adds demands, so that a record of the profile is a record of the form. */
export function profileSchema(form: Form, profile: Profile, defs: Defs): ProfileSchema {
  const named = new Map<string, JsonSchema>();
  const own = profile.hasOwn ? form.answers.questions.find(({ id }) => id === profile.board) : undefined;
  const ownShape = own && shapeOf(own);
  const { rules, board } = profileTerms(form, profile);
  const complete = narrowComplete(profile.base.answers, form.answers, named, own?.id);
  const ownComplete = ownShape && completeObject(ownShape, defs.style, named);
  const sound = form.rules.flatMap((rule) => {
    const schema = profile.base.rules.some(({ id }) => id === rule.id) ? undefined : ruleSchema(rule, board === undefined ? undefined : { board, reasons: rules });
    if (schema) named.set(`rule.${rule.id}`, schema);
    return schema ? [refTo(`rule.${rule.id}`)] : [];
  });
  return {
    wellFormed: {
      type: 'object', required: ['profile'],
      properties: {
        profile: { type: 'string', const: profile.name },
        ...member('answers', narrowAnswers(form, profile, own?.id)),
        ...(board === undefined ? {} : { extensions: { type: 'object', properties: { [board]: extensionSchema(defs, ownShape, rules) } } }),
        withhold: { type: 'object', propertyNames: { type: 'string', enum: addressesOf(form, own?.id) } },
      },
    },
    complete: [
      ...(complete ? [{ type: 'object', properties: { answers: complete } }] : []),
      ...(own?.required ? [hasMember('extensions', hasMember(own.id))] : []),
      ...(ownComplete && own ? [{ type: 'object', properties: { extensions: { type: 'object', properties: { [own.id]: ownComplete } } } }] : []),
    ],
    sound, defs: named,
  };
}

function member(name: string, schema: JsonSchema | undefined): Record<string, JsonSchema> {
  return schema ? { [name]: schema } : {};
}

function addressesOf(form: Form, own: string | undefined): readonly string[] {
  return [...questionsIn(form.answers)].map(({ address }) => address).filter((address) => address.split('.')[0] !== own);
}

/** The board's own answers, and the reasons for its own rules. */
function extensionSchema(defs: Defs, shape: Shape | undefined, rules: readonly string[]): JsonSchema {
  const reason = objectSchema(defs.style, { rule: { type: 'string', enum: rules }, reason: textSchema(defs, 10_000, 2), on: stringSchema(defs, 'date') }, { required: ['rule', 'reason'] });
  const reasons = rules.length === 0 ? {} : { reasons: { type: 'array', minItems: 1, maxItems: 100, items: reason } };
  const bare = shape ? shapeSchema(defs, shape) : objectSchema(defs.style, {}, { minProperties: 1 });
  return { ...bare, properties: { ...(bare['properties'] as object), ...reasons } };
}

/** What may not be answered at all, the options that are left and the board's categories. */
function narrowAnswers(form: Form, profile: Profile, own: string | undefined): JsonSchema | undefined {
  const offers = new Map(offeredCategories(form).map(({ way, categories }) => [way.filter((step) => step !== '*').join('.'), categories]));
  const narrow = (before: Shape, after: Shape): JsonSchema | undefined => {
    const changed = before.questions.flatMap((question): [string, unknown][] => {
      const now = after.questions.find(({ id }) => id === question.id);
      if (!now) return [[question.id, false]];
      const schema = narrowQuestion(question, now);
      return schema ? [[question.id, schema]] : [];
    });
    const gone = before.questions.filter(({ id }) => !after.questions.some((now) => now.id === id)).map(({ id }) => [id, false] as const);
    if (changed.length === 0) return undefined;
    const absent = gone.length === 0 ? {} : { absent: { type: 'object', properties: Object.fromEntries(gone) } };
    return { type: 'object', properties: { ...Object.fromEntries(changed), ...absent } };
  };
  const narrowQuestion = (before: Question, now: Question): JsonSchema | undefined => {
    const [inner, innerNow] = [shapeOf(before), shapeOf(now)];
    if (inner && innerNow) {
      const schema = narrow(inner, innerNow);
      return schema && before.type === 'list' ? { type: 'array', items: schema } : schema;
    }
    const categories = offers.get(now.address);
    if (categories) {
      return { anyOf: categories.map((category) => ({
        type: 'object', required: Object.keys(category),
        properties: { ...Object.fromEntries(Object.entries(category).map(([name, value]) => [name, { type: typeof value === 'number' ? 'integer' : 'string', const: value }])), ...(category.band === undefined ? { band: false } : {}) },
      })) };
    }
    const isRestricted = (before.type === 'choice' || before.type === 'choices') && before.type === now.type && before.options.length !== now.options.length;
    return isRestricted ? questionSchema(NO_DEFS, now) : undefined;
  };
  void profile; void own;
  return narrow(profile.base.answers, form.answers);
}

/** Choices refer to no definition. */
const NO_DEFS: Defs = { style: { reader: false, annotated: false }, shapes: new Map(), shapeNames: new Map(), types: new Map() };

/** What the board requires beyond the form, a definition for each question. */
function narrowComplete(before: Shape, after: Shape, named: Map<string, JsonSchema>, own: string | undefined): JsonSchema | undefined {
  const required: JsonSchema[] = [];
  const inside = after.questions.flatMap((now): [string, JsonSchema][] => {
    const question = before.questions.find(({ id }) => id === now.id);
    if (!question || now.id === own) return [];
    if (now.required && !question.required) {
      const whole = completeObject({ ...after, questions: [withoutInside(now)] }, NO_DEFS.style, new Map());
      const [only] = [...collected(now)];
      if (whole && only) {
        named.set(`profile.complete.${now.address}`, only);
        required.push(refTo(`profile.complete.${now.address}`));
      }
    }
    const [inner, innerNow] = [shapeOf(question), shapeOf(now)];
    const schema = inner && innerNow && narrowComplete(inner, innerNow, named, undefined);
    return schema ? [[now.id, now.type === 'list' ? { type: 'array', items: schema } : schema]] : [];
  });
  if (required.length === 0 && inside.length === 0) return undefined;
  return { type: 'object', ...(required.length > 0 ? { allOf: required } : {}), ...(inside.length > 0 ? { properties: Object.fromEntries(inside) } : {}) };
}
