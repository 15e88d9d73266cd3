import type { ObjectPlan, PartPlan, Stay } from '../../runtime/prefill/plan.ts';
import type { Question, Shape } from '../model/question.ts';
import { questionsIn, shapeOf } from '../model/walk.ts';
import { fitOf } from './fit-of.ts';

/** Inside a component an id means the same in every form; in the entries of a form's own list only the words show it. */
export type Setting = 'component' | 'entry';

/** Plans an object part by part: what both forms ask under one id, and why the rest stays. */
export function matchParts(source: Shape, target: Shape, setting: Setting): ObjectPlan {
  const parts: PartPlan[] = [];
  const stays: Stay[] = [];
  for (const question of source.questions) {
    const other = target.questions.find(({ id }) => id === question.id);
    const fit = other ? fitOf(question, other, setting) : 'not-asked-there';
    if (other && typeof fit === 'object') parts.push(planPart(question, other, target.questions, { fit }));
    else if (typeof fit === 'string') stays.push(planStay(question, fit));
  }
  return { shape: target.id, keyed: target.keyed, parts, stays };
}

/** Puts a part together; a list that a yes or no opens answers it. */
export function planPart(source: Question, target: Question, siblings: readonly Question[], { fit }: Pick<PartPlan, 'fit'>): PartPlan {
  const any = siblings.find(({ derivedFrom }) => derivedFrom?.key === 'first' && derivedFrom.id === target.id)?.id;
  return {
    from: source.id, to: target.id, ask: target.ask.en, withheld: { from: source.withholdFrom, to: target.withholdFrom },
    fit: fit.kind === 'list' && any !== undefined ? { ...fit, any } : fit,
  };
}

/** Puts a question together whose answer stays, with those from whom the form keeps any of it. */
export function planStay(question: Question, why: Stay['why']): Stay {
  const inner = shapeOf(question);
  const withheld = [question, ...(inner ? questionsIn(inner) : [])].flatMap(({ withholdFrom }) => withholdFrom);
  return { id: question.id, ask: question.ask.en, why, withheld: [...new Set(withheld)] };
}
