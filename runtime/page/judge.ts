import { collect, type Answers, type Collected } from './collect.ts';
import { locate, type Located } from './locate.ts';
import type { Status } from './make-record.ts';
import { sayFinding } from './say-finding.ts';
import type { ObjectNode, QuestionNode } from './tree.ts';
import type { Finding } from '../validate/report.ts';
import type { Validator } from './validator.ts';

/** Something to tell the person, and where on the page it belongs. */
export interface Message {
  readonly text: string;
  readonly at?: Located | undefined;
}

export interface Query extends Message {
  readonly rule: string;
}

/** What the validator, and the page itself, say of the answers as they are now. */
export interface Judgement {
  readonly collected: Collected;
  /** What no record could hold: nothing can be saved before it is mended. */
  readonly unfit: readonly Message[];
  /** What is asked and not yet answered. */
  readonly gaps: readonly Message[];
  /** What keeps the record from being finished: what is unfit, gaps, and answers that contradict each other. */
  readonly errors: readonly Message[];
  /** What stands only with a reason. */
  readonly queries: readonly Query[];
  readonly notes: readonly Message[];
}

export interface Judging {
  readonly root: ObjectNode;
  readonly validator: Validator;
  /** A record of the answers, without reasons. */
  make(answers: Answers, status: Status): object;
}

/**
 * Judges the answers. What has no lawful shape is told and left out, and the rest is judged again, so that one mistake does not hide others.
 */
export function judge({ root, validator, make }: Judging): Judgement {
  const collected = collect(root, validator);
  const tell = (finding: Finding): Message => ({ text: sayFinding(finding), at: locate(root, collected, finding) });
  const unfit: Message[] = collected.problems.map(({ node, message, field }) => ({ text: message, at: { node, field } }));
  const seen = new Set<QuestionNode>(collected.problems.map(({ node }) => node));
  let answers = collected.known;
  let report = validator.validate(make(answers, 'final'));
  for (let round = 0; round < 3 && !report.wellFormed; round += 1) {
    const found = report.findings.filter(({ verdict }) => verdict === 'well-formed');
    for (const message of found.map(tell)) {
      if (message.at && seen.has(message.at.node)) continue;
      if (message.at) seen.add(message.at.node);
      unfit.push(message);
    }
    answers = structuredClone(answers);
    for (const finding of found) leaveOut(answers, finding.pointer.split('/').slice(2));
    report = validator.validate(make(answers, 'final'));
  }
  const rest = report.findings.filter(({ verdict }) => verdict !== 'well-formed').map((finding) => ({ finding, message: tell(finding) }));
  const fresh = rest.filter(({ finding, message }) => finding.verdict !== 'complete' || !message.at || !seen.has(message.at.node));
  const ofSeverity = (severity: Finding['severity']) => fresh.filter(({ finding }) => finding.severity === severity);
  const queries = new Map<string, Query>();
  for (const { finding, message } of ofSeverity('query')) {
    const rule = finding.rule ?? finding.code;
    if (!queries.has(rule)) queries.set(rule, { ...message, rule });
  }
  const gaps = fresh.filter(({ finding }) => finding.code === 'unanswered').map(({ message }) => message);
  return { collected, unfit, gaps, errors: [...unfit, ...ofSeverity('error').map(({ message }) => message)], queries: [...queries.values()], notes: ofSeverity('note').map(({ message }) => message) };
}

/** Leaves out what a pointer names, or the answer that holds it, so that no empty object stays behind. */
function leaveOut(answers: Answers, keys: readonly string[]): void {
  const chain: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  let holder: unknown = answers;
  for (const key of keys) {
    if (typeof holder !== 'object' || holder === null) break;
    chain.push({ holder: holder as Record<string, unknown>, key });
    holder = (holder as Record<string, unknown>)[key];
  }
  for (const { holder: from, key } of chain.reverse()) {
    if (Array.isArray(from)) continue;
    delete from[key];
    if (Object.keys(from).length > 0) return;
  }
}
