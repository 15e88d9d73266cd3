import type { Shape } from '../model/question.ts';
import { findQuestion } from '../model/walk.ts';
import type { Formula } from './formula.ts';
import { sayAtom } from './say-atom.ts';
import { sayEqualTimes } from './say-times.ts';
import { listTexts, nameQuestion } from './say-words.ts';

/**
 * The formula as an English clause in the words of the form, to stand after "Answer this only if": `the answer to ‘Source’ is Professional`.
 * It says what must be known, as the formula does: "is not Low" means answered, and with something else.
 */
export function sayFormula(formula: Formula, shape: Shape): string {
  return say(formula, shape, 0);
}

/** `depth`: how many joins this stands in, which decides how its own is marked off. */
function say(formula: Formula, shape: Shape, depth: number): string {
  switch (formula.kind) {
    case 'and': case 'or': return sayJoin(formula, shape, depth);
    case 'some': case 'every': {
      const list = findQuestion(shape, formula.path);
      const item = say(formula.item, list?.type === 'list' ? list.item : shape, depth + 1);
      return `${nameQuestion(shape, formula.path)} has ${formula.kind === 'some' ? 'an entry' : 'only entries'} where ${item}`;
    }
    case 'term': return formula.negated ? `it is not true that ${formula.say}` : formula.say;
    default: return sayAtom(formula, shape);
  }
}

function sayJoin({ kind, parts }: Extract<Formula, { kind: 'and' | 'or' }>, shape: Shape, depth: number): string {
  const texts: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part) continue;
    const equal = next && sayEqualTimes(kind, part, next, shape);
    if (equal !== undefined) index += 1;
    texts.push(equal ?? say(part, shape, depth + 1));
  }
  if (texts.length === 1) return texts.join('');
  const nested = parts.some(({ kind: inner }) => inner === 'and' || inner === 'or' || inner === 'some' || inner === 'every');
  if (depth === 0) return nested ? `${texts.slice(0, -1).join(', ')}, ${kind} ${texts.at(-1)}` : listTexts(texts, kind);
  if (depth > 1 || (kind === 'and' && texts.length > 2)) return `(${listTexts(texts, kind)})`;
  return `${kind === 'and' ? 'both' : 'either'} ${listTexts(texts, kind)}`;
}
