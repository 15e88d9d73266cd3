import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { readPackage } from '../package.ts';
import type { Judged } from './judge-batch.ts';
import type { Batch } from './read-batches.ts';
import type { Wanted, WrittenValidator } from './write-validator.ts';
import type { JudgementFormat } from './writing.ts';

/** Threads that judge batches. */
export interface Crew {
  /** Gives a batch to the thread that has least to do. Rejects if that thread breaks. */
  judge(batch: Batch): Promise<Judged>;
  dismiss(): Promise<void>;
}

/** What a thread knows from its start. */
export interface ThreadStart {
  readonly format: JudgementFormat;
  readonly isColoured: boolean;
}

/** What a thread is told: a batch to judge, or the validator that it asked for. */
export type ToThread = { readonly batch: Batch } | { readonly validator: WrittenValidator };
/** What a thread tells: a batch judged, or the validator that it needs. Both come in the order in which they were asked. */
export type FromThread = { readonly judged: Judged } | { readonly wanted: Wanted };

interface Member {
  readonly thread: Worker;
  readonly waiting: { resolve(judged: Judged): void; reject(error: unknown): void }[];
}

/** Megabytes for what lives short in a thread: judging makes much of that, and without a limit a thread keeps far more than it needs. */
const YOUNG = 8;

/** Starts a number of threads. They must be dismissed, or the process does not end. */
export function hireCrew(size: number, start: ThreadStart, write: (wanted: Wanted) => WrittenValidator): Crew {
  const members = Array.from({ length: size }, () => startMember(start, write));
  return {
    judge(batch) {
      const { thread, waiting } = members.reduce((least, member) => (member.waiting.length < least.waiting.length ? member : least));
      const judged = new Promise<Judged>((resolve, reject) => waiting.push({ resolve, reject }));
      thread.postMessage({ batch } satisfies ToThread, batch.bytes && isWhole(batch.bytes) ? [batch.bytes.buffer as ArrayBuffer] : []);
      return judged;
    },
    async dismiss() {
      await Promise.all(members.map(({ thread }) => thread.terminate()));
    },
  };
}

/** Bytes that share their memory with nothing else can be handed over. */
function isWhole({ byteLength, buffer }: Uint8Array): boolean {
  return byteLength > 0 && byteLength === buffer.byteLength;
}

function startMember(start: ThreadStart, write: (wanted: Wanted) => WrittenValidator): Member {
  const thread = new Worker(path.join(readPackage().folder, 'build/cli/validate/worker.js'), { workerData: start, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const waiting: Member['waiting'] = [];
  thread.on('message', (message: FromThread) => {
    if ('judged' in message) waiting.shift()?.resolve(message.judged);
    else thread.postMessage({ validator: write(message.wanted) } satisfies ToThread);
  });
  thread.on('error', (error) => { for (const { reject } of waiting.splice(0)) reject(error); });
  return { thread, waiting };
}
