import type { JsonSchema } from '../../compiler/expression/json-schema-parts.ts';
import type { Form } from '../../compiler/model/form.ts';
import { RECIPIENTS } from '../../compiler/model/question.ts';
import { RECORD_RELS } from '../json-schema/header-schema.ts';
import { reasonableRules } from '../json-schema/reasonable-rules.ts';
import { projectShape } from './project-shape.ts';
import { objectType, refTo, type Projection } from './projection.ts';
import { createNames, recordTypeName } from './type-names.ts';

const STATUSES = {
  draft: ['DraftRecord', 'Any well-formed record; it may be sent.'],
  final: ['FinalRecord', 'Complete and sound, and never edited.'],
  extract: ['ExtractRecord', 'A redacted copy of a record.'],
} as const;

/** The types of a form's records, told apart by `status`. */
export function projectRecord(form: Form): JsonSchema {
  const projection: Projection = { types: new Map(), shapes: new Map(), nameFor: createNames(form) };
  const records = (Object.keys(STATUSES) as (keyof typeof STATUSES)[]).map((status) => {
    const [name, description] = STATUSES[status];
    projection.types.set(name, { title: name, description, ...recordType(projection, form, status) });
    return refTo(name);
  });
  const description = `Any record of the form ${form.id} ${form.version}.`;
  return { title: recordTypeName(form), description, oneOf: records, $defs: Object.fromEntries(projection.types) };
}

function recordType(projection: Projection, form: Form, status: keyof typeof STATUSES): JsonSchema {
  const rules = reasonableRules(form);
  const marking = form.marking === undefined ? {} : { marking: { const: form.marking } };
  const reason = objectType({ rule: { enum: rules }, reason: { type: 'string' }, on: { type: 'string', description: 'A date, YYYY-MM-DD.' } }, ['rule', 'reason']);
  return objectType({
    concordat: { const: '1.0' },
    form: { const: form.id },
    version: { const: form.version },
    profile: { type: 'string', description: 'The profile of a board, as id@version.' },
    recordId: { type: 'string', description: 'A UUID in lower case.' },
    status: { const: status },
    saved: { type: 'string', description: 'When the record was saved: a date and time with an offset (RFC 3339).' },
    ...marking,
    links: { type: 'array', items: objectType({ rel: { enum: RECORD_RELS }, recordId: { type: 'string' } }, ['rel', 'recordId']) },
    answers: projectShape(projection, form.answers, status === 'final' ? 'final' : 'draft'),
    ...(rules.length === 0 ? {} : { reasons: { type: 'array', items: reason, description: 'Why a query stands.' } }),
    withhold: {
      type: 'object', additionalProperties: { type: 'array', items: { enum: RECIPIENTS } },
      description: 'From whom answers are kept, by the address of the question.',
    },
    extensions: {
      type: 'object', additionalProperties: { type: 'object', additionalProperties: true }, description: 'The own questions of boards, by the id of the board.',
    },
  }, ['concordat', 'form', 'version', 'recordId', 'status', 'saved', ...Object.keys(marking), 'answers']);
}
