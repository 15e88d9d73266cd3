import type { Question } from '../../compiler/model/question.ts';
import type { PartNames } from './name-parts.ts';
import { quoteObject as quote } from './quote-object.ts';

/**
 * Writes that a question asked and required is settled and that one not asked is not there; nothing for one that may always be there and
 * always be missing. `map`: whether the object can say why an answer is missing; a grid's row cannot.
 */
export function writeCompleteness(question: Question, parts: PartNames, map: 'map' | 'no map'): string[] {
  const id = quote(question.id);
  const condition = parts.conditions.get(question);
  if (!condition && !question.required) return [];
  const tests = [`has(object, ${id})`, ...(map === 'map' && question.absent.length > 0 ? [`has(reasons, ${id})`] : [])];
  const there = tests.join(' || ');
  const missing = tests.map((test) => `!${test}`).join(' && ');
  const lack = `lack(judging, at, ${id})`;
  const exceed = `exceed(judging, at, ${id}, object)`;
  if (!condition) return [`if (${missing}) ${lack};`];
  if (!question.required) return [`if ((${there}) && !${condition}(object)) ${exceed};`];
  return [`if (${condition}(object)) { if (${missing}) ${lack}; } else if (${there}) ${exceed};`];
}
