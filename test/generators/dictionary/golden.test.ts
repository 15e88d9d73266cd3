import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../../compiler/model/walk.ts';
import { dictionaryGenerator } from '../../../generators/dictionary/dictionary-generator.ts';
import type { Context } from '../../../generators/generator.ts';
import { formOf } from '../../content/compiled.ts';
import { expectGolden } from '../../support/expect-golden.ts';
import { parseCsv } from './parse-csv.ts';

describe('dictionary', async () => {
  const form = formOf('test/forms', 'kitchen-sink');
  const texts = new Map((await dictionaryGenerator.generate(form, {} as Context)).map((file) => [file.path, 'text' in file ? file.text : '']));
  const rows = parseCsv(texts.get('dictionary.csv') ?? '');

  test.for([...texts.keys()])('%s of the form with every feature', (path) => {
    expectGolden(`test/generators/dictionary/kitchen-sink/${path}`, texts.get(path) ?? '');
  });

  test('the CSV has a line for every question, in order, and every line has every column', () => {
    const [head = [], ...body] = rows;
    expect(body.filter((row) => row.length !== head.length)).toEqual([]);
    const addresses = body.filter(([kind]) => kind === 'question').map(([, address]) => address);
    expect(addresses).toEqual([...questionsIn(form.answers)].map(({ address }) => address));
  });

  test('the Markdown has the same lines', () => {
    const lines = (texts.get('dictionary.md') ?? '').split('\n').filter((line) => line.startsWith('| '));
    expect(lines.length - 1).toBe(rows.length);
  });
});
