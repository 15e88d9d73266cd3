import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { pageOf, pageWith, startPrinter } from './print.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the same page gives the same bytes: again, after another, at once, and from a fresh browser', async () => {
  const job = await pageOf(formOf('test/forms', 'kitchen-sink'));
  const other = await pageWith('<h1>Something else</h1><table><tr><th scope="col">a</th></tr><tr><td>b</td></tr></table>');
  const printer = await startPrinter();
  const digests = [digest(await printer.print(job)), digest(await printer.print(job))];
  await printer.print(other);
  const [third, , fourth] = await Promise.all([printer.print(job), printer.print(other), printer.print(job)]);
  await printer.close();
  const fresh = await startPrinter();
  const fifth = await fresh.print(job);
  await fresh.close();
  digests.push(...[third, fourth, fifth].map(digest));
  expect(new Set(digests).size).toBe(1);
}, 60_000);

test('another word gives other bytes and another id', async () => {
  const printer = await startPrinter();
  const [one, two] = await Promise.all([printer.print(await pageWith('<h1>one</h1>')), printer.print(await pageWith('<h1>two</h1>'))]);
  await printer.close();
  const idOf = (bytes: Uint8Array): string => /<([0-9a-f]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
  expect(digest(one)).not.toBe(digest(two));
  expect(idOf(one)).toMatch(/^[0-9a-f]{32}$/);
  expect(idOf(one)).not.toBe(idOf(two));
}, 60_000);
