import type { JsonSchema } from '../../compiler/expression/json-schema-parts.ts';
import { ABSENT_REASONS, type AbsentReason, type Question, type Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { describeAnswer } from './describe-answer.ts';
import { projectQuestion } from './project-question.ts';
import { objectType, refTo, refToShared, withComment, type Projection, type Stage } from './projection.ts';

/** The type of an object of answers. A final record has one of its own where something in it is always there. */
export function projectShape(projection: Projection, shape: Shape, stage: Stage): JsonSchema {
  const top = shape.kind === 'answers';
  const differs = top || isFirmer(shape);
  const key = `${differs ? stage : 'any'} ${shape.id}`;
  const known = projection.shapes.get(key);
  if (known) return refTo(known);
  const name = top ? (stage === 'final' ? 'FinalAnswers' : 'DraftAnswers') : projection.nameFor(shape.id, differs && stage === 'final' ? 'Final' : '');
  projection.shapes.set(key, name);
  projection.types.set(name, {}); // holds the place, so that an object stands before those inside it
  const typeOf = (question: Question) => withComment(projectQuestion(projection, question, stage), describeAnswer(question, shape));
  const answers = shape.questions.map((question) => [question.id, typeOf(question)] as const);
  const marks = absentMarks(projection, shape.questions);
  const members = Object.fromEntries<JsonSchema>([
    ...(shape.keyed ? [['key', { type: 'string', description: 'By which something in this record can point here.' }] as const] : []),
    ...answers,
    ...(marks ? [['absent', { ...marks, description: 'Why an answer is missing, by the id of the question.' }] as const] : []),
  ]);
  projection.types.set(name, { title: name, ...objectType(members, stage === 'final' ? shape.questions.filter(isFirm).map(({ id }) => id) : []) });
  return refTo(name);
}

function absentMarks(projection: Projection, questions: readonly Question[]): JsonSchema | undefined {
  const marks = questions.filter(({ absent }) => absent.length > 0)
    .map(({ id, absent }) => [id, reasonType(projection, absent.map(({ reason }) => reason))] as const);
  return marks.length === 0 ? undefined : objectType(Object.fromEntries(marks));
}

function reasonType(projection: Projection, reasons: readonly AbsentReason[]): JsonSchema {
  return reasons.length < ABSENT_REASONS.length ? { enum: reasons } : refToShared(projection, 'AbsentReason', () => ({ enum: ABSENT_REASONS }));
}

/** Always answered in a final record: required, whatever else is answered, and never absent. */
function isFirm(question: Question): boolean {
  return question.required && !question.when && question.absent.length === 0;
}

/** Something in the object, or in one inside it, is always answered in a final record. */
function isFirmer(shape: Shape): boolean {
  return shape.questions.some((question) => {
    const inner = shapeOf(question);
    return isFirm(question) || (inner ? isFirmer(inner) : question.type === 'grid' && question.columns.some((column) => column.required && !column.when));
  });
}
