import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { root } from '../support/root.ts';
import { readForms } from './compiled.ts';

test('the board and the profile that the docs show are right beside the forms of the standard', () => {
  const blocks = [...readFileSync(path.join(root, 'docs/boards.md'), 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
  const [profile = '', board = ''] = blocks;
  expect(blocks).toHaveLength(2);
  const { forms, profiles, diagnostics } = compile([
    ...readForms('forms'), { file: 'boards/exampleshire/board.yaml', text: board }, { file: 'boards/exampleshire/cse-screening/1.1.0.yaml', text: profile },
  ], { only: ['cse-screening'] });
  expect(diagnostics).toEqual([]);
  expect(forms.map(({ id }) => id)).toEqual(['cse-screening', 'cse-screening']);
  const made = profiles.find((form) => form.profile?.board === 'exampleshire');
  expect(made?.profile?.name).toBe('exampleshire@1.1.0-draft');
  expect(made?.deadlines.find(({ id }) => id === 'strategy-meeting')?.within).toEqual({ unit: 'days', count: 10 });
  expect(made?.profile?.notUsed.map(({ address }) => address)).toEqual(['administratorToldOn']);
});
