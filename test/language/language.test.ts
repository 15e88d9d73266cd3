import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../cli/report/render-text.ts';
import { findCheck } from '../../compiler/check/checks.ts';
import { parseDefinition } from '../../compiler/parse/parse-definition.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { root } from '../support/root.ts';

const folder = path.join(root, 'test/language');
const cases = (kind: 'good' | 'bad') => readdirSync(path.join(folder, kind)).filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -5)).sort();
const read = (kind: 'good' | 'bad', name: string) => ({ file: `${name}.yaml`, text: readFileSync(path.join(folder, kind, `${name}.yaml`), 'utf8') });

describe('what the language refuses', () => {
  it.each(cases('bad'))('%s', (name) => {
    const source = read('bad', name);
    const { diagnostics } = parseDefinition(source);
    expect(diagnostics).not.toEqual([]);
    for (const { code, span } of diagnostics) {
      expect(findCheck(code), code).toBeDefined();
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(source.text.length);
    }
    expectGolden(`test/language/bad/${name}.txt`, renderText(diagnostics, [source], { color: false }));
  });
});

describe('what the language accepts', () => {
  it.each(cases('good'))('%s', (name) => {
    const { definition, diagnostics } = parseDefinition(read('good', name));
    expect(diagnostics).toEqual([]);
    expectGolden(`test/language/good/${name}.json`, `${JSON.stringify(definition?.value, null, 2)}\n`);
  });
});
