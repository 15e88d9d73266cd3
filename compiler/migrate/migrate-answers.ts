import type { Names } from '../diff/names.ts';
import type { AbsentReason, Question, Recipient, Shape } from '../model/question.ts';
import { unreachable } from '../unreachable.ts';
import type { Loss } from './migration.ts';

type Json = Readonly<Record<string, unknown>>;

/** What is gathered on the way through a record. */
export interface Journey {
  readonly names: Names;
  readonly versions: { readonly before: string; readonly after: string };
  readonly losses: Loss[];
  readonly unknown: string[];
  readonly doubtful: Loss[];
  /** From whom the earlier version kept answers and the later one does not, by the later address. */
  readonly kept: Map<string, Set<Recipient>>;
  /** Answers that go to another object, by the new name. */
  readonly moves: { readonly to: string; readonly value: unknown; readonly absent: boolean; readonly pointer: string; readonly from: string; readonly withheld: readonly Recipient[] }[];
}

/** Where an object stands in the earlier record. */
interface Place {
  readonly before: Pick<Shape, 'questions' | 'keyed'>;
  readonly after: Pick<Shape, 'questions' | 'keyed'>;
  readonly pointer: string;
  /** An answer below a list cannot go to another object. */
  readonly inList: boolean;
}

/** Moves an object of answers into the names of the later version; what has no place there is noted as lost, what nobody knows stays. */
export function migrateObject(journey: Journey, object: Json, place: Place): Record<string, unknown> {
  const { before, after, pointer } = place;
  const made: Record<string, unknown> = {};
  const absent: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(object)) {
    const at = `${pointer}/${escape(id)}`;
    const question = before.questions.find((candidate) => candidate.id === id);
    if (id === 'absent' && isObject(value)) Object.assign(absent, migrateAbsent(journey, value, place));
    else if (id === 'key' && before.keyed && !question) {
      if (after.keyed) made['key'] = value;
      else lose(journey, at, 'key', `${journey.versions.after} has no keys here.`);
    } else if (!question) {
      journey.unknown.push(at);
      put(made, id, value);
    } else {
      const target = findTarget(journey, question, after);
      const moved = target && migrateAnswer(journey, value, { ...target, before: question, pointer: at, inList: place.inList });
      if (target && moved !== undefined) {
        put(made, target.after.id, moved);
        keepFrom(journey, target.after, question.withholdFrom);
      }
      if (!target) leave(journey, question, { value, absent: false, pointer: at, inList: place.inList });
    }
  }
  return Object.keys(absent).length > 0 ? { ...made, absent } : made;
}

function findTarget({ names }: Journey, { address }: Question, after: Place['after']): { readonly after: Question } | undefined {
  const name = names.toNew(address);
  const found = after.questions.find((candidate) => candidate.address === name);
  return found && { after: found };
}

/** The answer goes to another object by a declared name, or it is lost. */
function leave(journey: Journey, { address, withholdFrom: withheld }: Question, { value, absent, pointer, inList }: { readonly value: unknown; readonly absent: boolean; readonly pointer: string; readonly inList: boolean }): void {
  const to = journey.names.renamed.get(address);
  if (to !== undefined && !inList) journey.moves.push({ to, value, absent, pointer, from: address, withheld });
  else lose(journey, pointer, address, sayWhy(journey, address, to));
}

function sayWhy({ names, versions }: Journey, address: string, to: string | undefined): string {
  if (to !== undefined) return `It is ${to} now, and no program can tell which.`;
  const why = names.whyRemoved(address);
  return why === undefined ? `${versions.after} does not ask it.` : `Removed: ${why}`;
}

function migrateAbsent(journey: Journey, reasons: Json, place: Place): Json {
  const made: Record<string, unknown> = {};
  for (const [id, reason] of Object.entries(reasons)) {
    const at = `${place.pointer}/absent/${escape(id)}`;
    const question = place.before.questions.find((candidate) => candidate.id === id);
    const target = question && findTarget(journey, question, place.after)?.after;
    if (!question) {
      journey.unknown.push(at);
      put(made, id, reason);
    } else if (!target) leave(journey, question, { value: reason, absent: true, pointer: at, inList: place.inList });
    else if (target.absent.some((choice) => choice.reason === reason as AbsentReason)) {
      put(made, target.id, reason);
      keepFrom(journey, target, question.withholdFrom);
    }
    else lose(journey, at, question.address, `${journey.versions.after} does not allow this reason for no answer.`);
  }
  return made;
}

interface AnswerPlace {
  readonly before: Question;
  readonly after: Question;
  readonly pointer: string;
  readonly inList: boolean;
}

/** People answered on the understanding that some would not see it: the record says so where the later version does not. */
export function keepFrom({ kept }: Journey, after: Question, withheld: readonly Recipient[]): void {
  const more = withheld.filter((recipient) => !after.withholdFrom.includes(recipient));
  if (more.length > 0) kept.set(after.address, new Set([...kept.get(after.address) ?? [], ...more]));
}

/** Moves one answer; nothing is left of one whose every part is lost. An answer of another type stays as it is: a person must look at it. */
function migrateAnswer(journey: Journey, value: unknown, { before, after, pointer, inList }: AnswerPlace): unknown {
  if (before.type !== after.type) {
    journey.doubtful.push({ pointer, name: before.address, why: `The question was of type ${before.type} and is of type ${after.type}: see whether the answer still says the same.` });
    return value;
  }
  switch (after.type) {
    case 'choice': return migrateCode(journey, value, { before, after, pointer, inList });
    case 'choices': return Array.isArray(value) ? orNothing(value.flatMap((code, index) => migrateCode(journey, code, { before, after, pointer: `${pointer}/${index}`, inList }) ?? [])) : value;
    case 'component': return before.type === 'component' && isObject(value) ? orNothing(migrateObject(journey, value, { before: before.shape, after: after.shape, pointer, inList })) : value;
    case 'list': return before.type === 'list' && Array.isArray(value) ? orNothing(value.flatMap((item, index) =>
      (isObject(item) ? orNothing(migrateObject(journey, item, { before: before.item, after: after.item, pointer: `${pointer}/${index}`, inList: true })) ?? [] : [item]))) : value;
    case 'grid': return before.type === 'grid' && isObject(value) ? migrateGrid(journey, value, { before, after, pointer }) : value;
    case 'text': case 'yes-no': case 'tick': case 'scale': case 'integer': case 'decimal': case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment':
    case 'identifier': case 'category': case 'reference': case 'link': case 'attachment': return value;
    default: return unreachable(after);
  }
}

function migrateCode(journey: Journey, code: unknown, { before, after, pointer }: AnswerPlace): unknown {
  if (typeof code !== 'string' || !('options' in after) || !('options' in before) || !before.options.some((option) => option.code === code)) return code;
  const name = `${before.address}.${code}`;
  const found = after.options.find((option) => `${after.address}.${option.code}` === journey.names.toNew(name));
  if (found) return found.code;
  const why = journey.names.whyRemoved(name);
  lose(journey, pointer, before.address, why === undefined ? `${journey.versions.after} does not offer this option.` : `Option removed: ${why}`);
  return undefined;
}

function migrateGrid(journey: Journey, grid: Json, { before, after, pointer }: { readonly before: Extract<Question, { type: 'grid' }>; readonly after: Extract<Question, { type: 'grid' }>; readonly pointer: string }): unknown {
  const made: Record<string, unknown> = {};
  for (const [id, cells] of Object.entries(grid)) {
    const at = `${pointer}/${escape(id)}`;
    const name = `${before.address}.${id}`;
    const target = after.rows.find((row) => `${after.address}.${row.id}` === journey.names.toNew(name));
    if (!before.rows.some((row) => row.id === id) || !isObject(cells)) {
      journey.unknown.push(at);
      put(made, id, cells);
    } else if (target) {
      const row = orNothing(migrateObject(journey, cells, { before: { questions: before.columns, keyed: false }, after: { questions: after.columns, keyed: false }, pointer: at, inList: true }));
      if (row !== undefined) put(made, target.id, row);
    } else {
      const why = journey.names.whyRemoved(name);
      lose(journey, at, name, why === undefined ? `${journey.versions.after} does not ask this row.` : `Removed: ${why}`);
    }
  }
  return orNothing(made);
}

/** Notes something as lost. */
export function lose({ losses }: Pick<Journey, 'losses'>, pointer: string, name: string, why: string): void {
  losses.push({ pointer, name, why });
}

/** Sets a member whatever its name. */
export function put(object: Record<string, unknown>, id: string, value: unknown): void {
  Object.defineProperty(object, id, { value, enumerable: true, writable: true, configurable: true });
}

function orNothing<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key in a JSON pointer (RFC 6901). */
export function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
