import type { JsonSchema } from '../../compiler/expression/json-schema-parts.ts';
import type { GridQuestion, Shape } from '../../compiler/model/question.ts';
import { describeAnswer } from './describe-answer.ts';
import { projectQuestion } from './project-question.ts';
import { commentText, objectType, refTo, withComment, type Projection, type Stage } from './projection.ts';

/** The type of a grid: its rows, each of one type made of the columns. */
export function projectGrid(projection: Projection, grid: GridQuestion, stage: Stage): JsonSchema {
  const row = refTo(rowType(projection, grid, stage));
  return objectType(Object.fromEntries(grid.rows.map(({ id, label }) => [id, withComment(row, commentText(label.en))])));
}

function rowType(projection: Projection, { id, address, columns }: GridQuestion, stage: Stage): string {
  const firm = columns.filter((column) => column.required && !column.when).map((column) => column.id);
  const key = `${firm.length > 0 ? stage : 'any'} ${address} row`;
  const known = projection.shapes.get(key);
  if (known) return known;
  const name = projection.nameFor(`${address}.row`, firm.length > 0 && stage === 'final' ? 'Final' : '');
  const shape: Shape = { id, kind: 'item', questions: columns, keyed: false };
  const cells = columns.map((column) => [column.id, withComment(projectQuestion(projection, column, stage), describeAnswer(column, shape))] as const);
  projection.shapes.set(key, name);
  projection.types.set(name, { title: name, ...objectType(Object.fromEntries(cells), stage === 'final' ? firm : []) });
  return name;
}
