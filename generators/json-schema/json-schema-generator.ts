import type { Generator } from '../generator.ts';
import { buildRules } from './build-rules.ts';
import { buildSchema } from './build-schema.ts';
import { printJson } from './print-json.ts';
import { printSchema } from './print-schema.ts';
import { toDraft07 } from './to-draft-07.ts';

/** Writes the contract of a form: its schema, the same for readers and for draft-07, and the rules in portable text. */
export const jsonSchemaGenerator: Generator = {
  name: 'json-schema',
  summary: 'schema.json, reader.schema.json, schema.draft-07.json and rules.json: what a record is, for validators in any language',
  generate(form) {
    const schema = buildSchema(form);
    return [
      { path: 'schema.json', text: printSchema(schema) },
      { path: 'reader.schema.json', text: printSchema(buildSchema(form, { reader: true })) },
      { path: 'schema.draft-07.json', text: printSchema(toDraft07(schema, form)) },
      { path: 'rules.json', text: printJson(buildRules(form)) },
    ];
  },
};
