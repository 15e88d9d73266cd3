import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks, findCheck } from '../../compiler/check/checks.ts';
import { compile } from '../../compiler/compile.ts';
import type { Source } from '../../compiler/source.ts';
import { root } from '../support/root.ts';

const folder = path.join(root, 'test/checks');

/** A case stands at `sample/<version>.yaml`; what is in `beside/` stands beside it, laid out as in forms/. */
function readCase(code: string, name: 'wrong' | 'right'): Source[] {
  const text = readFileSync(path.join(folder, code, `${name}.yaml`), 'utf8');
  const version = /^version: (\d+\.\d+\.\d+)$/m.exec(text)?.[1] ?? '1.0.0';
  const beside = path.join(folder, code, 'beside');
  const others = existsSync(beside) ? readdirSync(beside, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort() : [];
  return [{ file: `sample/${version}.yaml`, text }, ...others.map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(beside, file), 'utf8') }))];
}

const codesOf = (sources: readonly Source[]) => [...new Set(compile(sources).diagnostics.map(({ code }) => code))];

describe('the catalogue of checks', () => {
  it('is in order, without doubles, and each can be found', () => {
    const codes = checks.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const check of checks) expect(findCheck(check.code)).toBe(check);
    expect(findCheck('no-such-check')).toBeUndefined();
  });

  it('has a file named after each code, and no other', () => {
    const files = readdirSync(path.join(root, 'compiler/check')).filter((file) => !['check.ts', 'checks.ts'].includes(file) && isCheck(file)).sort();
    expect(files).toEqual(checks.map(({ code }) => `${code}.ts`));
  });

  it('has a folder of cases for each, and no other', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
    expect(folders).toEqual(checks.map(({ code }) => code));
  });

  for (const { code, summary, why, example } of checks) {
    describe(code, () => {
      it('is explained', () => {
        expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(summary).toMatch(/^[a-z“`].*[^.]$/s);
        expect(why).toMatch(/^[A-Z“`].*\.$/s);
        expect(example.wrong.trim()).not.toBe('');
        expect(example.right.trim()).not.toBe('');
        expect(example.right).not.toBe(example.wrong);
      });
      it('fires on its case, and nothing else does', () => expect(codesOf(readCase(code, 'wrong'))).toEqual([code]));
      it('is silent on the mended case, and so is everything else', () => expect(codesOf(readCase(code, 'right'))).toEqual([]));
    });
  }
});

/** Helpers that a check keeps beside it export no check. */
function isCheck(file: string): boolean {
  return readFileSync(path.join(root, 'compiler/check', file), 'utf8').includes(': Check = {');
}
