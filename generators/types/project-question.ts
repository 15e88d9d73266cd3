import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { JsonSchema } from '../../compiler/expression/json-schema-parts.ts';
import { projectGrid } from './project-grid.ts';
import { projectShape } from './project-shape.ts';
import { objectType, refToShared, type Projection, type Stage } from './projection.ts';

/** More numbers than this on a scale are simply a number. */
const MOST_STEPS = 20;

/** The type of an answer. */
export function projectQuestion(projection: Projection, question: Question, stage: Stage): JsonSchema {
  switch (question.type) {
    case 'text': case 'date': case 'time': case 'date-time': case 'partial-date':
      return { type: 'string' };
    case 'yes-no':
      return { type: 'boolean' };
    case 'tick':
      return { const: true };
    case 'choice':
      return { enum: question.options.map(({ code }) => code) };
    case 'choices':
      return { type: 'array', items: { enum: question.options.map(({ code }) => code) } };
    case 'scale':
      return scaleType(question.min, question.max);
    case 'integer': case 'decimal':
      return { type: 'number' };
    case 'moment':
      return refToShared(projection, 'MomentAnswer', () => objectType({
        at: { type: 'string', description: 'A date-time, a partial date, or an interval a/b.' }, words: { type: 'string' },
      }));
    case 'identifier':
      return objectType({ system: { enum: question.systems }, value: { type: 'string' } }, ['system', 'value']);
    case 'category':
      return refToShared(projection, 'CategoryAnswer', () => objectType({
        scheme: { type: 'string' }, code: { type: 'string' }, label: { type: 'string' }, band: { enum: [1, 2, 3] },
      }, ['scheme', 'code', 'label']));
    case 'grid':
      return projectGrid(projection, question, stage);
    case 'list':
      return { type: 'array', items: projectShape(projection, question.item, stage) };
    case 'component':
      return projectShape(projection, question.shape, stage);
    case 'reference':
      return refToShared(projection, 'ReferenceAnswer', () => ({
        anyOf: [objectType({ key: { type: 'string' } }, ['key']), objectType({ text: { type: 'string' } }, ['text'])],
      }));
    case 'link':
      return objectType({ rel: { enum: question.rels }, recordId: { type: 'string' }, reference: { type: 'string' } }, ['rel']);
    case 'attachment':
      return refToShared(projection, 'AttachmentAnswer', () => objectType({
        name: { type: 'string' }, mediaType: { type: 'string' }, size: { type: 'number', description: 'In bytes.' }, sha256: { type: 'string' },
      }, ['name', 'mediaType', 'size', 'sha256']));
    default:
      return unreachable(question);
  }
}

function scaleType(min: number, max: number): JsonSchema {
  return max - min < MOST_STEPS ? { enum: Array.from({ length: max - min + 1 }, (_, step) => min + step) } : { type: 'number' };
}
