import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeProject, readTree, visit } from './make-project.ts';
import { run } from './run-program.ts';

test('review writes the reading copy beside us, to a file named, or to standard output', async () => {
  const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
  const first = await run(folder, ['review', 'visit']);
  expect([first.code, first.out]).toEqual([0, 'visit-1.0.0-draft-review.html\n']);
  const html = readFileSync(path.join(folder, 'visit-1.0.0-draft-review.html'), 'utf8');
  expect(html).toContain('Was the child seen?');
  await run(folder, ['review', 'visit@1.0.0', '-o', 'board.html']);
  expect(readFileSync(path.join(folder, 'board.html'), 'utf8')).toBe(html);
  expect((await run(folder, ['review', 'visit', '-o', '-'])).out).toBe(html);
});

test('review of a form with errors says them and writes nothing', async () => {
  const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit().replace('yes-no', 'yes-or-no') });
  const { code, out, err } = await run(folder, ['review', 'visit']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('yes-or-no');
  expect([...readTree(folder).keys()]).toEqual(['forms/visit/1.0.0.yaml']);
});
