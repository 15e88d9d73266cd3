import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import { ABSENT_REASONS, type Question, type Shape } from '../../compiler/model/question.ts';
import { REASON_LETTERS } from '../../runtime/validate/read-plan.ts';
import { cell } from './cell.ts';
import { describeKind } from './describe-kind.ts';
import { describeWords, keepsCapital } from './describe-words.ts';

/** The questions of a form as its validator carries them: a table that `readPlan` reads, and what the table points at by number. */
export interface WrittenQuestions {
  readonly table: string;
  /** The conditions as functions. */
  readonly asks: readonly string[];
  readonly patterns: readonly string[];
}

/** Numbers by text, so that the same text is written once. */
type Numbers = Map<string, number>;

interface Writing {
  readonly blocks: Numbers;
  readonly asks: Numbers;
  readonly patterns: Numbers;
  /** The numbers of the rules judged of an object. */
  rulesOf(shape: Shape): readonly number[];
}

/** Writes the questions of a form, innermost objects first. Objects with the same questions and rules are written once. */
export function writeQuestions(answers: Shape, rulesOf: Writing['rulesOf']): WrittenQuestions {
  const writing: Writing = { blocks: new Map(), asks: new Map(), patterns: new Map(), rulesOf };
  writeObject(answers, writing);
  return { table: [...writing.blocks.keys()].join('\n\n'), asks: [...writing.asks.keys()], patterns: [...writing.patterns.keys()] };
}

function writeObject(shape: Shape, writing: Writing): number {
  const lines = shape.questions.map((question) => writeQuestion(question, writing, writeAbsence(question)));
  return numberOf(writing.blocks, [`${shape.keyed ? 'k' : ''}${writing.rulesOf(shape).join(',')}`, ...lines].join('\n'));
}

/** Rows of grids have no map of reasons. */
function writeColumns(columns: readonly Question[], writing: Writing): number {
  return numberOf(writing.blocks, ['g', ...columns.map((column) => writeQuestion(column, writing, ''))].join('\n'));
}

function writeQuestion(question: Question, writing: Writing, absence: string): string {
  const { id, ask, absent, when, required } = question;
  const { letter, limits = '', own = '', none = '', pattern } = describeKind(question);
  const words = describeWords(ask.en, question.type);
  const marks = question.type === 'list' ? words.marks.replace(/[\^~]/g, '') + (keepsCapital(question.itemName.en) ? '^' : '') : words.marks;
  const kind = [
    letter, marks, required ? '!' : '', 'past' in question && question.past ? '<' : '', absence,
    when ? `?${numberOf(writing.asks, `o=>${toJavaScript(when.formula, 'o')}`)}` : '', writeInside(question, writing), limits,
    pattern === undefined ? '' : `/${numberOf(writing.patterns, pattern)}`,
  ];
  const label = absent.length === 1 && absent[0]?.label ? absent[0].label.en : '';
  return [id, kind.join(''), ...[words.ask, own, none, label, words.turned].map(cell)].join('\t').replace(/\t+$/, '');
}

function writeInside(question: Question, writing: Writing): string {
  if (question.type === 'component') return `#${writeObject(question.shape, writing)}`;
  if (question.type === 'list') return `#${writeObject(question.item, writing)}`;
  return question.type === 'grid' ? `#${writeColumns(question.columns, writing)}` : '';
}

/** The reasons allowed for a missing answer; nothing where all are, in no words of the form’s own. */
function writeAbsence({ absent }: Question): string {
  if (absent.length === ABSENT_REASONS.length && absent.every(({ label }) => !label)) return '';
  return `-${absent.map(({ reason }) => REASON_LETTERS[ABSENT_REASONS.indexOf(reason)]).join('')}`;
}

function numberOf(numbers: Numbers, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}
