import type { Judgement } from './judgement.ts';

/** How many records there were of one form and version. */
interface Count {
  all: number;
  valid: number;
}

/** What a run has seen so far: small however many records there are, since there are only so many forms, rules and codes. */
export interface Tally {
  readonly forms: Map<string, Count>;
  /** Records by what was found in them: a form, and a rule or the code of a mistake. */
  readonly findings: Map<string, number>;
}

/** Where records without a form are counted. */
const NOT_READ = 'not read';

/** Begins to count. */
export function startTally(): Tally {
  return { forms: new Map(), findings: new Map() };
}

/** Counts one record; a finding that it has several times counts once. */
export function countJudgement({ forms, findings }: Tally, { form, version, report, refused = [] }: Judgement): void {
  const name = form === undefined ? NOT_READ : `${form} ${version ?? ''}`;
  const count = forms.get(name) ?? { all: 0, valid: 0 };
  forms.set(name, { all: count.all + 1, valid: count.valid + (report?.valid ? 1 : 0) });
  const found = new Set([...refused.map(({ code }) => code), ...(report?.findings ?? []).map(({ rule, code }) => rule ?? code)]);
  for (const one of found) findings.set(`${name}\t${one}`, (findings.get(`${name}\t${one}`) ?? 0) + 1);
}

/** Adds what another part of the run has counted. */
export function addTally({ forms, findings }: Tally, part: Tally): void {
  for (const [name, { all, valid }] of part.forms) {
    const count = forms.get(name) ?? { all: 0, valid: 0 };
    forms.set(name, { all: count.all + all, valid: count.valid + valid });
  }
  for (const [key, count] of part.findings) findings.set(key, (findings.get(key) ?? 0) + count);
}

/** How many records there were in all, how many of them were valid, and how many too large to be read. */
export function countAll({ forms, findings }: Tally): Count & { readonly tooLarge: number } {
  const total = { all: 0, valid: 0 };
  for (const { all, valid } of forms.values()) {
    total.all += all;
    total.valid += valid;
  }
  return { ...total, tooLarge: findings.get(`${NOT_READ}\ttoo-large`) ?? 0 };
}

/** Says how many records of each form there were and what was found in how many of them, most first. */
export function sayTally({ forms, findings }: Tally): string {
  return [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { all, valid }]) => {
    const own = [...findings].filter(([key]) => key.startsWith(`${name}\t`)).sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
    return [`${name}: ${valid} of ${all} valid`, ...own.map(([key, count]) => `  ${String(count).padStart(6)}  ${key.slice(name.length + 1)}`)].join('\n');
  }).map((text) => `${text}\n`).join('');
}
