import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTypes } from '../../generators/types/build-types.ts';
import { writeValidatorTypes } from '../../generators/validators/write-validator-types.ts';
import { TESTED_FORMS, testedForm } from '../agreement/tested-forms.ts';
import { root } from '../support/root.ts';
import { wholeReport } from './information-report-cases.ts';
import { validatorText } from './load-validator.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'concordat-module-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(TESTED_FORMS)('the validator of $id', ({ id }) => {
  const form = testedForm(id);

  test('needs nothing, makes no code, ends no script element', async () => {
    const text = await validatorText(form);
    expect(text).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\beval\(|new Function|<\/script|<!--|\bfetch\(|XMLHttpRequest|\bDate\.now|new Date\(\)/im);
  });

  test('is the same each time', async () => {
    expect(await validatorText(form)).toBe(await validatorText(form));
  });

  test('runs where code from texts is forbidden', async () => {
    await writeFile(path.join(folder, `${id}.mjs`), await validatorText(form));
    const script = `import { validate, asked, answerTo, form, version } from './${id}.mjs';
      console.log(JSON.stringify([form, version, validate({}).wellFormed, asked('answers', {}).length > 0, answerTo({ a: 1 }, 'a')]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([id, '1.0.0-draft', false, true, { state: 'answered', value: 1 }]);
  });

  test('is typed', async () => {
    const own = await mkdtemp(path.join(folder, 'types-'));
    await writeFile(path.join(own, 'types.d.ts'), await buildTypes(form));
    await writeFile(path.join(own, 'validator.d.mts'), writeValidatorTypes(form));
    await writeFile(path.join(own, 'use.mts'), `
      import { answerTo, asked, form, validate, version, type Finding, type Report } from './validator.mjs';
      const report: Report = validate(JSON.parse('{}'));
      const lines: string[] = report.findings.map(({ pointer, message }: Finding) => pointer + message);
      const ids: string[] = asked('answers', {});
      const name: ${JSON.stringify(id)} = form;
      const draft: '1.0.0-draft' = version;
      const answer = answerTo({ a: 1 } as { a?: number; absent?: { a?: 'declined' } }, 'a');
      const value: number = answer.state === 'answered' ? answer.value : 0;
      // @ts-expect-error: a report has no such member
      report.invalid;
      // @ts-expect-error: null where a record is not well-formed
      const complete: boolean = report.complete;
      export { lines, ids, name, draft, value, complete };
    `);
    const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false', '--types', ''];
    const { stdout, status } = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...flags, 'use.mts'], { cwd: own, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('asked and answerTo', async () => {
  const file = path.join(tmpdir(), `concordat-asked-${process.pid}.mjs`);
  await writeFile(file, await validatorText(testedForm('information-report')));
  afterAll(() => rm(file, { force: true }));
  const { asked, answerTo } = await import(/* @vite-ignore */ file);

  test('asked follows the conditions of an object', () => {
    const always = ['reportedAt', 'reporter', 'informationSource', 'informationAccuracy', 'licensedService', 'information', 'incidents', 'vehicles', 'people', 'childAtRisk'];
    expect(asked('answers', {})).toEqual(always);
    const more = asked('answers', { informationSource: 'public', willingToEngage: true, licensedService: false, absent: { childAtRisk: 'not-known' } });
    expect(more.filter((id: string) => !always.includes(id))).toEqual(['sourceReliability', 'willingToEngage', 'safeContact', 'sourceMayBeNamed', 'referralMade']);
    expect(asked('answers', null)).toEqual(always);
    expect(asked('people-item.person', {})).toContain('dateOfBirth');
  });

  test('asked refuses an object that the form does not have', () => {
    expect(() => asked('nothing', {})).toThrow(RangeError);
    expect(() => asked('toString', {})).toThrow(RangeError);
  });

  test('answerTo tells an answer, a reason, neither', () => {
    const [first] = wholeReport.answers.people;
    expect(answerTo(wholeReport.answers, 'childAtRisk')).toEqual({ state: 'answered', value: true });
    expect(answerTo(first?.person, 'dateOfBirth')).toEqual({ state: 'absent', reason: 'not-known' });
    expect(answerTo(wholeReport.answers, 'vehicles')).toEqual({ state: 'unanswered' });
    expect(answerTo({}, 'toString')).toEqual({ state: 'unanswered' });
  });
});
