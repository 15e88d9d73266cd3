import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { hasMember, objectSchema, refToType, type Defs, type JsonSchema } from './json-schema.ts';
import { shapeRef } from './shape-schema.ts';
import { NOT_IN_FILE_NAME } from './value-patterns.ts';
import { identifierSchema, stringSchema, textOfQuestion, textSchema } from './value-schemas.ts';

/** What an answer to a question is, by itself. */
export function questionSchema(defs: Defs, question: Question): JsonSchema {
  switch (question.type) {
    case 'text':
      return textOfQuestion(defs, question);
    case 'yes-no':
      return { type: 'boolean' };
    case 'tick':
      return { type: 'boolean', const: true };
    case 'choice':
      return { type: 'string', enum: question.options.map(({ code }) => code) };
    case 'choices':
      return choicesSchema(question.options.map(({ code }) => code), question.none);
    case 'scale':
      return { type: 'integer', minimum: question.min, maximum: question.max };
    case 'integer':
      return { type: 'integer', minimum: question.min ?? Number.MIN_SAFE_INTEGER, maximum: question.max ?? Number.MAX_SAFE_INTEGER };
    case 'decimal':
      return {
        type: 'number', ...(question.min === undefined ? {} : { minimum: question.min }), ...(question.max === undefined ? {} : { maximum: question.max }),
      };
    case 'date': case 'time': case 'date-time': case 'partial-date':
      return stringSchema(defs, question.type);
    case 'moment':
      return momentSchema(defs);
    case 'identifier':
      return identifierSchema(defs, question.systems);
    case 'category':
      return categorySchema(defs);
    case 'grid':
      return gridSchema(defs, question.columns, question.rows.map(({ id }) => id));
    case 'list':
      return { type: 'array', minItems: question.min, maxItems: question.max, items: shapeRef(defs, question.item) };
    case 'component':
      return shapeRef(defs, question.shape);
    case 'reference':
      return referenceSchema(defs);
    case 'link':
      return linkSchema(defs, question.rels);
    case 'attachment':
      return attachmentSchema(defs);
    default:
      return unreachable(question);
  }
}

/** Different codes; `none` excludes the others. */
function choicesSchema(codes: readonly string[], none: boolean): JsonSchema {
  const codesOnly = { type: 'array', minItems: 1, maxItems: codes.length, uniqueItems: true, items: { type: 'string', enum: codes } };
  if (!none) return codesOnly;
  return { ...codesOnly, if: { type: 'array', contains: { type: 'string', const: 'none' } }, then: { type: 'array', maxItems: 1 } };
}

function momentSchema(defs: Defs): JsonSchema {
  return refToType(defs, 'moment-object', () => ({
    ...objectSchema(defs.style, { at: stringSchema(defs, 'moment'), words: textSchema(defs, 500, 1) }), anyOf: [hasMember('at'), hasMember('words')],
  }));
}

function categorySchema(defs: Defs): JsonSchema {
  return refToType(defs, 'category', () => objectSchema(defs.style, {
    scheme: stringSchema(defs, 'kebab'), code: stringSchema(defs, 'kebab'), label: textSchema(defs, 500, 1), band: { type: 'integer', enum: [1, 2, 3] },
  }, { required: ['scheme', 'code', 'label'] }));
}

function gridSchema(defs: Defs, columns: readonly Question[], rows: readonly string[]): JsonSchema {
  const cells = Object.fromEntries(columns.map((column) => [column.id, questionSchema(defs, column)]));
  const row = objectSchema(defs.style, cells, { minProperties: 1 });
  return objectSchema(defs.style, Object.fromEntries(rows.map((id) => [id, row])), { minProperties: 1 });
}

function referenceSchema(defs: Defs): JsonSchema {
  return refToType(defs, 'reference', () => ({
    ...objectSchema(defs.style, { key: stringSchema(defs, 'key'), text: textSchema(defs, 500, 1) }), oneOf: [hasMember('key'), hasMember('text')],
  }));
}

function linkSchema(defs: Defs, rels: readonly string[]): JsonSchema {
  const members = { rel: { type: 'string', enum: rels }, recordId: stringSchema(defs, 'uuid'), reference: textSchema(defs, 500, 1) };
  return {
    ...objectSchema(defs.style, members, { required: ['rel'] }),
    anyOf: [hasMember('recordId'), hasMember('reference')],
  };
}

function attachmentSchema(defs: Defs): JsonSchema {
  return refToType(defs, 'attachment', () => objectSchema(defs.style, {
    name: { allOf: [textSchema(defs, 255, 1), { type: 'string', not: { type: 'string', pattern: NOT_IN_FILE_NAME } }] },
    mediaType: stringSchema(defs, 'media-type'),
    size: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, sha256: stringSchema(defs, 'sha256'),
  }, { required: ['name', 'mediaType', 'size', 'sha256'] }));
}
