import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import type { PartNames } from './name-parts.ts';
import { quoteObject as quote } from './quote-object.ts';
import { writeCompleteness } from './write-completeness.ts';

/** Statements that judge the answers of well-formed records. */
export interface Judges {
  readonly judges: readonly string[];
  /** The function that judges the record's answers; left out where nothing can be wrong with them. */
  readonly root?: string;
}

/** Writes a function for each object of answers with something to judge in it or below it, innermost first. */
export function writeJudges(parts: PartNames): Judges {
  const written = new Map<Shape, string>();
  for (const shape of [...parts.shapes.keys()].reverse()) {
    const text = writeJudge(shape, parts, written);
    if (text) written.set(shape, text);
  }
  const root = written.has(parts.answers) ? parts.shapes.get(parts.answers)?.judge : undefined;
  return { judges: [...written.values()], ...(root ? { root } : {}) };
}

function writeJudge(shape: Shape, parts: PartNames, written: ReadonlyMap<Shape, string>): string | undefined {
  const names = parts.shapes.get(shape);
  const ofQuestions = shape.questions.flatMap((question) => [...writeCompleteness(question, parts, 'map'), ...writeInside(question, parts, written)]);
  const ofRules = (names?.rules ?? []).map(({ plan, broken }) => `if (${broken}(object, judging)) breakRule(judging, at, ${plan}, object, ${broken});`);
  const ofDeadlines = shape === parts.answers && parts.hasDeadlines ? ['checkDeadlines(judging, object, deadlines);'] : [];
  const statements = [...ofQuestions, ...ofRules, ...ofDeadlines];
  if (!names || statements.length === 0) return undefined;
  const reads = statements.some((statement) => statement.includes('reasons')) ? ['const reasons = reasonsOf(object);'] : [];
  return `function ${names.judge}(object, at, judging) {\n${[...reads, ...statements].join('\n')}\n}`;
}

/** What is judged inside an answer: its object, its entries, its rows, its own value. */
function writeInside(question: Question, parts: PartNames, written: ReadonlyMap<Shape, string>): string[] {
  const id = quote(question.id);
  const inner = shapeOf(question);
  if (inner) {
    const judge = written.has(inner) ? parts.shapes.get(inner)?.judge : undefined;
    if (!judge) return [];
    const place = `{ up: at, key: ${id} }`;
    return [ifThere(id, question.type === 'list' ? `eachItem(object[${id}], ${place}, judging, ${judge})` : `${judge}(object[${id}], ${place}, judging)`)];
  }
  if (question.type === 'grid') return writeGrid(question.columns, id, parts, written);
  if (question.type === 'identifier') return [ifThere(id, `checkDigits(judging, at, ${id}, object[${id}])`)];
  return 'past' in question && question.past ? [ifThere(id, `checkPast(judging, at, ${id}, object[${id}])`)] : [];
}

function writeGrid(columns: readonly Question[], id: string, parts: PartNames, written: ReadonlyMap<Shape, string>): string[] {
  const statements = columns.flatMap((column) => [...writeCompleteness(column, parts, 'no map'), ...writeInside(column, parts, written)]);
  if (statements.length === 0) return [];
  return [ifThere(id, `eachRow(object[${id}], { up: at, key: ${id} }, judging, (object, at, judging) => {\n${statements.join('\n')}\n})`)];
}

function ifThere(id: string, statement: string): string {
  return `if (has(object, ${id})) ${statement};`;
}
