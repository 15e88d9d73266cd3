// The only importer of Ajv in the compiler. The package's build puts the code that Ajv writes for `createShapeAjv` in the place of this module,
// so that a command does not compile schemas first; run from source, each kind's schema is compiled when the first file of that kind is read.
import { Ajv2020, type CodeOptions, type ErrorObject } from 'ajv/dist/2020.js';
import board from '../../schemas/board.schema.json' with { type: 'json' };
import codes from '../../schemas/code-list.schema.json' with { type: 'json' };
import component from '../../schemas/component.schema.json' with { type: 'json' };
import form from '../../schemas/form.schema.json' with { type: 'json' };
import profile from '../../schemas/profile.schema.json' with { type: 'json' };
import question from '../../schemas/question.schema.json' with { type: 'json' };
import source from '../../schemas/source.schema.json' with { type: 'json' };
import type { Kind } from './raw.ts';

/** Judges a value; after false, `errors` says all that is wrong. */
export interface ShapeValidator {
  (value: unknown): unknown;
  errors?: readonly ErrorObject[] | null;
}

const SCHEMAS: Readonly<Record<Kind, object>> = { form, component, codes, source, board, profile };

let ajv: Ajv2020 | undefined;

/** Prepares Ajv with the schemas of all kinds, each under the name of its kind. */
export function createShapeAjv(code: CodeOptions = { optimize: false }): Ajv2020 {
  const prepared = new Ajv2020({ allErrors: true, verbose: true, ownProperties: true, strict: false, meta: false, validateSchema: false, inlineRefs: false, code });
  prepared.addSchema(question, 'question.schema.json');
  for (const [name, schema] of Object.entries(SCHEMAS)) prepared.addSchema(schema, name);
  return prepared;
}

/** Finds the validator of a kind of definition. */
export function findShapeValidator(kind: Kind): ShapeValidator | undefined {
  ajv ??= createShapeAjv();
  return ajv.getSchema(kind) as ShapeValidator | undefined;
}
