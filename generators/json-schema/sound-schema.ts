import { toJsonSchema } from '../../compiler/expression/to-json-schema.ts';
import type { Form, Rule } from '../../compiler/model/form.ts';
import { builtInRules } from './built-in-rules.ts';
import { hasMember, refTo, type JsonSchema, type Style } from './json-schema.ts';

/** The part of a schema that judges answers together: the verdict, and one definition for each rule that JSON Schema can say. */
export interface SoundSchema {
  readonly sound: JsonSchema;
  /** By name: `rule.<id>`. */
  readonly rules: ReadonlyMap<string, JsonSchema>;
}

/** Says that no error is broken and that each broken query has its reason. A rule that JSON Schema cannot say exactly is not said at all. */
export function soundSchema(form: Form, style: Style): SoundSchema {
  const rules = new Map<string, JsonSchema>();
  for (const rule of form.rules) {
    const schema = ruleSchema(rule);
    if (schema) rules.set(`rule.${rule.id}`, style.annotated ? { description: describe(rule), ...schema } : schema);
  }
  const unsaid = [...form.rules.filter((rule) => rule.severity !== 'note' && !rules.has(`rule.${rule.id}`)), ...builtInRules(form)].map(({ id }) => id);
  const description = unsaid.length === 0 ? 'No error is broken and each broken query has a reason.'
    : `The rules that JSON Schema can say exactly. Not said here, but in rules.json: ${unsaid.join(', ')}.`;
  const refs = [...rules.keys()].map(refTo);
  return { sound: { ...(style.annotated ? { description } : {}), type: 'object', ...(refs.length > 0 ? { allOf: refs } : {}) }, rules };
}

/** Tells whether the schema judges a rule: notes never count, and some rules cannot be said. */
export function isInSchema(rule: Rule): boolean {
  return ruleSchema(rule) !== undefined;
}

function ruleSchema(rule: Rule): JsonSchema | undefined {
  if (rule.severity === 'note') return undefined;
  const broken = toJsonSchema(rule.broken);
  return broken && judgeRule(rule, rule.scopes.map((steps) => ({ type: 'object', properties: { answers: within(steps, { not: broken }) } })), reasonFor(rule.id));
}

/** Says of a rule that it is kept everywhere, or, if it is a query, that it has its reason. */
export function judgeRule(rule: Rule, each: readonly JsonSchema[], reason: JsonSchema): JsonSchema {
  const [only] = each;
  const kept = each.length === 1 && only ? only : { type: 'object', allOf: each };
  return rule.severity === 'error' ? kept : { anyOf: [kept, reason] };
}

/** Judges every object at the end of the steps; `*` is each item of a list. */
export function within(steps: readonly string[], schema: JsonSchema): JsonSchema {
  const around = (inner: JsonSchema, step: string) => (step === '*' ? { type: 'array', items: inner } : { type: 'object', properties: { [step]: inner } });
  return steps.reduceRight<JsonSchema>(around, schema);
}

/** A record gives a reason for a rule. */
export function reasonFor(rule: string): JsonSchema {
  return hasMember('reasons', { type: 'array', contains: hasMember('rule', { type: 'string', const: rule }) });
}

function describe({ severity, message }: Rule): string {
  return severity === 'error' ? `Error: ${message.en}` : `Query, which a reason answers: ${message.en}`;
}
