import { Ajv, _, type JSONSchemaType } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Form } from '../../compiler/model/form.ts';
import { buildWellFormed } from '../json-schema/build-schema.ts';
import { lightenSchema } from './lighten-schema.ts';
import { shortenAjv } from './shorten-ajv.ts';

/** What Ajv wrote for a form: its validator and its page need the same text. */
const written = new WeakMap<Form, string>();

/**
 * Compiles the schema of well-formed records into a function `findErrors(record)`: null, or the places where the shape is wrong.
 * The schema means the same in draft-07, for which Ajv writes less code.
 */
export function compileShapes(form: Form): string {
  const known = written.get(form);
  if (known !== undefined) return known;
  const text = writeShapes(form);
  written.set(form, text);
  return text;
}

function writeShapes(form: Form): string {
  const ajv = new Ajv({
    allErrors: true, messages: false, ownProperties: true, meta: false, validateSchema: false, inlineRefs: false, strict: false, logger: false,
    loopEnum: Infinity, // a loop over more than 200 codes would need a function of Ajv’s and the whole schema beside the code
    code: { source: true, esm: true, lines: true, optimize: false },
  });
  ajv.addKeyword({
    keyword: 'neverBoth', type: 'object', schemaType: 'boolean',
    error: { message: 'both', params: () => _`{}` },
    code: (context) => context.fail(_`bothIn(${context.data}).length > 0`),
  });
  const validate = ajv.compile(lightenSchema(buildWellFormed(form)) as JSONSchemaType<unknown>);
  return shortenAjv(standalone.default(ajv, validate));
}
