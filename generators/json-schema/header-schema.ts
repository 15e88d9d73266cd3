import type { Form } from '../../compiler/model/form.ts';
import { RECIPIENTS } from '../../compiler/model/question.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import { objectSchema, type Defs, type JsonSchema } from './json-schema.ts';
import { reasonableRules } from './reasonable-rules.ts';
import { shapeRef } from './shape-schema.ts';
import { stringSchema, textSchema } from './value-schemas.ts';
import { versionSchema } from './version-schema.ts';

/** The rels by which one record points at another. */
export const RECORD_RELS = ['replaces', 'prompted-by', 'extract-of', 'answers'] as const;

/** A whole record: what a machine stamps, and the answers. */
export function recordSchema(defs: Defs, form: Form): JsonSchema {
  const marking = form.marking === undefined ? {} : { marking: { type: 'string', const: form.marking } };
  const reasons = reasonsSchema(defs, form);
  const link = { rel: { type: 'string', enum: RECORD_RELS }, recordId: stringSchema(defs, 'uuid') };
  const members = {
    concordat: { type: 'string', const: '1.0' },
    form: { type: 'string', const: form.id },
    version: versionSchema(form.version, defs.style),
    profile: stringSchema(defs, 'profile'),
    recordId: stringSchema(defs, 'uuid'),
    status: { type: 'string', enum: ['draft', 'final', 'extract'] },
    saved: stringSchema(defs, 'date-time'),
    ...marking,
    links: { type: 'array', minItems: 1, maxItems: 50, items: objectSchema(defs.style, link, { required: ['rel', 'recordId'] }) },
    answers: shapeRef(defs, form.answers),
    ...(reasons ? { reasons } : {}),
    withhold: withholdSchema(defs, form),
    extensions: {
      type: 'object', minProperties: 1, propertyNames: stringSchema(defs, 'kebab'), additionalProperties: { type: 'object', minProperties: 1 },
    },
  };
  const required = ['concordat', 'form', 'version', 'recordId', 'status', 'saved', ...Object.keys(marking), 'answers'];
  return objectSchema(defs.style, defs.style.annotated ? describeMembers(members) : members, { required });
}

function describeMembers(members: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, { description: MEMBERS[name as keyof typeof MEMBERS], ...schema }]));
}

const MEMBERS = {
  concordat: 'The version of this format.',
  form: 'The id of the form.',
  version: 'The version of the form.',
  profile: 'The profile of a board that the record follows.',
  recordId: 'A new UUID for each record.',
  status: 'draft: any well-formed record; it may be sent. final: complete and sound, never edited. extract: a redacted copy.',
  saved: 'When the record was saved; every verdict compares with this and never with the clock.',
  marking: 'The handling marking of the form.',
  links: 'Other records: the one that this replaces, that prompted it, that it is an extract of, or that it answers.',
  answers: 'What was asked. A question without an answer is left out, or stands in `absent` with the reason.',
  reasons: 'Why a query stands.',
  withhold: 'From whom this record keeps answers, beyond what the form says, by the address of the question.',
  extensions: 'The own questions of boards, by the id of the board.',
} as const;

/** Why a query stands; nothing where the form has none. A later minor version can have more rules. */
function reasonsSchema(defs: Defs, form: Form): JsonSchema | undefined {
  const ids = reasonableRules(form);
  if (ids.length === 0 && !defs.style.reader) return undefined;
  const rule = defs.style.reader ? stringSchema(defs, 'kebab') : { type: 'string', enum: ids };
  const item = objectSchema(defs.style, { rule, reason: textSchema(defs, 10_000, 2), on: stringSchema(defs, 'date') }, { required: ['rule', 'reason'] });
  return { type: 'array', minItems: 1, maxItems: 100, items: item };
}

/** From whom this record keeps answers, beyond what the form says. A misspelt address would keep nothing, so it is refused. */
function withholdSchema(defs: Defs, form: Form): JsonSchema {
  const addresses = [...questionsIn(form.answers)].map(({ address }) => address);
  return {
    type: 'object', minProperties: 1,
    propertyNames: defs.style.reader ? stringSchema(defs, 'address') : { type: 'string', enum: addresses },
    additionalProperties: { type: 'array', minItems: 1, maxItems: RECIPIENTS.length, uniqueItems: true, items: { type: 'string', enum: RECIPIENTS } },
  };
}
