import { readNames } from '../diff/names.ts';
import type { Changes, Form } from '../model/form.ts';
import { findQuestion } from '../model/walk.ts';
import { escape, isObject, keepFrom, lose, migrateObject, put, type Journey } from './migrate-answers.ts';
import type { Migrated, Stamps } from './migration.ts';

/** The way of a record: the version that it follows, the one it goes to, and the declared changes of all versions between, oldest first. */
export interface Route {
  readonly before: Form;
  readonly after: Form;
  readonly declared: readonly Changes[];
}

/**
 * Moves a record up to a later version of its form by the declared changes. A final record stays what it is: the new one is a draft that is
 * linked to it by `replaces`. A draft stays the same record, an extract a copy of what it was made from. The record must be well-formed.
 */
export function migrateRecord(record: Readonly<Record<string, unknown>>, { before, after, declared }: Route, stamps: Stamps): Migrated {
  const journey: Journey = { names: readNames(declared), versions: { before: before.version, after: after.version }, losses: [], unknown: [], doubtful: [], kept: new Map(), moves: [] };
  const { answers, reasons, withhold, profile, marking: _, links, recordId, status, ...rest } = record;
  const made = migrateObject(journey, isObject(answers) ? answers : {}, { before: before.answers, after: after.answers, pointer: '/answers', inList: false });
  place(journey, after, made);
  if (profile !== undefined) lose(journey, '/profile', 'profile', `It belongs to ${before.version}; choose the board’s profile of ${after.version}.`);
  const isDraft = status === 'draft';
  const known = typeof links === 'object' && Array.isArray(links) ? links as readonly unknown[] : [];
  const linked = status === 'final' ? [...known, { rel: 'replaces', recordId }] : known;
  const keptReasons = migrateReasons(journey, reasons, before, after);
  const keptWithhold = migrateWithhold(journey, withhold, after);
  return {
    record: {
      ...rest, version: after.version, recordId: isDraft ? recordId : stamps.recordId, saved: stamps.saved, status: status === 'extract' ? 'extract' : 'draft',
      ...(after.marking === undefined ? {} : { marking: after.marking }), ...(linked.length > 0 ? { links: linked } : {}), answers: made,
      ...(keptReasons.length > 0 ? { reasons: keptReasons } : {}), ...(Object.keys(keptWithhold).length > 0 ? { withhold: keptWithhold } : {}),
    },
    losses: journey.losses, unknown: journey.unknown, doubtful: journey.doubtful, kept: [...journey.kept.keys()],
  };
}

/** Puts answers that go to another object where they belong; the objects on the way are made. */
function place(journey: Journey, after: Form, answers: Record<string, unknown>): void {
  for (const { to, value, absent, pointer, from, withheld } of journey.moves) {
    const steps = to.split('.');
    const around = steps.slice(0, -1).map((_, index) => findQuestion(after.answers, steps.slice(0, index + 1)));
    const target = findQuestion(after.answers, steps);
    if (!target || around.some((question) => question?.type !== 'component')) {
      lose(journey, pointer, from, `It is ${to} now, and no program can tell which.`);
      continue;
    }
    keepFrom(journey, target, withheld);
    const path = [...steps.slice(0, -1), ...(absent ? ['absent'] : []), steps.at(-1) ?? ''];
    path.reduce<Record<string, unknown>>((object, key, index) => {
      if (index === path.length - 1) put(object, key, value);
      else if (!isObject(object[key])) put(object, key, {});
      return object[key] as Record<string, unknown>;
    }, answers);
  }
}

function migrateReasons(journey: Journey, reasons: unknown, before: Form, after: Form): unknown[] {
  const [old, now] = [ruleIds(before), ruleIds(after)];
  return (Array.isArray(reasons) ? reasons as readonly unknown[] : []).flatMap((reason, index) => {
    const rule = isObject(reason) ? reason['rule'] : undefined;
    if (typeof rule !== 'string' || !old.has(rule)) return [reason];
    const name = rule.startsWith('late-') && !before.rules.some(({ id }) => id === rule) ? `late-${journey.names.toNew(rule.slice('late-'.length))}` : journey.names.toNew(rule);
    if (now.has(name)) return [{ ...(reason as object), rule: name }];
    lose(journey, `/reasons/${index}`, rule, `${after.version} has no such rule.`);
    return [];
  });
}

/** Ids that a reason can name; the built-in ones are the same in every version. */
function ruleIds({ rules, deadlines }: Form): ReadonlySet<string> {
  return new Set([...rules.map(({ id }) => id), ...deadlines.map(({ id }) => `late-${id}`)]);
}

/** Whom answers are kept from goes with the answers; nothing lifts it. */
function migrateWithhold(journey: Journey, withhold: unknown, after: Form): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = {};
  for (const [address, recipients] of Object.entries(isObject(withhold) ? withhold : {})) {
    const name = journey.names.toNew(address);
    if (findQuestion(after.answers, name.split('.'))) put(made, name, recipients);
    else lose(journey, `/withhold/${escape(address)}`, address, `${after.version} does not ask it, so there is nothing to keep.`);
  }
  for (const [address, recipients] of journey.kept) put(made, address, [...new Set([...(Array.isArray(made[address]) ? made[address] as readonly unknown[] : []), ...recipients])]);
  return made;
}
