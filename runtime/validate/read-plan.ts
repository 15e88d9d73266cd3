import { ALL_REASONS } from './check-reasons.ts';
import type { TextFormat } from './formats.ts';
import type { Asks, ObjectPlan, QuestionPlan, RulePlan } from './plan.ts';

/** The letters by which the table names types of questions. */
export const TYPE_LETTERS: Readonly<Record<string, string>> = {
  t: 'text', T: 'text', y: 'yes-no', k: 'tick', c: 'choice', C: 'choices', s: 'scale', i: 'integer', n: 'decimal', d: 'date', h: 'time', D: 'date-time',
  p: 'partial-date', m: 'moment', I: 'identifier', g: 'category', G: 'grid', l: 'list', o: 'component', r: 'reference', L: 'link', a: 'attachment',
};

/** The letters of the reasons for missing answers, in the order of `ALL_REASONS`. */
export const REASON_LETTERS = 'kadnw';

/** What the table points at by number. */
export interface Pointed {
  readonly asks: readonly Asks[];
  readonly patterns: readonly string[];
  readonly rules: readonly RulePlan[];
}

/**
 * A question’s kind: its type; `'` words to be quoted, as those that end with `?` always are; `^` a noun that keeps its capital; `~` one without “the”; `!` required; `<` past; `-` and the letters of the only reasons allowed; `?` its condition; `#` the object inside;
 * `=` least and greatest, or a text’s length; `@` a text’s format; `/` its pattern.
 */
const KIND = /^(.)('?)(\^?)(~?)(!?)(<?)(-[a-z]*)?(?:\?(\d+))?(?:#(\d+))?(?:=([^,@/]*),?([^@/]*))?(?:@([a-z-]+))?(?:\/(\d+))?$/;

/**
 * Reads a table of questions. An object of answers is a block; its first line has `k` if it is keyed, `g` if it is a grid’s columns, and its rules; each
 * other line is a question: id, kind, words, then what its type says in words or
 * codes, the words of `none`, those of its only reason, and its own turned round. The last block is the record’s.
 */
export function readPlan(table: string, pointed: Pointed): ObjectPlan {
  const plans: ObjectPlan[] = [];
  for (const block of table.split('\n\n')) {
    const [head = '', ...lines] = block.split('\n');
    const isGrid = head === 'g';
    const questions = lines.map((line) => readQuestion(line, plans, pointed)).map((question) => (isGrid ? { ...question, absent: [] } : question));
    plans.push({
      questions: new Map(questions.map((question) => [question.id, question])),
      keyed: head.includes('k'), mayLack: questions.some(({ absent }) => absent?.length !== 0),
      judged: questions.filter(isJudged), rules: (head.match(/\d+/g) ?? []).flatMap((index) => pointed.rules[Number(index)] ?? []),
    });
  }
  return plans.at(-1) as ObjectPlan;
}

function readQuestion(line: string, plans: readonly ObjectPlan[], { asks, patterns }: Pointed): QuestionPlan {
  const [id = '', kind = '', ask = '', own = '', none, label, turned = ''] = line.split('\t');
  const [, letter = '', quoted, capital, article, required, past, reasons, when, item, least, most, format, pattern] = KIND.exec(kind) ?? [];
  const type = TYPE_LETTERS[letter] ?? '';
  const isText = type === 'text';
  const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
  return {
    id, type, ask, isNoun: !quoted && !ask.endsWith('?'), keepsCapital: capital === '^', hasArticle: article === '~', turned, like: own, itemName: own, codes: new Set(own.split(' ')), lines: letter === 'T', required: required === '!', past: past === '<',
    min: isText ? undefined : number(least), max: number(isText ? least : most) ?? (letter === 'T' ? 10_000 : undefined),
    when: when ? asks[Number(when)] : undefined, item: item ? plans[Number(item)] : undefined,
    format: format as TextFormat | undefined, pattern: pattern ? patterns[Number(pattern)] : undefined,
    none: none || undefined, absent: reasons ? [...reasons.slice(1)].map((one) => ({ reason: ALL_REASONS[REASON_LETTERS.indexOf(one)] ?? '', label })) : undefined,
  };
}

/** Something can be wrong with an answer of the right shape. */
function isJudged({ type, required, past, when, item }: QuestionPlan): boolean {
  return required || past || when !== undefined || type === 'identifier' || (item !== undefined && item.judged.length + item.rules.length > 0);
}
