import { termCycle } from '../check/term-cycle.ts';
import type { Scope } from '../expression/expression.ts';
import type { RawTerm } from '../parse/raw.ts';
import type { Bench } from './bench.ts';
import { buildText } from './build-text.ts';
import type { Term } from './form.ts';
import { readExpression } from './read-expression.ts';
import { spanOf } from './written.ts';

/** Reads the terms, each after those it names; a cycle is reported once and its terms are left out. */
export function buildTerms(bench: Bench): { readonly terms: readonly Term[]; readonly scope: Scope['terms'] } {
  const raw = bench.form.value.terms ?? {};
  const scope = new Map<string, { id: string; say: string; expression: Term['if'] }>();
  const terms: Term[] = [];
  for (const id of orderTerms(bench, raw)) {
    const term = raw[id] as RawTerm;
    const spot = { definition: bench.form, place: ['terms', id] };
    const expression = readExpression(bench, term.if, { definition: bench.form, place: ['terms', id, 'if'] }, { shape: bench.answers, terms: scope, use: 'rule' });
    if (!expression) continue;
    const say = buildText(term.say);
    scope.set(id, { id, say: say.en, expression });
    terms.push({ id, if: expression, say, at: spanOf(spot, 'key') });
  }
  return { terms, scope };
}

function orderTerms(bench: Bench, raw: Readonly<Record<string, RawTerm>>): string[] {
  const ordered: string[] = [];
  const open: string[] = [];
  const visit = (id: string): void => {
    if (ordered.includes(id)) return;
    if (open.includes(id)) {
      const cycle = [...open.slice(open.indexOf(id)), id].join(' → ');
      bench.report(termCycle, { definition: bench.form, place: ['terms', id] }, `The term “${id}” means itself: ${cycle}.`, { part: 'key' });
      return;
    }
    open.push(id);
    for (const name of withoutCodes(raw[id]?.if ?? '').match(/[A-Za-z_]\w*/g) ?? []) if (Object.hasOwn(raw, name)) visit(name);
    open.pop();
    ordered.push(id);
  };
  Object.keys(raw).forEach(visit);
  return ordered;
}

/** An expression without its quoted codes, which name no terms. */
function withoutCodes(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"/g, "''");
}
