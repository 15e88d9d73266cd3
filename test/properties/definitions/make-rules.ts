import type { KnownQuestion } from './known-question.ts';
import { makeExpression, type KnownTerm } from './make-expression.ts';
import { makeOrigin } from './make-origin.ts';
import { makeText, maybe, type Raw, type Workshop } from './workshop.ts';

/** Rules of every kind, about the whole record and about each item of a list. */
export function makeRules(workshop: Workshop, known: readonly KnownQuestion[], terms: readonly KnownTerm[], prefix: string): Raw[] {
  const { random } = workshop;
  const lists = known.filter(({ type, items }) => type === 'list' && items && items.length > 0);
  return Array.from({ length: random.below(4) }, (_, index) => {
    const list = lists.length > 0 && random.chance(0.3) ? random.pick(lists) : undefined;
    const pool = { known: list?.items ?? known, ...(list ? {} : { terms }), use: 'rule' } as const;
    const judged = makeExpression(random, pool);
    if (!judged) return [];
    const when = random.chance(0.4) ? makeExpression(random, { ...pool, taken: judged.roots }) : undefined;
    return [{
      id: `${prefix}-${index}`, ...(list ? { each: list.name } : {}), ...(when ? { when: when.text } : {}), [random.pick(['must', 'never'])]: judged.text, [random.pick(['error', 'query', 'note'])]: makeText(random), ...makeOrigin(workshop, ''),
    }];
  }).flat();
}

/** Deadlines between any two times. */
export function makeDeadlines(workshop: Workshop, known: readonly KnownQuestion[], terms: readonly KnownTerm[]): Raw {
  const { random } = workshop;
  const times = known.filter(({ type }) => ['date', 'date-time', 'partial-date', 'moment'].includes(type)).map(({ name }) => name);
  if (times.length < 2 || random.chance(0.4)) return {};
  const when = random.chance(0.3) ? makeExpression(random, { known, terms, use: 'rule' }) : undefined;
  const [starts, ...met] = times;
  return { deadlines: { 'act-soon': { ...(when ? { when: when.text } : {}), starts: starts ?? '', within: random.pick([{ hours: 24 }, { days: 3 }, { workingDays: 5 }, { months: 1 }]), met: random.chance(0.5) ? met : met[0] ?? '', ...makeOrigin(workshop, '') } } };
}

/** What to do next; `contact`: whom a text can name. */
export function makeNext(workshop: Workshop, known: readonly KnownQuestion[], terms: readonly KnownTerm[], { contact, deadline }: { readonly contact?: string; readonly deadline?: string }): Raw {
  const { random } = workshop;
  if (contact === undefined && random.chance(0.5)) return {};
  const when = random.chance(0.6) ? makeExpression(random, { known, terms, use: 'rule' }) : undefined;
  const words = contact === undefined ? makeText(random) : `Tell {${contact}} <b>now</b>.`;
  return { next: [{ ...(when ? { when: when.text } : {}), do: [words, { do: makeText(random), ...(deadline === undefined ? {} : { by: deadline }) }], ...makeOrigin(workshop, '') }, ...maybe(random, 0.3, () => ({ more: 1 })).more === 1 ? [{ do: ['Call 999.'], added: 'x' }] : []] };
}
