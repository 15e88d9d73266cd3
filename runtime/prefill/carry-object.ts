import { get } from '../answers/get.ts';
import { unreachable } from '../times/unreachable.ts';
import type { Carried, Fit, Left, ListFit, ObjectFit, ObjectPlan, PartPlan, WhyLeft } from './plan.ts';
import { tellWithheld, withheldAt, withheldWithin } from './restrictions.ts';

/** One carrying over: what it goes by and what it has found so far. */
export interface Carrying {
  /** The target's ids asked in an object. */
  asked(shape: string, object: unknown): readonly string[];
  /** The record's own `withhold`. */
  readonly withhold: unknown;
  readonly carried: Carried[];
  readonly left: Left[];
  /** From whom the new record has to keep an answer beyond what its form says. */
  readonly kept: { readonly to: string; readonly address: string; readonly recipients: readonly string[] }[];
}

/** A place in both records. */
export interface Spot {
  readonly from: readonly (string | number)[];
  readonly to: readonly (string | number)[];
  readonly asks: readonly string[];
  /** The recipients from whom the first record keeps it so far, and from whom the new one does. */
  readonly restricted: ReadonlySet<string>;
  readonly keeps: ReadonlySet<string>;
}

/** Where both records begin. */
export const START: Spot = { from: [], to: [], asks: [], restricted: new Set(), keeps: new Set() };

/** Carries what fits of an object. Nothing when nothing of it goes over; marks of absence never do. */
export function carryObject(carrying: Carrying, plan: ObjectPlan, object: unknown, spot: Spot): Record<string, unknown> | undefined {
  const made: Record<string, unknown> = {};
  for (const part of plan.parts) {
    const value = get(object, part.from);
    if (value === undefined) noteMissing(carrying, object, part.from, stepTo(carrying, spot, part.from, [part.ask, part.withheld.from]));
    else {
      const taken = carryPart(carrying, part, value, spot);
      if (taken === undefined) continue;
      made[part.to] = taken;
      if (part.fit.kind === 'list' && part.fit.any !== undefined) made[part.fit.any] = true;
    }
  }
  for (const { id, ask, why, withheld } of plan.stays) {
    if (made[id] === true) continue; // the yes before a list that went over
    const there = stepTo(carrying, spot, id, [ask, withheld]);
    if (get(object, id) !== undefined) note(carrying, there, why);
    else noteMissing(carrying, object, id, there);
  }
  dropUnasked(carrying, plan, made);
  if (Object.keys(made).length === 0) return undefined;
  const key = get(object, 'key');
  return plan.keyed && key !== undefined ? { ...made, key } : made;
}

/** An answer that opened another may itself not have gone over; one round can unask the next. */
export function dropUnasked(carrying: Carrying, plan: Pick<ObjectPlan, 'shape'>, made: Record<string, unknown>): void {
  for (let before = -1; before !== Object.keys(made).length;) {
    before = Object.keys(made).length;
    const asked = new Set(carrying.asked(plan.shape, made));
    for (const id of Object.keys(made)) if (!asked.has(id)) delete made[id];
  }
}

/** Carries one answer as far as it fits. */
export function carryPart(carrying: Carrying, part: PartPlan, value: unknown, around: Spot): unknown {
  const from = [...around.from, part.from];
  const to = [...around.to, part.to];
  const withheld = [...part.withheld.from, ...withheldAt(carrying.withhold, addressOf(from))];
  const keeps = new Set([...around.keeps, ...part.withheld.to]);
  const recipients = [...new Set(withheld)].filter((recipient) => !keeps.has(recipient));
  if (recipients.length > 0) carrying.kept.push({ to: pointer(to), address: addressOf(to), recipients });
  const spot: Spot = { from, to, asks: [...around.asks, part.ask], restricted: new Set([...around.restricted, ...withheld]), keeps: new Set([...keeps, ...recipients]) };
  if (part.fit.kind === 'object') return carryObject(carrying, part.fit.object, value, spot);
  if (part.fit.kind === 'list') return carryList(carrying, part.fit, value, spot);
  if (!fits(part.fit, value)) {
    note(carrying, spot, 'does-not-fit');
    return undefined;
  }
  carrying.carried.push({ from: pointer(from), to: pointer(to), asks: spot.asks, ...tellWithheld(spot.keeps) });
  return structuredClone(value);
}

/** Positions in the new list close up where nothing of an entry goes over, and where an entry is left out as undefined. */
function carryList(carrying: Carrying, { object, max }: ListFit, value: unknown, spot: Spot): unknown {
  const items: Record<string, unknown>[] = [];
  for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
    if (item === undefined) continue;
    const from = [...spot.from, index];
    if (items.length === max) {
      note(carrying, { ...spot, from }, 'too-many');
      continue;
    }
    const known = [carrying.carried.length, carrying.kept.length] as const;
    const taken = carryObject(carrying, object, item, { ...spot, from, to: [...spot.to, items.length] });
    if (taken) items.push(taken);
    else {
      carrying.left.push(...carrying.carried.splice(known[0]).map(leaveUnasked));
      carrying.kept.splice(known[1]);
    }
  }
  return items.length === 0 ? undefined : items;
}

/** What first went over and then was not asked. */
export function leaveUnasked({ from, asks, withheld = [] }: Carried): Left {
  return { from, asks, why: 'not-asked-now', ...tellWithheld(withheld) };
}

/** Notes what stays at a place. */
export function note(carrying: Carrying, { from, asks, restricted }: Pick<Spot, 'from' | 'asks' | 'restricted'>, why: WhyLeft): void {
  carrying.left.push({ from: pointer(from), asks, why, ...tellWithheld(restricted) });
}

function noteMissing(carrying: Carrying, object: unknown, id: string, spot: Spot): void {
  if (get(get(object, 'absent'), id) !== undefined) note(carrying, { ...spot, from: [...spot.from.slice(0, -1), 'absent', id] }, 'marked-missing');
}

/** The place of a part that stays. */
function stepTo(carrying: Carrying, spot: Spot, id: string, [ask, withheld]: readonly [string, readonly string[]]): Spot {
  const from = [...spot.from, id];
  return { ...spot, from, asks: [...spot.asks, ask], restricted: new Set([...spot.restricted, ...withheld, ...withheldWithin(carrying.withhold, addressOf(from))]) };
}

function fits(fit: Exclude<Fit, ObjectFit | ListFit>, value: unknown): boolean {
  switch (fit.kind) {
    case 'any': return true;
    case 'text': return typeof value === 'string' && [...value].length <= fit.maxLength;
    case 'number': return typeof value === 'number' && value >= (fit.min ?? value) && value <= (fit.max ?? value);
    case 'codes': return [value].flat().every((code) => typeof code === 'string' && fit.codes.includes(code));
    case 'systems': return fit.systems.some((system) => get(value, 'system') === system);
    default: return unreachable(fit);
  }
}

/** A JSON Pointer (RFC 6901) from the record; ids have neither `~` nor `/`. */
export function pointer(keys: readonly (string | number)[]): string {
  return `/answers${keys.map((key) => `/${key}`).join('')}`;
}

function addressOf(keys: readonly (string | number)[]): string {
  return keys.filter((key) => typeof key === 'string').join('.');
}
