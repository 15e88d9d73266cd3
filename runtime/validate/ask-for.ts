import type { QuestionPlan } from './plan.ts';
import { lowerFirst, quote, sayAsObject } from './say-name.ts';

const SELECTED = new Set(['choice', 'choices', 'scale', 'yes-no', 'category', 'reference', 'attachment']);
const REASON_WORDS: Readonly<Record<string, string>> = {
  'not-known': 'say that it is not known', 'not-asked': 'say that it was not asked', declined: 'say that it was declined',
  'not-applicable': 'say that it does not apply', withheld: 'say that it is withheld',
};

/** Asks for a missing answer, as GOV.UK words errors: “Enter the name, or say why there is no answer”. */
export function askFor(question: QuestionPlan): string {
  return `${sayRequest(question)}${sayWayOut(question)}`;
}

function sayRequest(question: QuestionPlan): string {
  const { type, ask, turned, itemName, keepsCapital } = question;
  if (type === 'list') return `Add at least one ${keepsCapital ? itemName : lowerFirst(itemName)}`;
  if (type === 'tick') return `Tick ${quote(ask)}`;
  if (type === 'yes-no' && turned) return `Select yes if ${turned}`;
  if (type === 'component' && !turned && !/\?$|details$/.test(ask)) return `Fill in ${quote(ask)}`;
  const object = sayAsObject(question);
  if (!object) return `Answer ${quote(ask)}`;
  if (type === 'grid') return `Fill in ${object}`;
  if (type === 'yes-no') return `Select yes or no for ${quote(ask)}`;
  return `${SELECTED.has(type) ? 'Select' : 'Enter'} ${object}`;
}

function sayWayOut({ type, absent }: QuestionPlan): string {
  if (!absent) return type === 'list' ? ', or say why there is none' : ', or say why there is no answer';
  const [only, ...others] = absent;
  if (!only) return '';
  if (others.length > 0) return ', or say why there is no answer';
  return only.label ? `, or select \u2018${only.label}\u2019` : `, or ${REASON_WORDS[only.reason] ?? 'say why there is no answer'}`;
}
