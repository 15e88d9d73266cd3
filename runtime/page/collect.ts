import { nodesIn, type ItemNode, type ObjectNode, type QuestionNode } from './tree.ts';
import { splitUnknown } from './split-unknown.ts';
import type { Validator } from './validator.ts';

export type Answers = Record<string, unknown>;

/** Why an answer cannot be recorded as it stands. */
export interface PageProblem {
  readonly node: QuestionNode;
  readonly message: string;
  readonly field: string;
}

/** What the page holds now. */
export interface Collected {
  readonly answers: Answers;
  /** The answers that this version of the form knows. */
  readonly known: Answers;
  readonly problems: readonly PageProblem[];
  /** Questions that are asked now, given that those around them are. */
  readonly asked: ReadonlySet<QuestionNode>;
  /** Questions that are answered but not asked now: kept on the page, not in the record. */
  readonly leftOut: readonly QuestionNode[];
  /** Which item of the page each entry of a list in the record is. */
  readonly recorded: ReadonlyMap<QuestionNode, readonly ItemNode[]>;
}

interface Gathering {
  readonly validator: Validator;
  readonly problems: PageProblem[];
  readonly asked: Set<QuestionNode>;
  readonly leftOut: QuestionNode[];
  readonly recorded: Map<QuestionNode, readonly ItemNode[]>;
}

/** Collects what is asked and answered. Empty boxes, empty items and empty components leave nothing behind. */
export function collect(root: ObjectNode, validator: Validator): Collected {
  const gathering: Gathering = { validator, problems: [], asked: new Set(), leftOut: [], recorded: new Map() };
  const answers = collectObject(root, gathering) ?? {};
  dropUnusedKeys(root, answers, { used: new Set(keysUsed(root)), recorded: gathering.recorded });
  return { answers, known: splitUnknown(root.plan, answers).known, ...gathering };
}

interface Found {
  readonly value?: unknown;
  readonly absent?: string | undefined;
  readonly inside: Gathering;
}

/**
 * The object's answers, or nothing if it has none. What a condition hides may decide about later
 * questions in turn, so it is asked until nothing changes; conditions look only back, so that comes.
 */
function collectObject(object: ObjectNode, gathering: Gathering): Answers | undefined {
  const found = new Map(object.nodes.map((node) => [node, readNode(node, gathering.validator)]));
  let asked: ReadonlySet<string>;
  let kept: readonly QuestionNode[] = object.nodes;
  for (;;) {
    asked = new Set(gathering.validator.asked(object.plan.id, toAnswers(object, kept, found) ?? {}));
    const next = object.nodes.filter(({ plan }) => asked.has(plan.id));
    if (next.length === kept.length && next.every((node, index) => node === kept[index])) break;
    kept = next;
  }
  for (const node of object.nodes) {
    const { value, absent, inside } = found.get(node) as Found;
    if (asked.has(node.plan.id)) {
      gathering.asked.add(node);
      merge(gathering, inside);
    } else if (value !== undefined || absent !== undefined || inside.problems.length > 0) gathering.leftOut.push(node);
  }
  return toAnswers(object, kept, found);
}

function toAnswers(object: ObjectNode, nodes: readonly QuestionNode[], found: ReadonlyMap<QuestionNode, Found>): Answers | undefined {
  const values: [string, unknown][] = [];
  const reasons: [string, string][] = [];
  for (const node of nodes) {
    const { value, absent } = found.get(node) as Found;
    if (value !== undefined) values.push([node.plan.id, value]);
    if (absent !== undefined) reasons.push([node.plan.id, absent]);
  }
  const { absent: unknownReasons, ...unknown } = object.unknown;
  const absent = { ...Object.fromEntries(reasons), ...(unknownReasons as object | undefined) };
  const members = { ...Object.fromEntries(values), ...unknown, ...(Object.keys(absent).length > 0 ? { absent } : {}) };
  if (Object.keys(members).length === 0 && object.key?.from !== 'record, alone') return undefined;
  return { ...(object.key ? { key: object.key.value } : {}), ...members };
}

function readNode(node: QuestionNode, validator: Validator): Found {
  const inside: Gathering = { validator, problems: [], asked: new Set(), leftOut: [], recorded: new Map() };
  const reason = readReason(node);
  switch (node.kind) {
    case 'component':
      return { value: collectObject(node.object, inside), absent: reason, inside };
    case 'list': {
      const items = node.items.map((item) => [item, collectObject(item.object, inside)] as const).filter(([, value]) => value !== undefined);
      inside.recorded.set(node, items.map(([item]) => item));
      return { value: items.length > 0 ? items.map(([, value]) => value) : undefined, absent: reason, inside };
    }
    case 'leaf': {
      const { value, absent, problem } = node.leaf.read();
      if (problem) inside.problems.push({ node, ...problem });
      return { value, absent: absent ?? reason, inside };
    }
  }
}

/** The keys that references on the page point at. */
function* keysUsed(root: ObjectNode): Generator<string> {
  for (const node of nodesIn(root)) {
    if (node.kind !== 'leaf' || node.plan.type !== 'reference') continue;
    const { key } = (node.leaf.read().value ?? {}) as { key?: string };
    if (key) yield key;
  }
}

/** Takes the page's own keys out of what nothing points at, so that a record is saved as it was opened. */
function dropUnusedKeys(object: ObjectNode, answers: Answers, keys: { readonly used: ReadonlySet<string>; readonly recorded: Collected['recorded'] }): void {
  if (object.key?.from === 'page' && !keys.used.has(object.key.value)) delete answers['key'];
  for (const node of object.nodes) {
    const value = answers[node.plan.id];
    if (value === undefined) continue;
    if (node.kind === 'component') dropUnusedKeys(node.object, value as Answers, keys);
    if (node.kind === 'list') keys.recorded.get(node)?.forEach((item, index) => dropUnusedKeys(item.object, (value as Answers[])[index] as Answers, keys));
  }
}

/** The reason chosen for a missing answer. */
export function readReason({ reason }: QuestionNode): string | undefined {
  if (!reason) return undefined;
  return (reason instanceof HTMLInputElement && !reason.checked ? '' : reason.value) || undefined;
}

function merge(into: Gathering, from: Gathering): void {
  into.problems.push(...from.problems);
  into.leftOut.push(...from.leftOut);
  for (const node of from.asked) into.asked.add(node);
  for (const [node, items] of from.recorded) into.recorded.set(node, items);
}
