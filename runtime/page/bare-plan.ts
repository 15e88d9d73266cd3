import type { Fit, ListFit, ObjectFit, ObjectPlan, PartPlan, PrefillPlan, Sorting, Stay } from '../prefill/plan.ts';
import type { ObjectNode } from './tree.ts';

// What other forms give to this one, as a page carries it: what its own tree says too is left out, and put in again before it is used.

type BareFit = Exclude<Fit, ObjectFit | ListFit> | (Omit<ObjectFit, 'object'> & { readonly object: BareObject }) | (Omit<ListFit, 'object'> & { readonly object: BareObject });
/** Left out: the same id, the words on the page, kept from nobody, any answer. */
type BarePart = Pick<PartPlan, 'from'> & Partial<Pick<PartPlan, 'to' | 'withheld'>> & { readonly fit?: BareFit };
interface BareObject {
  readonly parts?: readonly BarePart[];
  readonly stays?: readonly (Omit<Stay, 'withheld'> & Partial<Pick<Stay, 'withheld'>>)[];
}
type BareRole<Role extends { readonly part: PartPlan }> = Omit<Role, 'part'> & { readonly part: BarePart };

export interface BarePlan extends Omit<PrefillPlan, 'answers' | 'sorting'> {
  readonly answers: BareObject;
  readonly sorting?: Omit<Sorting, 'subject' | 'concerning'> & { readonly subject: BareRole<Sorting['subject']>; readonly concerning?: BareRole<NonNullable<Sorting['concerning']>> };
}

/** The plan whole, with what the page itself says of its questions. */
export function completePlan({ answers, sorting, ...plan }: BarePlan, root: ObjectNode): PrefillPlan {
  const completeRole = <Role extends { readonly part: BarePart }>(role: Role) => ({ ...role, part: completePart(role.part, root) });
  return {
    ...plan, answers: completeObject(answers, root),
    ...(sorting ? { sorting: { ...sorting, subject: completeRole(sorting.subject), ...(sorting.concerning ? { concerning: completeRole(sorting.concerning) } : {}) } as Sorting } : {}),
  };
}

function completeObject({ parts = [], stays = [] }: BareObject, object: ObjectNode): ObjectPlan {
  return {
    shape: object.plan.id, keyed: object.plan.keyed === true, parts: parts.map((part) => completePart(part, object)), stays: stays.map((stay) => ({ withheld: [], ...stay })),
  };
}

function completePart({ from, to = from, withheld = { from: [], to: [] }, fit = { kind: 'any' } }: BarePart, object: ObjectNode): PartPlan {
  const node = object.nodes.find(({ plan }) => plan.id === to);
  const inner = node?.kind === 'component' ? node.object : node?.kind === 'list' ? node.items[0]?.object : undefined;
  const whole = 'object' in fit && inner ? { ...fit, object: completeObject(fit.object, inner) } : fit;
  return { from, to, ask: node?.label ?? to, withheld, fit: whole as Fit };
}
