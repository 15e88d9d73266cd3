import type { Crew } from './hire-crew.ts';
import type { Judged } from './judge-batch.ts';
import type { Batch } from './read-batches.ts';

/** A judged batch, and how many bytes it had. */
export interface Progressing extends Judged {
  readonly size: number;
}

/** Input of more bytes is worth the start of threads. */
const WORTH_A_CREW = 4 * 1024 * 1024;

/** Batches that wait for a member of a crew while it judges one. */
const IN_HAND = 2;

/** How many threads there may be, how many bytes there are as far as is known, and how threads are started. */
export interface Hands {
  readonly size: number;
  readonly bytes: number;
  hire(): Crew;
}

/** Judges batches in their order: some megabytes here, more in threads, if there are to be more than one. Of a stream nobody knows how long it is: then the first megabytes are judged here. */
export async function* judgeBatches(batches: AsyncIterable<Batch>, judgeHere: (batch: Batch) => Promise<Judged>, { size, bytes: known, hire }: Hands): AsyncGenerator<Progressing> {
  const waiting: Promise<Progressing>[] = [];
  let [seen, crew]: [number, Crew | undefined] = [0, undefined];
  try {
    for await (const batch of batches) {
      const bytes = batch.bytes?.length ?? 0;
      seen += bytes;
      if (size > 1 && Math.max(seen, known) > WORTH_A_CREW) crew ??= hire();
      const judged = (crew ? crew.judge(batch) : judgeHere(batch)).then((result) => ({ ...result, size: bytes }));
      judged.catch(() => undefined); // told when its turn comes
      waiting.push(judged);
      while (waiting.length > (crew ? IN_HAND * size : 0)) yield await takeFirst(waiting);
    }
    while (waiting.length > 0) yield await takeFirst(waiting);
  } finally {
    await crew?.dismiss();
  }
}

function takeFirst<T>(waiting: Promise<T>[]): Promise<T> {
  const [first] = waiting.splice(0, 1);
  return first as Promise<T>;
}
