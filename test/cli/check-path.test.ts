import { describe, expect, test } from 'vitest';
import { checkApart, checkPath } from '../../cli/write/check-path.ts';

describe('paths that no computer of ours could store, or that lead away', () => {
  test.each([
    '../evil', 'a/../../evil', '/etc/passwd', 'a//b', '', '.', 'a/.', 'C:\\x', 'a\\b', 'a:b', 'a b', 'a\u0000b', '.hidden', 'a.', 'a/b.', 'ä', '-rf/x', '$(x)', 'a;b', 'a\nb',
    'con', 'CON/x', 'a/nul', 'aux.json', 'com1', 'LPT9.txt', 'com\u00b2', 'conin$', 'x'.repeat(121),
  ])('%j', (file) => {
    expect(() => checkPath(file)).toThrow(/cannot be written/);
  });

  test.each(['information-report/1.0.0-draft/schema.json', 'visit/1.0.0/schema.draft-07.json', 'console/1.0.0/x', 'a/examples/several-people.json', 'com10/x', 'x'.repeat(120)])('%s is lawful', (file) => {
    expect(() => checkPath(file)).not.toThrow();
  });

  test('names that only capital letters tell apart are refused', () => {
    expect(() => checkApart(['a/Form', 'a/form'])).toThrow(/only capital letters/);
    expect(() => checkApart(['a/form', 'b/form'])).not.toThrow();
  });
});
