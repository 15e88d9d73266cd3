import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../generators/dictionary/parse-csv.ts';
import { makeProject, visit } from './make-project.ts';
import { run } from './run-program.ts';

const ID = '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f';

/** A record of the small form. */
function record(answers: object, more: object = {}): string {
  return JSON.stringify({ concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: ID, status: 'final', saved: '2026-11-21T10:15:00+00:00', answers, ...more });
}

const project = (files: Readonly<Record<string, string | Uint8Array>>) => makeProject({ 'forms/visit/1.0.0.yaml': visit(), ...files });

describe('validate', () => {
  test('says the three verdicts of a good record in one line', async () => {
    expect(await run(project({ 'a.json': record({ seen: true }) }), ['validate', 'a.json'])).toEqual({
      code: 0, out: 'a.json: valid final (well-formed, complete, sound)\n', err: '1 record: 1 valid, 0 not.\n',
    });
  });

  test('names question, place and message of each finding', async () => {
    const { code, out, err } = await run(project({ 'a.json': record({ whyNot: 'Asleep' }) }), ['validate', 'a.json']);
    expect([code, err]).toEqual([1, '1 record: 0 valid, 1 not.\n']);
    const [head, ...findings] = out.trimEnd().split('\n');
    expect(head).toBe('a.json: not valid as final (well-formed, not complete, sound)');
    expect(findings.filter((_, index) => index % 3 !== 1)).toEqual([
      '  complete: Was the child seen? [seen]', '    at /answers/seen', '  complete: Why not? [whyNot]', '    at /answers/whyNot',
    ]);
    expect(out).not.toContain('Asleep');
  });

  test('a draft with gaps is valid, and its gaps are still told', async () => {
    const { code, out } = await run(project({ 'a.json': record({}, { status: 'draft' }) }), ['validate', 'a.json']);
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.json: valid draft \(well-formed, not complete, sound\)\n {2}complete: Was the child seen\? \[seen\]\n/);
  });

  test('an extract is judged no further than its shape: what it lacks may have been left out', async () => {
    const extract = (answers: object) => record(answers, { status: 'extract', links: [{ rel: 'extract-of', recordId: '3f2b9c1e-0000-4000-8000-000000000002' }] });
    const { code, out, err } = await run(project({ 'all.ndjson': [extract({}), extract({ seen: 1 })].join('\n') }), ['validate', 'all.ndjson']);
    expect(code).toBe(1);
    expect(out).toMatch(/^all\.ndjson:1: valid extract \(well-formed, complete not judged, sound not judged\)\nall\.ndjson:2: not valid as extract \(not well-formed, /);
    expect(err).toBe('visit 1.0.0-draft: 1 of 2 valid\n       1  wrong-type\n2 records: 1 valid, 1 not.\n');
  });

  test('as JSON gives one report a record, as annotations one line a finding', async () => {
    const folder = project({ 'r/good.json': record({ seen: true }), 'r/bad.json': record({ seen: 'yes' }), 'r/deep/broken.json': '{' });
    const json = await run(folder, ['validate', 'r', '--format', 'json']);
    expect(json.code).toBe(1);
    const reports = JSON.parse(json.out) as { file: string; valid: boolean; wellFormed?: boolean; findings?: { pointer: string }[]; refused?: { code: string }[] }[];
    expect(reports.map(({ file, valid }) => [file, valid])).toEqual([['r/bad.json', false], ['r/deep/broken.json', false], ['r/good.json', true]]);
    expect([reports[0]?.wellFormed, reports[0]?.findings?.map(({ pointer }) => pointer)]).toEqual([false, ['/answers/seen']]);
    expect(reports[1]?.refused?.map(({ code }) => code)).toEqual(['cut-short']);
    const github = await run(folder, ['validate', 'r', '--format', 'github']);
    expect(github.out.trimEnd().split('\n').map((line) => line.replace(/::[^:]*$/, ''))).toEqual([
      expect.stringMatching(/^::error file=r\/bad\.json,title=/), expect.stringMatching(/^::error file=r\/deep\/broken\.json,title=cut-short/),
    ]);
  });

  test('as a table gives a row a finding, and one to a record without any', async () => {
    const folder = project({ 'r/good.json': record({ seen: true }), 'r/gaps.json': record({}), 'r/=broken.json': '{' });
    const { code, out } = await run(folder, ['validate', 'r', '--format', 'csv']);
    expect(code).toBe(1);
    const rows = parseCsv(out);
    expect(rows.map(([file, , form, version, status, valid, verdict, severity, kind, , question, pointer]) => [file, form, version, status, valid, verdict, severity, kind, question, pointer])).toEqual([
      ['file', 'form', 'version', 'status', 'valid', 'verdict', 'severity', 'code', 'question', 'pointer'],
      ['r/=broken.json', '', '', '', 'no', '', 'error', 'cut-short', '', ''],
      ['r/gaps.json', 'visit', '1.0.0-draft', 'final', 'no', 'complete', 'error', 'unanswered', 'seen', '/answers/seen'],
      ['r/good.json', 'visit', '1.0.0-draft', 'final', 'yes', '', '', '', '', ''],
    ]);
  });

  test('as JUnit gives a test case a record, and a failure to each that is not valid', async () => {
    const folder = project({ 'r/good.json': record({ seen: true }), 'r/gaps.json': record({}), 'r/broken.json': '{' });
    const { out } = await run(folder, ['validate', 'r', '--format', 'junit']);
    const cases = [...new DOMParser().parseFromString(out, 'text/xml').querySelectorAll('testcase')];
    expect(cases.map((one) => [one.getAttribute('classname'), one.getAttribute('name'), one.querySelector('failure')?.getAttribute('message') ?? ''])).toEqual([
      ['not-read', 'r/broken.json', 'not read'], ['visit.1.0.0-draft', 'r/gaps.json', 'not valid'], ['visit.1.0.0-draft', 'r/good.json', ''],
    ]);
    expect(cases[1]?.textContent).toContain('at /answers/seen');
  });

  // The names of members that the form does not have are told: they are not answers.
  test('no answer is in any output, whatever is wrong with it', async () => {
    const word = 'Qanaryqz';
    const bad = [record({ seen: word }), record({ seen: false, whyNot: word.repeat(2000) }), record({ seen: true, whyNot: word }), record({ seen: true, absent: { seen: word } }),
      record({ seen: true }, { reasons: [{ rule: word, reason: word }] }), record({ seen: true }, { form: word }), record({ seen: true }, { version: word }), record({ seen: true }, { status: word }), `{"a": "${word}`, word, `["${word}"]`];
    const folder = project({ 'all.ndjson': bad.join('\n') });
    for (const format of ['text', 'json', 'csv', 'junit', 'github']) {
      const { code, out, err } = await run(folder, ['validate', 'all.ndjson', '--format', format]);
      expect([format, code, out.length > 500]).toEqual([format, 1, true]);
      expect([format, /qanaryqz/i.test(out + err)]).toEqual([format, false]);
    }
  });

  test('reads many records a file, passes over empty lines, and names the line of each', async () => {
    const lines = [record({ seen: true }), '', record({ seen: 1 }), '{"form":', record({ seen: false })];
    const { code, out, err } = await run(project({ 'all.ndjson': lines.join('\n') }), ['validate', 'all.ndjson']);
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('all'))).toEqual([
      'all.ndjson:1: valid final (well-formed, complete, sound)', 'all.ndjson:3: not valid as final (not well-formed, complete not judged, sound not judged)',
      'all.ndjson:4: not read', 'all.ndjson:5: valid final (well-formed, complete, sound)',
    ]);
    expect(err).toBe('not read: 0 of 1 valid\n       1  cut-short\nvisit 1.0.0-draft: 2 of 3 valid\n       1  wrong-type\n4 records: 2 valid, 2 not.\n');
  });

  test('judges many records in threads, with the same output in the same order', async () => {
    const kinds = [record({ seen: true }), record({ seen: 1 }), record({ seen: false, whyNot: 'é'.repeat(900) }), '{"form":', '', record({ seen: true }, { version: '7.0.0' })];
    const lines = Array.from({ length: 12_000 }, (_, index) => kinds[(index * 7 + Math.trunc(index / 5)) % kinds.length]);
    const folder = project({ 'all.ndjson': `${lines.join('\n')}\n{"concordat": "1.0", "form": "vis`, 'more/one.json': record({ seen: true }) });
    for (const format of ['text', 'json', 'csv', 'junit']) {
      const ends = await Promise.all(['1', '3'].map((workers) => run(folder, ['validate', 'all.ndjson', 'more', '--format', format, '--workers', workers])));
      expect([format, ends[0]?.code, (ends[0]?.out.length ?? 0) > 500_000]).toEqual([format, 1, true]);
      expect([format, ends[1]?.out === ends[0]?.out, ends[1]?.err]).toEqual([format, true, ends[0]?.err]);
      if (format === 'json') expect((JSON.parse(ends[1]?.out ?? '') as { line?: number }[]).map(({ line }) => line).slice(-3)).toEqual([11_999, 12_001, undefined]);
    }
  });

  test('a number of workers is a whole one', async () => {
    expect(await run(project({}), ['validate', '.', '--workers', '0'])).toEqual({ code: 2, out: '', err: '--workers is a whole number from 1 to 16, not “0”.\n' });
  });

  test('reads standard input, one record or one a line', async () => {
    const folder = project({});
    expect((await run(folder, ['validate', '-'], { input: record({ seen: true }) })).out).toBe('standard input: valid final (well-formed, complete, sound)\n');
    const many = await run(folder, ['validate', '-', '--lines'], { input: `${record({ seen: true })}\n${record({ seen: false })}\n` });
    expect(many.out.split('\n').map((line) => line.split(': ')[0])).toEqual(['standard input:1', 'standard input:2', '']);
  });

  test('a record larger than 5 MB is a limit, and the rest is still judged', async () => {
    const big = record({ whyNot: 'x'.repeat(5_000_000) });
    const alone = await run(project({ 'big.json': big }), ['validate', 'big.json']);
    expect([alone.code, alone.out]).toEqual([3, 'big.json: not read\n  The record is larger than 5 MB. Keep files beside the record, not inside it. [too-large]\n']);
    const lines = await run(project({ 'big.ndjson': `${big}\n${record({ seen: true })}` }), ['validate', 'big.ndjson']);
    expect([lines.code, lines.err]).toEqual([3, 'not read: 0 of 1 valid\n       1  too-large\nvisit 1.0.0-draft: 1 of 1 valid\n2 records: 1 valid, 1 not.\n']);
  });

  const refusals: readonly (readonly [string, string, string])[] = [
    ['a record of an unknown form', record({}, { form: 'vist' }), 'There is no form “vist” here. Did you mean visit? [unknown-form]'],
    ['a record of an unknown version', record({}, { version: '2.0.0' }), 'There is no version 2.0.0 of “visit” here, but 1.0.0-draft. [unknown-form]'],
    ['a record whose form cannot be one', record({}, { form: 'Secret Name' }), 'The record names no form that could be one. [unknown-form]'],
    ['JSON that is no record', '{"type":"object"}', 'This is not a record: it does not say which form and version it follows. [not-a-record]'],
    ['two members of one name', '{"form":"visit","form":"visit"}', 'line 1, column 17: '],
    ['bytes that are not UTF-8', '\ud800', 'line 1, column 1: This is not JSON'],
  ];
  test.each(refusals)('refuses %s', async (_name, text, message) => {
    const { code, out } = await run(project({ 'a.json': text }), ['validate', 'a.json']);
    expect(code).toBe(1);
    expect(out.startsWith(`a.json: not read\n  ${message}`)).toBe(true);
    expect(out).not.toContain('Secret');
  });

  test('a form with errors judges nothing, and says what to do', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit().replace('yes-no', 'yes-or-no'), 'a.json': record({ seen: true }) });
    const { code, out } = await run(folder, ['validate', 'a.json']);
    expect([code, out]).toEqual([1, 'a.json: not read\n  The definition of “visit” has errors, so no record can be judged: concordat check visit [unknown-form]\n']);
  });

  test('an empty folder holds no record, which is said', async () => {
    const folder = project({});
    mkdirSync(path.join(folder, 'records'));
    expect(await run(folder, ['validate', 'records'])).toEqual({ code: 1, out: '', err: 'There is no record there.\n' });
  });

  test('never repeats an answer, whatever is wrong with the record', async () => {
    const secret = 'Ada Privately';
    const texts = [record({ seen: secret }), record({ seen: true }, { marking: secret }), `{"a": "${secret}", "a": "${secret}"}`, `{"x": ${secret}`,
      record({ seen: true }, { version: secret }), record({ seen: true }, { status: secret }), record({ absent: { seen: secret } })];
    const folder = project(Object.fromEntries(texts.map((text, index) => [`r/${index}.json`, text])));
    for (const format of ['text', 'json', 'github']) {
      const { out, err } = await run(folder, ['validate', 'r', '--format', format]);
      expect(`${out}${err}`).not.toContain('Privately');
    }
  });

  test('without definitions here uses those of the package', async () => {
    const folder = makeProject({ 'a.json': record({}, { form: 'information-report', answers: {}, marking: 'OFFICIAL-SENSITIVE', status: 'draft' }) });
    const { code, out } = await run(folder, ['validate', 'a.json']);
    expect([code, out.split('\n')[0]]).toEqual([0, 'a.json: valid draft (well-formed, not complete, sound)']);
  });

  test('a link in a folder is not followed', async () => {
    const folder = project({ 'r/a.json': record({ seen: true }) });
    const outside = makeProject({ 'secret.json': record({ seen: 'x' }) });
    const { symlinkSync } = await import('node:fs');
    symlinkSync(path.join(outside, 'secret.json'), path.join(folder, 'r/b.json'));
    writeFileSync(path.join(folder, 'r/.hidden.json'), '{');
    expect((await run(folder, ['validate', 'r'])).err).toBe('1 record: 1 valid, 0 not.\n');
  });
});
