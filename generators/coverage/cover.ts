import type { Formula } from '../../compiler/expression/formula.ts';
import { isSayable } from '../../compiler/expression/to-json-schema.ts';
import type { Rule } from '../../compiler/model/form.ts';
import type { Question } from '../../compiler/model/question.ts';
import { isInSchema } from '../json-schema/sound-schema.ts';
import { coverByTypes } from './cover-by-types.ts';
import { findUnsayable } from './find-unsayable.ts';

/**
 * The outputs that are compared. `schema.draft-07.json` says what schema.json says; `reader.schema.json` too, but lets members through that it does not know.
 * The other forms on paper say what form.pdf says. review.html, review.pdf and the dictionary describe and judge nothing.
 */
export const OUTPUTS = ['schema.json', 'rules.json', 'types.d.ts', 'validator.mjs', 'form.html', 'form.pdf'] as const;
export type Output = (typeof OUTPUTS)[number];

/**
 * What an output does about a demand. enforced: it refuses a record that breaks it. partly: it refuses some such records. portable: it gives the exact text,
 * which other software can evaluate. words: it tells people. none: it does nothing. `why` says what is missing, where something is.
 */
export interface Cell {
  readonly level: 'enforced' | 'partly' | 'portable' | 'words' | 'none';
  readonly why?: string;
}
export type Cover = Readonly<Record<Output, Cell>>;

const enforced: Cell = { level: 'enforced' };
const paper: Cell = { level: 'none', why: 'paper refuses nothing' };

/** What each output does about a rule of the form. */
export function coverRule(rule: Rule): Cover {
  const note: Cell = { level: 'none', why: 'a note blocks nothing' };
  return {
    'schema.json': rule.severity === 'note' ? note : isInSchema(rule) ? enforced : unsaid(rule.broken),
    'rules.json': { level: 'portable' }, 'types.d.ts': { level: 'none', why: 'a type sees no rule' }, 'validator.mjs': enforced, 'form.html': enforced,
    'form.pdf': rule.severity === 'query' ? { level: 'words', why: 'after the last question that it reads, with a line for why' } : paper,
  };
}

/** What each output does about a rule that comes with a kind of question. */
export function coverBuiltIn(): Cover {
  return {
    'schema.json': { level: 'none', why: 'JSON Schema cannot compute it' }, 'rules.json': { level: 'portable' },
    'types.d.ts': { level: 'none', why: 'a type sees no rule' },
    'validator.mjs': enforced, 'form.html': enforced, 'form.pdf': paper,
  };
}

/** What each output does about a deadline. */
export function coverDeadline(): Cover {
  return { ...coverBuiltIn(), 'schema.json': { level: 'none', why: 'JSON Schema cannot say a deadline' }, 'form.pdf': { level: 'words', why: 'with a line for the date' } };
}

/** What each output does about an answer that must not be there unless it is asked. */
export function coverCondition(formula: Formula): Cover {
  return {
    'schema.json': isSayable(formula) ? enforced : unsaid(formula),
    'rules.json': { level: 'portable' }, 'types.d.ts': { level: 'words', why: 'in comments' }, 'validator.mjs': enforced, 'form.html': enforced,
    'form.pdf': { level: 'words', why: 'beside the question' },
  };
}

/** What each output does about an answer that must be there. */
export function coverRequired({ absent, when }: Question): Cover {
  const firm = absent.length === 0 && !when;
  return {
    'schema.json': enforced, 'rules.json': { level: 'none', why: 'the schema says it' },
    'types.d.ts': firm ? enforced : { level: 'words', why: 'in comments' }, 'validator.mjs': enforced, 'form.html': enforced,
    'form.pdf': absent.some(({ label }) => label === undefined) ? { level: 'words', why: 'a letter for why there is no answer' } : paper,
  };
}

/** What each output does about the shape of an answer and its limits. */
export function coverShape(question: Question): Cover {
  return {
    'schema.json': enforced, 'rules.json': { level: 'none', why: 'the schema says it' }, 'types.d.ts': coverByTypes(question), 'validator.mjs': enforced, 'form.html': enforced,
    'form.pdf': paper,
  };
}

function unsaid(formula: Formula): Cell {
  return { level: 'none', why: `JSON Schema cannot say ${findUnsayable(formula) ?? 'it'}` };
}
