import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';

const form = (id: string) => `form: ${id}\nversion: 1.0.0\ntitle: Sample\npurpose: Show an id.\nsections:\n  - title: One\n    added: For the test.\n    questions:\n      - {id: seen, type: yes-no, ask: Seen?}\n`;
const find = (id: string) => compile([{ file: `${id}/1.0.0.yaml`, text: form(id) }]).diagnostics.map(({ code, message }) => [code, message]);

test('a form is not called as a folder beside the forms', () => {
  expect(find('package')).toEqual([['reserved-id', '“package” cannot be the id of a form: a folder or file of ours has that name.']]);
  expect(find('packages')).toEqual([]);
});

test('a form is not called as a file beside the forms, with any capitals', () => {
  expect(find('sha256sums')).toEqual([['reserved-id', '“sha256sums” cannot be the id of a form: a folder or file of ours has that name.']]);
});

test('a board is not called as a folder beside the profiles', () => {
  const judge = (board: string) => compile([
    { file: 'sample/1.0.0.yaml', text: form('sample') },
    { file: `boards/${board}/board.yaml`, text: `board: ${board}\ntitle: A board\n` },
    { file: `boards/${board}/sample/1.0.0.yaml`, text: `profile: ${board}\nof: sample@1.0.0\nversion: 1.0.0\nrequire: [seen]\n` },
  ]).diagnostics.map(({ code, message }) => [code, message]);
  expect(judge('examples')).toEqual([['reserved-id', '“examples” cannot be the id of a board: a folder or file of ours has that name.']]);
  expect(judge('example')).toEqual([]);
  expect(judge('nul')).toEqual([['reserved-id', '“nul” cannot be the id of a board: Windows keeps that name for a device.']]);
  expect(judge('nulls')).toEqual([]);
});
