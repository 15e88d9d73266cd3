import { sayFormula } from '../../compiler/expression/say.ts';
import type { Deadline, Form, NextStep, Rule } from '../../compiler/model/form.ts';
import { shapeAt } from '../../compiler/model/texts.ts';
import type { Text } from '../../compiler/model/text.ts';
import { sayCitations } from '../dictionary/say-citation.ts';
import { builtInRules } from '../json-schema/built-in-rules.ts';
import { readsAge } from '../../compiler/expression/reads-age.ts';
import { nameAddress } from './name-address.ts';
import { readsSaved } from './reads-saved.ts';
import { sayLimit } from './say-limit.ts';
import { tellExample } from './tell-example.ts';

/** Why something stands in the form: cited or added. */
interface Standing {
  readonly citation: string;
  readonly isAdded: boolean;
  readonly added: string;
  readonly decided: string;
}

export interface RuleView extends Standing {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly broken: string;
  readonly examples: readonly { readonly verdict: string; readonly story: string }[];
}

export interface StepView extends Standing {
  readonly condition: string;
  /** Each step, with its own standing where that is not the standing of them all. */
  readonly steps: readonly (Standing & { readonly words: string })[];
}

export interface DeadlineView extends Standing {
  readonly words: string;
}

const NOTHING: Rule['origin'] = { citations: [] };

const SEVERITIES = {
  error: 'Error: a final record cannot break this.', query: 'Query: a final record can break this only with a reason.', note: 'Note: shown, and blocks nothing.',
} as const;

/** A rule in English, with its examples told in words. */
export function viewRule(rule: Rule, form: Form, say: (text: Text) => string): RuleView {
  const steps = rule.scopes[0] ?? [];
  const shape = shapeAt(form, steps);
  const clause = sayFormula(rule.broken, shape);
  const each = sayEach(rule, form);
  const unsure = rule.severity === 'error' && readsAge(rule.broken);
  return {
    id: rule.id, severity: unsure ? `${SEVERITIES[rule.severity]} Where only an uncertain age breaks it, a reason is enough.` : SEVERITIES[rule.severity],
    message: say(rule.message), broken: each ? `${each}: broken if ${clause}.` : `Broken if ${clause}.`,
    examples: rule.examples.map((example) => ({ verdict: example.breaks ? 'Breaks it' : 'Keeps it', story: tellExample(example, shape, readsSaved(rule.broken)) })),
    ...viewStanding(rule),
  };
}

/** The rules that come with the question types. */
export function viewBuiltIn(form: Form): readonly { readonly severity: string; readonly message: string; readonly questions: string }[] {
  const deadlines = new Set(form.deadlines.map(({ id }) => `late-${id}`));
  return builtInRules(form).filter(({ id }) => !deadlines.has(id)).map(({ severity, message, questions }) => ({
    severity: SEVERITIES[severity], message, questions: questions.map((address) => nameAddress(form, address)).join('; '),
  }));
}

/** A deadline in words. */
export function viewDeadline(deadline: Deadline, form: Form): DeadlineView {
  return { words: `${sayLimit(deadline, form)} A late one needs a reason.`, ...viewStanding(deadline) };
}

/** What to do next, and when. */
export function viewNext({ when, steps, ...step }: NextStep, form: Form, say: (text: Text) => string): StepView {
  return { condition: when ? `If ${sayFormula(when.formula, form.answers)}:` : 'Always:', steps: steps.map(({ text, origin }) => ({ words: say(text), ...viewStanding({ origin: origin === step.origin ? NOTHING : origin }) })), ...viewStanding(step) };
}

function viewStanding({ origin }: Pick<Rule, 'origin'>): Standing {
  return { citation: sayCitations(origin), isAdded: origin.added !== undefined, added: origin.added?.en ?? '', decided: origin.decided?.en ?? '' };
}

/** Where a rule judges something other than the whole record: `For each entry of ‘Calls’`; empty where it is the record. */
export function sayEach({ scopes }: Rule, form: Form): string {
  const places = scopes.filter((steps) => steps.length > 0).map((steps) => {
    const name = nameAddress(form, steps.filter((step) => step !== '*').join('.'));
    return steps.includes('*') ? `each entry of ${name}` : name;
  });
  return places.length === 0 ? '' : `For ${places.join(', and for ')}`;
}
