import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/** Makes an empty folder for the pages of a test file. It goes when the file's tests end, also those that fail. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-page-'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
