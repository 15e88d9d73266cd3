import { movePaths } from '../../compiler/expression/move-paths.ts';
import { toJsonSchema } from '../../compiler/expression/to-json-schema.ts';
import type { Form, Profile, Rule } from '../../compiler/model/form.ts';
import type { Shape } from '../../compiler/model/question.ts';
import { questionsIn, shapeOf } from '../../compiler/model/walk.ts';
import { completeObject } from './complete-schema.ts';
import { hasMember, objectSchema, refTo, type Defs, type JsonSchema } from './json-schema.ts';
import { narrowAnswers, narrowComplete } from './narrow-answers.ts';
import { profileTerms } from './profile-terms.ts';
import { shapeSchema } from './shape-schema.ts';
import { judgeRule, reasonFor, within } from './sound-schema.ts';
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
  const { board, rules } = profileTerms(form, profile);
  const own = profile.hasOwn ? form.answers.questions.find(({ id }) => id === profile.board) : undefined;
  const ownShape = own && shapeOf(own);
  const answers = narrowAnswers(profile.base, form);
  const complete = narrowComplete(profile.base.answers, form.answers, named);
  const ownComplete = ownShape && completeObject(ownShape, defs.style, named);
  const ownRules = form.rules.filter(({ id }) => !profile.base.rules.some((rule) => rule.id === id));
  const sound = ownRules.flatMap((rule) => {
    const schema = ownRule(rule, profile.board);
    if (schema) named.set(`rule.${rule.id}`, defs.style.annotated ? { description: rule.message.en, ...schema } : schema);
    return schema ? [refTo(`rule.${rule.id}`)] : [];
  });
  const addresses = [...questionsIn(form.answers)].map(({ address }) => address).filter((address) => address.split('.')[0] !== own?.id);
  return {
    wellFormed: {
      type: 'object', required: ['profile'],
      properties: {
        profile: { type: 'string', const: profile.name }, ...(answers ? { answers } : {}),
        ...(board === undefined ? {} : { extensions: inBoard(board, extensionSchema(defs, ownShape, rules)) }),
        withhold: { type: 'object', propertyNames: { type: 'string', enum: addresses } },
      },
    },
    complete: [
      ...(complete ? [{ type: 'object', properties: { answers: complete } }] : []),
      ...(own?.required ? [hasMember('extensions', hasMember(own.id))] : []),
      ...(ownComplete && own ? [{ type: 'object', properties: { extensions: inBoard(own.id, ownComplete) } }] : []),
    ],
    sound, defs: named,
  };
}

function inBoard(board: string, schema: JsonSchema): JsonSchema {
  return { type: 'object', properties: { [board]: schema } };
}

/** The board's own answers, and the reasons for its own rules. */
function extensionSchema(defs: Defs, shape: Shape | undefined, rules: readonly string[]): JsonSchema {
  const bare = shape ? shapeSchema(defs, shape) : objectSchema(defs.style, {}, { minProperties: 1 });
  if (rules.length === 0) return bare;
  const reason = objectSchema(defs.style, { rule: { type: 'string', enum: rules }, reason: textSchema(defs, 10_000, 2), on: stringSchema(defs, 'date') }, { required: ['rule', 'reason'] });
  return { ...bare, properties: { ...bare['properties'] as object, reasons: { type: 'array', minItems: 1, maxItems: 100, items: reason } } };
}

/** A rule of the board's own: it can read the form's answers and the board's, which stand apart in a record. */
function ownRule(rule: Rule, board: string): JsonSchema | undefined {
  if (rule.severity === 'note') return undefined;
  const member = (steps: readonly string[]): readonly string[] => [steps[0] === board ? 'extensions' : 'answers', ...steps];
  const isWhole = rule.scopes.every((steps) => steps.length === 0);
  const broken = toJsonSchema(isWhole ? movePaths(rule.broken, member) : rule.broken);
  const reason = hasMember('extensions', hasMember(board, reasonFor(rule.id)));
  return broken && judgeRule(rule, rule.scopes.map((steps) => (isWhole ? { not: broken } : within(member(steps), { not: broken }))), reason);
}
