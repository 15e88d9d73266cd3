import type { Broken, RulePlan } from './plan.ts';

/** The letters of severities. */
export const SEVERITY_LETTERS = { e: 'error', q: 'query', n: 'note' } as const;

/** Reads a table of rules: id; letter of its severity, `a` if an age makes it uncertain; the question to go to; message. */
export function readRules(table: string, broken: readonly Broken[]): readonly RulePlan[] {
  const lines = table.split('\n');
  return broken.map((one, index) => {
    const [id = '', kind = '', question = '', message = ''] = lines[index]?.split('\t') ?? [];
    return { id, severity: SEVERITY_LETTERS[kind[0] as keyof typeof SEVERITY_LETTERS], age: kind[1] === 'a', question, message, broken: one };
  });
}
