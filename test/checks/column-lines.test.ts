import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';

test('a cell is one line: a column with lines is refused, because its line ends would be lost on a page', () => {
  const text = `form: sample
version: 1.0.0
title: Sample
purpose: Show a column.
sections:
  - title: One
    added: For the test.
    questions:
      - {id: it, type: grid, ask: It, columns: {note: {type: text, lines: 3, ask: Note}}, rows: {one: One}}
`;
  expect(compile([{ file: 'sample/1.0.0.yaml', text }]).diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual(['key-of-another-type: A column has no `lines`: its cells are small.']);
});
