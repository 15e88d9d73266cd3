import type { Random } from '../../support/random.ts';
import { asPart, type KnownQuestion } from './known-question.ts';

/** An expression, and what it depends on. */
export interface MadeExpression {
  readonly text: string;
  readonly roots: ReadonlySet<string>;
}

/** A named expression. */
export interface KnownTerm extends MadeExpression {
  readonly id: string;
  readonly use: 'condition' | 'rule';
}

interface Pool {
  readonly known: readonly KnownQuestion[];
  readonly terms?: readonly KnownTerm[];
  readonly use: 'condition' | 'rule';
  /** What must not decide: it is decided already. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * Makes an expression that some answers make true and others false, whatever its parts: no two of them read the same question or one that
 * the other depends on, and each can be both. Undefined where there is nothing to read.
 */
export function makeExpression(random: Random, pool: Pool): MadeExpression | undefined {
  const roots = new Set<string>();
  const texts: string[] = [];
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const free = (candidate: { readonly roots: ReadonlySet<string> }) => [...candidate.roots].every((root) => !roots.has(root) && !pool.taken?.has(root));
    const terms = (pool.terms ?? []).filter((term) => free(term) && (pool.use === 'rule' || term.use === 'condition'));
    const known = pool.known.filter(free);
    if (terms.length + known.length === 0) break;
    const made = terms.length > 0 && random.chance(0.3) ? useTerm(random, random.pick(terms)) : known.length > 0 ? makeAtom(random, random.pick(known), known, pool.use) : undefined;
    if (!made) continue;
    texts.push(made.text);
    for (const root of made.roots) roots.add(root);
  }
  return texts.length === 0 ? undefined : { text: join(random, texts), roots };
}

function useTerm(random: Random, { id, roots }: KnownTerm): MadeExpression {
  return { text: random.chance(0.3) ? `!${id}` : id, roots };
}

function join(random: Random, texts: readonly string[]): string {
  return texts.reduce((left, right) => (random.chance(0.5) ? `${left} && (${right})` : random.chance(0.3) ? `!(${left}) || ${right}` : `(${left} || ${right})`));
}

function makeAtom(random: Random, question: KnownQuestion, known: readonly KnownQuestion[], use: Pool['use']): MadeExpression | undefined {
  const { name, type, roots, reasons, codes = [], rows = [], least = 0, most = 0 } = question;
  const between = least + 1 + random.below(Math.max(1, Math.floor(most - least)));
  const texts = random.chance(0.3) ? [`answered(${name})`, ...reasons.slice(0, 1).map((reason) => `absentAs(${name}, '${reason}')`)] : [];
  const code = codes.length > 0 ? random.pick(codes) : '';
  switch (type) {
    case 'yes-no': texts.push(name, `!${name}`, `${name} == false`, `${name} != true`, `true == ${name}`); break;
    case 'tick': texts.push(`ticked(${name})`); break;
    case 'choice': texts.push(`${name} == '${code}'`, `${name} != '${code}'`, `'${code}' == ${name}`, `${name} in ['${code}']`, `!(${name} in ["${code}"])`); break;
    case 'choices': texts.push(`'${code}' in ${name}`, `!('${code}' in ${name})`, `ticked(${name}, ['${code}'])`, `ticked(${name})`); break;
    case 'scale': case 'integer': case 'decimal': texts.push(`${name} >= ${between}`, `${name} < ${between}`, `${between} > ${name}`, `${name} in [${least}]`, `${name} != ${least}`); break;
    case 'category': texts.push(`band(${name}) == ${1 + random.below(3)}`, `band(${name}) > 1`, `band(${name}) in [1, 2]`, `!(band(${name}) != 3)`); break;
    case 'grid': if (rows.length > 0) texts.push(`ticked(${name})`, `ticked(${name}, ['${random.pick(rows)}'])`); break;
    case 'list': texts.push(...aboutItems(random, question, use)); break;
    case 'component': {
      const ages = use === 'rule' && random.chance(0.6) ? aboutTimes(random, question, known) : [];
      if (ages.length > 0) return random.pick(ages);
      const inner = question.parts && question.parts.length > 0 && makeAtom(random, random.pick(question.parts), [], use);
      if (inner) return { text: inner.text, roots };
      break;
    }
    default: break;
  }
  const others = use === 'rule' ? aboutTimes(random, question, known) : [];
  const choices: readonly MadeExpression[] = [...texts.map((text) => ({ text, roots })), ...others];
  return choices.length > 0 ? random.pick(choices) : { text: `answered(${name})`, roots };
}

function aboutItems(random: Random, { name, items = [] }: KnownQuestion, use: Pool['use']): string[] {
  const variable = random.pick(['each', 'p', 'z9'].filter((candidate) => !name.startsWith(`${candidate}.`)));
  const inside = makeExpression(random, { known: items.map((item) => asPart(item, variable, new Set([...item.roots].map((root) => `${variable}.${root}`)))), use });
  return inside ? [`${name}.exists(${variable}, ${inside.text})`, `!${name}.exists(${variable}, ${inside.text})`, `${name}.all(${variable}, ${inside.text})`] : [];
}

/** What only rules may say. */
function aboutTimes(random: Random, { name, type, roots, rows = [], parts }: KnownQuestion, known: readonly KnownQuestion[]): MadeExpression[] {
  const own = (text: string): MadeExpression => ({ text, roots });
  // Inside `exists` and `all` only the item can be named.
  const inItem = [...roots].some((root) => root.includes('.'));
  const dates = ['date', 'date-time', 'partial-date', 'moment'];
  const points = ['date-time', 'moment'];
  const other = (types: readonly string[]) => known.find((candidate) => types.includes(candidate.type) && [...candidate.roots].every((root) => !roots.has(root)));
  const both = (text: (other: string) => string, second: KnownQuestion | undefined) => (second ? [{ text: text(second.name), roots: new Set([...roots, ...second.roots]) }] : []);
  if (dates.includes(type)) {
    return [
      own(`${name} > '2026-01-01'`), own(`'2020-02-29' != ${name}`), ...(inItem ? [] : [own(`${name} <= saved`)]), ...both((second) => `${name} >= ${second}`, other(dates)),
      ...(points.includes(type) ? [...(inItem ? [] : [own(`hoursBetween(${name}, saved) > 24`)]), ...both((second) => `hoursBetween(${name}, ${second}) <= 1.5`, other(points))] : []),
    ];
  }
  if (type === 'time') return both((second) => `${name} < ${second}`, other(['time']));
  if (['list', 'choices', 'grid'].includes(type)) return type === 'grid' && rows.length === 0 ? [] : [own(`count(${name}) >= 2`), own(`count(${name}) == 0`), own(`1 != count(${name})`)];
  if (type === 'component') {
    if (!parts?.some(({ name: part }) => part === `${name}.dateOfBirth`)) return [];
    return [own(`ageUnder(${name}, ${random.pick([10, 13, 18])})`), own(`ageAtLeast(${name}, 16)`), ...both((second) => `ageUnder(${name}, 13, ${second})`, other(dates))];
  }
  return [];
}
