import type { Form } from '../../compiler/model/form.ts';
import { schemaId } from './build-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** The same schema for validators that know draft-07 alone: only its dialect and id differ, since its keywords mean the same in both. */
export function toDraft07(schema: JsonSchema, form: Form): JsonSchema {
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id: schemaId(form, 'schema.draft-07.json') };
}
