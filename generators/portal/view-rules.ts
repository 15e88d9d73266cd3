import type { Form } from '../../compiler/model/form.ts';
import { OUTPUTS, type Cell } from '../coverage/cover.ts';
import { listDemands, type Demand } from '../coverage/list-demands.ts';
import { createSay } from '../html/page-words.ts';
import { builtInRules } from '../json-schema/built-in-rules.ts';

const SEVERITIES = { error: 'Error', query: 'Query', note: 'Note' } as const;
const MARKS: Readonly<Record<Cell['level'], string>> = { enforced: 'Enforced', partly: 'Partly', portable: 'Exact text', words: 'In words', none: 'No' };

interface RuleRow {
  readonly id: string;
  readonly message: string;
  readonly severity: string;
  readonly cells: readonly { readonly mark: string; readonly level: string; readonly why: string }[];
}

/** The rules of a form with what each output does about them, and how much of all that it demands the schema enforces. */
export function viewRules(form: Form): { readonly outputs: readonly { readonly name: string }[]; readonly rules: readonly RuleRow[]; readonly demands: readonly object[] } {
  const say = createSay(form);
  const demands = listDemands(form);
  const own = new Map(form.rules.map((rule) => [rule.id, { message: say(rule.message), severity: SEVERITIES[rule.severity] }]));
  const builtIn = new Map(builtInRules(form).map(({ id, message, severity }) => [id, { message, severity: SEVERITIES[severity] }]));
  const rows = demands.filter(({ kind }) => kind === 'rule' || kind === 'built-in-rule').map((demand): RuleRow => {
    const words = (demand.kind === 'rule' ? own : builtIn).get(demand.about);
    return { id: demand.about, message: words?.message ?? '', severity: words?.severity ?? '', cells: viewCells(demand) };
  });
  const KINDS = [['condition', 'What is asked when'], ['required', 'What must be answered'], ['answer', 'What an answer is']] as const;
  return {
    outputs: OUTPUTS.map((name) => ({ name })), rules: rows,
    demands: KINDS.map(([kind, words]) => {
      const of = demands.filter((demand) => demand.kind === kind);
      return { words, count: of.length, cells: OUTPUTS.map((output) => ({ count: of.filter(({ cover }) => cover[output].level === 'enforced').length })) };
    }).filter(({ count }) => count > 0),
  };
}

function viewCells({ cover }: Demand): RuleRow['cells'] {
  return OUTPUTS.map((output) => ({ mark: MARKS[cover[output].level], level: cover[output].level, why: cover[output].why ?? '' }));
}
