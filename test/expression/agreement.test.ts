import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateFormula, type Judging } from '../../compiler/expression/evaluate-formula.ts';
import type { Formula } from '../../compiler/expression/formula.ts';
import { fails, holds } from '../../compiler/expression/normalize.ts';
import { judge } from '../../compiler/expression/reference.ts';
import { isSayable, toJsonSchema } from '../../compiler/expression/to-json-schema.ts';
import type { Tree } from '../../compiler/expression/tree.ts';
import { arbitraryAnswers, arbitraryHostile, SAVED } from './arbitrary-answers.ts';
import { arbitraryExpression } from './arbitrary-expression.ts';
import { readWell, rule, sample } from './build-sample.ts';
import { runCel, runJavaScript, runSchemas } from './evaluators.ts';
import { CONDITIONS, RULES } from './expressions.ts';

const PYTHON = '/usr/bin/python3';
const SEED = 20261124;
const texts = [...CONDITIONS, ...RULES, ...fc.sample(arbitraryExpression([...CONDITIONS, ...RULES]), { seed: SEED, numRuns: 60 })];
const records = fc.sample(arbitraryAnswers(sample), { seed: SEED, numRuns: 400 });
const hostile = fc.sample(arbitraryHostile(sample), { seed: SEED, numRuns: 300 });

/** Both polarities of an expression: the formula and the truth that it claims. */
function polarities(text: string): readonly { readonly tree: Tree; readonly formula: Formula; readonly wanted: boolean }[] {
  const { tree } = readWell(text, rule);
  return [{ tree, formula: holds(tree), wanted: true }, { tree, formula: fails(tree), wanted: false }];
}

function judgingAt(index: number, ages: Judging['ages']): Judging {
  return { saved: SAVED[index % SAVED.length] ?? '', ages };
}

describe('every reading of an expression agrees with the three-valued reference', () => {
  test.each(texts)('%s', (text) => {
    for (const { tree, formula, wanted } of polarities(text)) {
      const [javaScript, schemas, cel] = [runJavaScript(formula), runSchemas(formula), runCel(formula)];
      const differences: unknown[] = [];
      records.forEach((record, index) => {
        for (const ages of ['protective', 'certain'] as const) {
          const judging = judgingAt(index, ages);
          const expected = judge(tree, record, judging) === wanted;
          const given = [evaluateFormula(formula, record, judging), javaScript(record, judging), ...(schemas?.(record) ?? []), ...(ages === 'protective' ? cel(record, judging.saved) : [])];
          if (given.some((one) => one !== expected)) differences.push({ wanted, expected, given, judging, record });
        }
      });
      expect(differences.slice(0, 1)).toEqual([]);
    }
  });

  test.each(texts.filter((text) => !text.includes('count')))('whatever the types of the answers: %s', (text) => {
    for (const { tree, formula, wanted } of polarities(text)) {
      const [javaScript, schemas] = [runJavaScript(formula), runSchemas(formula)];
      const differences: unknown[] = [];
      hostile.forEach((record, index) => {
        const judging = judgingAt(index, 'protective');
        const expected = judge(tree, record, judging) === wanted;
        const given = [evaluateFormula(formula, record, judging), javaScript(record, judging), ...(schemas?.(record) ?? [])];
        if (given.some((one) => one !== expected)) differences.push({ wanted, expected, given, record });
      });
      expect(differences.slice(0, 1)).toEqual([]);
    }
  });

  test('the records tell the expressions apart: most come out true, false and unknown', () => {
    const outcomes = texts.map((text) => new Set(records.map((record, index) => judge(readWell(text, rule).tree, record, judgingAt(index, 'certain')))));
    expect(outcomes.filter((set) => set.size >= 2).length).toBeGreaterThan(texts.length * 0.9);
    expect(outcomes.filter((set) => set.size === 3).length).toBeGreaterThan(texts.length / 2);
  });

  test('every condition can be said in JSON Schema', () => {
    expect(CONDITIONS.flatMap(polarities).filter(({ formula }) => !isSayable(formula))).toEqual([]);
  });

  test.skipIf(!existsSync(PYTHON))('Debian’s jsonschema agrees on a sample (skipped where there is no python3)', () => {
    const cases = texts.flatMap(polarities).flatMap(({ tree, formula, wanted }) => {
      const schema = toJsonSchema(formula);
      return schema ? [{ tree, wanted, schema }] : [];
    });
    const some = records.slice(0, 60);
    const folder = mkdtempSync(join(tmpdir(), 'concordat-expression-'));
    try {
      writeFileSync(join(folder, 'cases.json'), JSON.stringify({ schemas: cases.map(({ schema }) => schema), records: some }));
      const script = 'import json,sys\nfrom jsonschema import Draft202012Validator as V, Draft7Validator as O\nd=json.load(open(sys.argv[1]))\nprint(json.dumps([[[v.is_valid(r) for r in d["records"]] for v in (V(s),O(s))] for s in d["schemas"]]))';
      const verdicts = JSON.parse(execFileSync(PYTHON, ['-W', 'ignore', '-c', script, join(folder, 'cases.json')], { encoding: 'utf8', maxBuffer: 1e9 })) as boolean[][][];
      const differences = cases.flatMap(({ tree, wanted, schema }, index) => some.flatMap((record, at) => {
        const expected = judge(tree, record, judgingAt(0, 'protective')) === wanted;
        return verdicts[index]?.every((draft) => draft[at] === expected) ? [] : [{ schema, record, expected }];
      }));
      expect(differences.slice(0, 1)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
