import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { root } from './root.ts';

/** Compares a text with a committed file, byte for byte; `BLESS=1` writes the file instead. */
export function expectGolden(file: string, text: string): void {
  const target = path.join(root, file);
  if (process.env['BLESS'] === '1') {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  expect(text).toBe(readFileSync(target, 'utf8'));
}
