// Where a language's compiler may be missing, the text itself shows that each question, code and absent reason has its place; and no word of a definition leaves its comment.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ABSENT_REASONS, type Question } from '../../compiler/model/question.ts';
import { choicesOf, questionsIn } from '../../compiler/model/walk.ts';
import { languagesGenerator } from '../../generators/languages/languages-generator.ts';
import { nameMembers } from '../../generators/languages/name-members.ts';
import { formOf } from '../content/compiled.ts';
import { rewordForm } from '../hostile/reword-form.ts';
import { loadContext } from '../support/context.ts';
import { stripComments } from './strip-comments.ts';

async function write(form: ReturnType<typeof formOf>): Promise<ReadonlyMap<string, string>> {
  const files = await languagesGenerator.generate(form, await loadContext());
  return new Map(files.map((file) => [file.path, 'text' in file ? file.text : '']));
}

/** How each language says the name that a member has in JSON. */
const MEMBERS: Readonly<Record<string, (id: string) => string>> = {
  'record_types.py': (id) => `"${id}": ("`, 'Types.java': (id) => `members.get("${id}")`, 'Types.cs': (id) => `[JsonPropertyName("${id}")]`, 'types.go': (id) => `\`json:"${id},omitempty"\``,
};

describe.each([['forms', 'information-report'], ['forms', 'referral'], ['test/forms', 'kitchen-sink']])('%s/%s', async (folder, id) => {
  const form = formOf(folder, id);
  const texts = await write(form);
  const questions = [...questionsIn(form.answers)].flatMap((question): Question[] => (question.type === 'grid' ? [question, ...question.columns] : [question]));

  test.each(Object.entries(MEMBERS))('%s has a member for every question and row, with its words, and a constant for every code', (file, member) => {
    const text = texts.get(file) ?? '';
    const code = stripComments(file, text).join('\n');
    const said = text.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
    for (const question of questions) {
      expect(code).toContain(member(question.id));
      expect(said).toContain(question.ask.en.trim());
      for (const choice of choicesOf(question)) {
        expect(said).toContain(choice.label.en.trim());
        expect(code).toContain('code' in choice ? ` = "${choice.code}"` : member(choice.id));
      }
    }
    for (const reason of ABSENT_REASONS) expect(code).toContain(` = "${reason}"`);
  });

  test('braces of all languages that have them are closed', () => {
    for (const file of ['Types.java', 'Types.cs', 'types.go']) {
      const code = stripComments(file, texts.get(file) ?? '').join('\n').replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)+'/g, '');
      expect(code.split('{').length, file).toBe(code.split('}').length);
      expect(code.split('{').length, file).toBeGreaterThan(30);
    }
  });
});

describe('hostile words', () => {
  const WORDS = ['*/ int x; /*', '\\u002a/ int x; /\\u002a', '\\u', '\\\\u000a int x;', 'a\nint x = 1', 'a\r\nint x', 'a\u2028int x\u2029y', 'a\u0085int x', '"""\nx = 1\n"""', "'''", '" + x + "', '`', '//go:build ignore', '+build ignore', '# -*- coding: utf-7 -*-', '</summary><x>', '&', '{@code', '\u0000\ufeff\u001a\u000c', '\u202ex', '\\'];
  const sink = formOf('test/forms', 'kitchen-sink');

  test.each(WORDS)('%j stay in comments', async (words) => {
    const plain = await write(sink);
    for (const [file, text] of await write(rewordForm(sink, `${words} `))) expect(stripComments(file, text), file).toEqual(stripComments(file, plain.get(file) ?? ''));
  });

  test.skipIf(spawnSync('javac', ['-version']).status !== 0 || !existsSync('/usr/bin/python3'))('and real compilers see only comments (skipped without a JDK and python3)', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'concordat-hostile-'));
    try {
      const texts = await write(rewordForm(sink, `${WORDS.join(' ')} `));
      for (const [file, text] of texts) writeFileSync(path.join(folder, file), text);
      execFileSync('javac', ['-encoding', 'UTF-8', '-Xlint:all', '-Werror', '-d', folder, path.join(folder, 'Types.java')]);
      execFileSync('/usr/bin/python3', ['-B', '-W', 'error', path.join(folder, 'record_types.py')]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('ids that come out the same get names of their own', () => {
  expect([...nameMembers(['class', 'a-1', 'a1', 'A1', 'dateOfBirth'], 'camel', ['class']).values()]).toEqual(['class2', 'a1', 'a12', 'A13', 'dateOfBirth']);
  expect([...nameMembers(['not-known', 'notKnown', 'a'], 'upper').values()]).toEqual(['NOT_KNOWN', 'NOT_KNOWN_2', 'A']);
});
