import { dependencies } from '../../compiler/expression/dependencies.ts';
import type { Form, Rule } from '../../compiler/model/form.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import type { Say } from '../html/page-words.ts';
import { sayFrom } from './say-from.ts';

/** A statement, the rule that it is of, and which of the places of that rule this is, from 0. */
export interface Query {
  readonly words: string;
  readonly rule: string;
  readonly position: number;
}

/**
 * The statements that a record must explain when they are true of it, by the address of the last question each reads:
 * whoever has come so far can see whether it is true. One inside a list stands under the list.
 */
export function findQueries(form: Form, numbers: ReadonlyMap<string, string>, say: Say): ReadonlyMap<string, readonly Query[]> {
  const found = new Map<string, Query[]>();
  const add = (address: string | undefined, rule: string, words: string): void => {
    if (address === undefined) return;
    const place = outermostList(form, address);
    const others = found.get(place) ?? [];
    if (others.some((other) => other.words === words)) return;
    const position = [...found.values()].flat().filter((other) => other.rule === rule).length;
    found.set(place, [...others, { words, rule, position }]);
  };
  for (const rule of form.rules) {
    if (rule.severity !== 'query') continue;
    for (const scope of rule.scopes) add(lastRead(form, rule, scope), rule.id, say(rule.message));
  }
  for (const deadline of form.deadlines) add(deadline.met[0], `late-${deadline.id}`, `This is due ${sayFrom(deadline, numbers)}.`);
  return found;
}

function lastRead(form: Form, rule: Rule, scope: readonly string[]): string | undefined {
  const steps = scope.filter((step) => step !== '*');
  const read = [rule.when, rule.must, rule.never].flatMap((expression) => (expression ? dependencies(expression) : []));
  const questions = read.flatMap((path) => questionAt(form, [...steps, ...path].join('.')) ?? []);
  return questions.sort((a, b) => a.order - b.order).at(-1)?.address;
}

/** The list around a question, or the question. */
function outermostList(form: Form, address: string): string {
  const ids = address.split('.');
  const around = ids.map((_, index) => ids.slice(0, index + 1).join('.'));
  return around.find((candidate) => questionAt(form, candidate)?.type === 'list') ?? address;
}
