import { get } from '../answers/get.ts';
import { carryObject, dropUnasked, leaveUnasked, START, type Carrying } from './carry-object.ts';
import type { Carried, Left, PrefillPlan } from './plan.ts';
import { sortPeople } from './sort-people.ts';

/** What the new record needs besides the old one. */
export interface PrefillOptions {
  /** A new lower-case UUID, and the moment as an RFC 3339 date-time. */
  readonly recordId: string;
  readonly saved: string;
  /** Whether the person who answers for the old record answers for the new one as well. */
  readonly author: 'same' | 'another';
  /** Which person of a report about several the new record is about, from 1. Left out: the only child at risk, if there is but one. */
  readonly child?: number;
  /** The target validator's `asked`: what would not be asked does not go over. */
  asked(shape: string, object: unknown): readonly string[];
}

/** A new draft with an account of it, or why there is none. */
export type Prefilled =
  | {
    readonly kind: 'draft'; readonly record: Readonly<Record<string, unknown>>; readonly carried: readonly Carried[]; readonly left: readonly Left[];
    /** The positions, from 1, of several children of whom one has to be chosen. */
    readonly choose: readonly number[];
  }
  /** The record is of another form than the plan. */
  | { readonly kind: 'other-form' }
  /** The record has no person at that position. */
  | { readonly kind: 'no-such-person' };

/**
 * Begins a record of one form from a well-formed record of another: the same child, people and episode, nothing else. The draft is linked
 * `prompted-by`. No mark of absence goes over, and an answer that was kept from a recipient is kept from them in the new record too.
 */
export function prefill(from: unknown, plan: PrefillPlan, options: PrefillOptions): Prefilled {
  if (get(from, 'form') !== plan.from.form || get(from, 'version') !== plan.from.version) return { kind: 'other-form' };
  const { recordId, saved, author, child } = options;
  const people = plan.sorting ? get(get(from, 'answers'), plan.sorting.list) : undefined;
  const entries = Array.isArray(people) ? people as readonly unknown[] : [];
  if (child !== undefined && !(Number.isInteger(child) && child >= 1 && child <= entries.length)) return { kind: 'no-such-person' };
  const carrying: Carrying = { asked: (shape, object) => options.asked(shape, object), withhold: get(from, 'withhold'), carried: [], left: [], kept: [] };
  const made = carryObject(carrying, author === 'same' ? plan.answers : leaveAuthor(plan), get(from, 'answers'), START);
  const sorted = plan.sorting ? sortPeople(carrying, plan.sorting, entries, child) : { answers: {}, choose: [] };
  const answers: Record<string, unknown> = { ...made, ...sorted.answers };
  dropUnasked(carrying, plan.answers, answers);
  linkTo(from, plan, { carrying, answers });
  const isThere = (to: string) => to.split('/').slice(2).reduce<unknown>((value, key) => (Array.isArray(value) ? value[Number(key)] as unknown : get(value, key)), answers) !== undefined;
  const dropped = carrying.carried.filter(({ to }) => !isThere(to)).map(leaveUnasked);
  const withhold = gatherWithhold(carrying.kept.filter(({ to }) => isThere(to)));
  const { form, version, marking } = plan.to;
  const record = {
    concordat: '1.0', form, version, recordId, status: 'draft', saved, ...(marking === undefined ? {} : { marking }),
    links: [{ rel: 'prompted-by', recordId: get(from, 'recordId') }], answers, ...(withhold ? { withhold } : {}),
  };
  const left = carrying.left.map((one): Left => (author === 'another' && isAuthor(plan, one) ? { ...one, why: 'another-author' } : one));
  return { kind: 'draft', record, carried: carrying.carried.filter(({ to }) => isThere(to)), left: [...listHeader(from, marking), ...left, ...dropped], choose: sorted.choose };
}

/** Answers the new form's own question for the record that it follows, where it asks it. */
function linkTo(from: unknown, { link, answers: { shape } }: PrefillPlan, { carrying, answers }: { readonly carrying: Carrying; readonly answers: Record<string, unknown> }): void {
  if (!link || !carrying.asked(shape, answers).includes(link.id)) return;
  carrying.carried.push({ from: '/recordId', to: `/answers/${link.id}`, asks: [link.ask] });
  answers[link.id] = { rel: 'prompted-by', recordId: get(from, 'recordId') };
}

/** What the header of the first record says and the new one does not. */
function listHeader(from: unknown, marking: string | undefined): readonly Left[] {
  const own = get(from, 'marking');
  return [
    ...(own !== undefined && own !== marking ? [{ from: '/marking', asks: [`The marking ${String(own)}`], why: 'marked-otherwise' as const }] : []),
    ...(get(from, 'reasons') === undefined ? [] : [{ from: '/reasons', asks: ['The reasons given with the first record'], why: 'of-this-record' as const }]),
    ...(get(from, 'extensions') === undefined ? [] : [{ from: '/extensions', asks: ['A board’s own questions'], why: 'of-this-record' as const }]),
  ];
}

function leaveAuthor({ answers, author }: PrefillPlan): PrefillPlan['answers'] {
  const part = answers.parts.find(({ to }) => to === author);
  if (!part) return answers;
  const stay = { id: part.from, ask: part.ask, why: 'of-this-record', withheld: part.withheld.from } as const;
  return { ...answers, parts: answers.parts.filter((one) => one !== part), stays: [...answers.stays, stay] };
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
