// The entry of a thread that judges: batches in, judgements out in the same order. The validators come from the main thread, so that each form is compiled once.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { runValidators } from './find-validator.ts';
import type { FromThread, ThreadStart, ToThread } from './hire-crew.ts';
import { judgeBatch } from './judge-batch.ts';
import type { Wanted, WrittenValidator } from './write-validator.ts';
import { chooseWriting } from './writing.ts';

const port = parentPort as MessagePort;
const tell = (message: FromThread) => port.postMessage(message);
const { format, isColoured } = workerData as ThreadStart;
const writing = chooseWriting(format, isColoured);
const asked: ((validator: WrittenValidator) => void)[] = [];
const findValidator = runValidators((wanted: Wanted) => new Promise<WrittenValidator>((resolve) => {
  asked.push(resolve);
  tell({ wanted });
}));

let last: Promise<void> = Promise.resolve();
port.on('message', (message: ToThread) => {
  if ('validator' in message) asked.shift()?.(message.validator);
  else {
    last = last.then(async () => {
      const judged = await judgeBatch(message.batch, findValidator, writing);
      port.postMessage({ judged } satisfies FromThread, [judged.text.buffer as ArrayBuffer]);
    });
  }
});
