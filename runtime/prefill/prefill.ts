import { get } from '../answers/get.ts';
import { carryObject, type Carrying } from './carry-object.ts';
import type { Carried, Left, PrefillPlan } from './plan.ts';

/** What the new record needs besides the old one. */
export interface PrefillOptions {
  /** A new lower-case UUID, and the moment as an RFC 3339 date-time. */
  readonly recordId: string;
  readonly saved: string;
  /** Whether the person who answers for the old record answers for the new one as well. */
  readonly author: 'same' | 'another';
  /** The target validator's `asked`: what would not be asked does not go over. */
  asked(shape: string, object: unknown): readonly string[];
}

/** A new draft and an account of it, or that the record is of another form than the plan. */
export type Prefilled =
  | { readonly kind: 'draft'; readonly record: Readonly<Record<string, unknown>>; readonly carried: readonly Carried[]; readonly left: readonly Left[] }
  | { readonly kind: 'other-form' };

/**
 * Begins a record of one form from a well-formed record of another: the same child and people, nothing else. The draft is linked
 * `prompted-by`. No mark of absence goes over, and an answer that was kept from a recipient is kept from them in the new record too.
 */
export function prefill(from: unknown, plan: PrefillPlan, options: PrefillOptions): Prefilled {
  if (get(from, 'form') !== plan.from.form || get(from, 'version') !== plan.from.version) return { kind: 'other-form' };
  const { recordId, saved, author } = options;
  const carrying: Carrying = { asked: (shape, object) => options.asked(shape, object), withhold: get(from, 'withhold'), carried: [], left: [], kept: [] };
  const answers = carryObject(carrying, author === 'same' ? plan.answers : leaveAuthor(plan), get(from, 'answers'), {
    from: [], to: [], asks: [], keeps: new Set(),
  }) ?? {};
  const isThere = (to: string) => to.split('/').slice(2).reduce<unknown>((value, key) => (Array.isArray(value) ? value[Number(key)] as unknown : get(value, key)), answers) !== undefined;
  const dropped = carrying.carried.filter(({ to }) => !isThere(to)).map(({ from: place, asks }): Left => ({ from: place, asks, why: 'not-asked-now' }));
  const withhold = gatherWithhold(carrying.kept.filter(({ to }) => isThere(to)));
  const { form, version, marking } = plan.to;
  const record = {
    concordat: '1.0', form, version, recordId, status: 'draft', saved, ...(marking === undefined ? {} : { marking }),
    links: [{ rel: 'prompted-by', recordId: get(from, 'recordId') }], answers, ...(withhold ? { withhold } : {}),
  };
  const left = carrying.left.map((one): Left => (author === 'another' && isAuthor(plan, one) ? { ...one, why: 'another-author' } : one));
  return { kind: 'draft', record, carried: carrying.carried.filter(({ to }) => isThere(to)), left: [...left, ...dropped] };
}

function leaveAuthor({ answers, author }: PrefillPlan): PrefillPlan['answers'] {
  const part = answers.parts.find(({ to }) => to === author);
  if (!part) return answers;
  return { ...answers, parts: answers.parts.filter((one) => one !== part), stays: [...answers.stays, { id: part.from, ask: part.ask, why: 'of-this-record' }] };
}

function isAuthor({ answers, author }: PrefillPlan, { from }: Left): boolean {
  const part = answers.parts.find(({ to }) => to === author);
  return part !== undefined && from === `/answers/${part.from}`;
}

function gatherWithhold(kept: Carrying['kept']): Readonly<Record<string, readonly string[]>> | undefined {
  const byAddress = new Map<string, Set<string>>();
  for (const { address, recipients } of kept) byAddress.set(address, new Set([...(byAddress.get(address) ?? []), ...recipients]));
  return byAddress.size === 0 ? undefined : Object.fromEntries([...byAddress].map(([address, recipients]) => [address, [...recipients].sort()]));
}
