import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { coverageGenerator } from '../../../generators/coverage/coverage-generator.ts';
import type { Demand } from '../../../generators/coverage/list-demands.ts';
import type { Context } from '../../../generators/generator.ts';
import { jsonSchemaGenerator } from '../../../generators/json-schema/json-schema-generator.ts';
import { formOf } from '../../content/compiled.ts';
import { expectGolden } from '../../support/expect-golden.ts';

describe.for([['test/forms', 'kitchen-sink'], ['forms', 'information-report']] as const)('coverage of %s/%s', async ([folder, id]) => {
  const form = formOf(folder, id);
  const texts = new Map((await coverageGenerator.generate(form, {} as Context)).map((file) => [file.path, 'text' in file ? file.text : '']));
  const { demands } = JSON.parse(texts.get('coverage.json') ?? '') as { demands: readonly Demand[] };

  test('what it says of schema.json is what schema.json does', async () => {
    const [file] = await jsonSchemaGenerator.generate(form, {} as Context);
    const schema = JSON.parse(file && 'text' in file ? file.text : '') as { $defs: Record<string, object> };
    expect(() => new Ajv2020({ strict: false }).compile(schema)).not.toThrow();
    const said = demands.filter(({ kind, cover }) => kind === 'rule' && cover['schema.json'].level === 'enforced').map(({ about }) => `rule.${about}`);
    expect(said.sort()).toEqual(Object.keys(schema.$defs).filter((name) => name.startsWith('rule.')).sort());
    const asked = new Set(demands.filter(({ kind, cover }) => (kind === 'condition' || kind === 'required') && cover['schema.json'].level === 'enforced').map(({ about }) => `complete.${about}`));
    expect([...asked].sort()).toEqual(Object.keys(schema.$defs).filter((name) => name.startsWith('complete.')).sort());
  });

  test('every gap says what is missing', () => {
    const silent = demands.flatMap(({ about, cover }) => Object.entries(cover).filter(([, { level, why }]) => level === 'none' && !why).map(([output]) => `${about} ${output}`));
    expect(silent).toEqual([]);
  });
});

test.for(['coverage.md', 'coverage.json'])('%s of the form with every feature', async (path) => {
  const files = await coverageGenerator.generate(formOf('test/forms', 'kitchen-sink'), {} as Context);
  const file = files.find((candidate) => candidate.path === path);
  expectGolden(`test/generators/coverage/kitchen-sink/${path}`, file && 'text' in file ? file.text : '');
});
