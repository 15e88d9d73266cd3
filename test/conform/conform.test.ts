import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProject } from '../cli/make-project.ts';
import { run } from '../cli/run-program.ts';
import { SMALL_SCREENS, SMALL_VECTORS, systemText } from './small-vectors.ts';

const project = (extra = '') => makeProject({ 'kit/visit/vectors.json': SMALL_VECTORS, 'kit/visit/vectors-screen.json': SMALL_SCREENS, 'system.mjs': systemText(extra) });
const conform = (folder: string, ...more: string[]) => run(folder, ['conform', '--vectors', 'kit', '--limit', '5', ...more, '--', process.execPath, 'system.mjs']);
const read = (folder: string, file: string) => readFileSync(path.join(folder, 'conformance-report', file), 'utf8');
const report = (folder: string) => JSON.parse(read(folder, 'report.json')) as {
  passed: boolean; level: string; kit: string; implementation?: { name: string };
  forms: { skipped?: string; levels: Record<string, { right: number; all: number }>; optional: Record<string, { right: number; all: number }>; misses: { vector: string; mark: string; said: { failure?: string } }[] }[];
};

describe('a system that tells everything right', () => {
  test('passes, and gets a badge with level, kit, day and version', async () => {
    const folder = project();
    const { code, out } = await conform(folder);
    expect([code, out]).toEqual([0, 'visit 1.0.0: well-formed 3/3, complete 1/1, sound 1/1; optional: screens 1/1\nPassed at the level sound.\n']);
    expect(JSON.parse(read(folder, 'badge.json'))).toMatchObject({ label: 'Concordat', message: 'sound: visit 1.0.0', level: 'sound', date: new Date().toISOString().slice(0, 10), declaredBy: 'self', kit: report(folder).kit });
    expect(read(folder, 'badge.svg')).toMatch(/^<svg [^>]*role="img"[\s\S]*sound: visit 1.0.0[\s\S]*test kit 0\.1\.0, \d{4}-\d\d-\d\d/);
    expect(report(folder).implementation?.name).toBe('Small <system>');
    expect(read(folder, 'report.html')).toContain('Small &lt;system&gt; 7 (JavaScript)');
    expect(read(folder, 'report.html')).not.toContain('<system>');
  });

  test('is started once, selected once, asked in order, and stopped', async () => {
    const folder = project();
    await conform(folder);
    expect(readFileSync(path.join(folder, 'asked.log'), 'utf8').trim().split('\n').map((line) => line.trim())).toEqual(['start', 'select', 'run 0', 'run 1', 'run 2', 'run 3', 'run 4', 'run 0', 'stop']);
  });
});

describe('a system that tells something wrong', () => {
  test('does not pass, and the badge of an earlier run goes', async () => {
    const folder = project();
    await conform(folder);
    writeFileSync(path.join(folder, 'system.mjs'), systemText("if (message.cmd === 'run' && message.seq === 1) { say({ seq: 1, wellFormed: true, complete: true, sound: true }); continue; }"));
    const { code, out } = await conform(folder);
    expect([code, out]).toEqual([1, 'visit 1.0.0: well-formed 2/3, complete 1/1, sound 1/1; optional: screens 1/1\nNot passed at the level sound.\n']);
    expect(['badge.json', 'badge.svg'].filter((file) => existsSync(path.join(folder, 'conformance-report', file)))).toEqual([]);
    expect(report(folder).forms[0]?.misses).toMatchObject([{ vector: 'value/seen/word', mark: 'wrong' }]);
    expect(read(folder, 'report.html')).toContain('value/seen/word');
  });

  test('passes at a lower level than the one it fails', async () => {
    const folder = project("if (message.cmd === 'run' && message.seq === 4) { say({ seq: 4, wellFormed: true, complete: true }); continue; }");
    expect((await conform(folder)).code).toBe(1);
    expect(report(folder).forms[0]?.misses).toMatchObject([{ vector: 'rule/seen/long', mark: 'not-judged' }]);
    expect((await conform(folder, '--level', 'complete')).code).toBe(0);
    expect(JSON.parse(read(folder, 'badge.json'))).toMatchObject({ level: 'complete' });
  });

  test('is told apart from one that does not know the form', async () => {
    const folder = project("if (message.cmd === 'select') { say({ skip: 'not in use here' }); continue; }");
    expect((await conform(folder)).code).toBe(1);
    expect(report(folder).forms[0]).toMatchObject({ skipped: 'not in use here', misses: [] });
    expect(read(folder, 'report.html')).toContain('Not tested: not in use here');
  });
});

describe('a system that fails', () => {
  test.for([
    { name: 'crashes', extra: "if (message.seq === 1) { console.error('out of memory'); process.exit(3); }", failure: 'crashed', said: 'ended with 3. out of memory' },
    { name: 'ends without a word', extra: 'if (message.seq === 1) process.exit(0);', failure: 'crashed', said: 'ended with 0' },
    { name: 'writes something else', extra: "if (message.seq === 1) { console.log('hello'); continue; }", failure: 'not-json', said: 'hello' },
    { name: 'answers another question', extra: "if (message.seq === 1) { say({ seq: 0, wellFormed: false }); continue; }", failure: 'out-of-step', said: 'seq 0' },
    { name: 'hangs', extra: 'if (message.seq === 1) { await new Promise((resolve) => setTimeout(resolve, 60000)); }', failure: 'too-slow', said: 'no answer within 1 s' },
  ])('and $name fails at that record only, and is asked on', async ({ extra, failure, said }) => {
    const folder = project(extra.replace('message.seq === 1', "message.cmd === 'run' && message.seq === 1 && message.record.answers.seen === 'yes'"));
    expect((await conform(folder, '--limit', '1')).code).toBe(1);
    const [form] = report(folder).forms;
    expect(form?.levels).toEqual({ 'well-formed': { right: 2, all: 3 }, complete: { right: 1, all: 1 }, sound: { right: 1, all: 1 } });
    expect(form?.misses).toMatchObject([{ vector: 'value/seen/word', mark: 'failed', said: { failure } }]);
    expect(JSON.stringify(form?.misses)).toContain(said);
  });

  test('all the time is given up', async () => {
    const folder = project("if (message.cmd === 'run') process.exit(1);");
    expect((await conform(folder)).code).toBe(1);
    expect(report(folder).forms[0]?.levels['well-formed']).toEqual({ right: 0, all: 3 });
  });

  test('to start says so', async () => {
    const folder = project();
    const { code } = await run(folder, ['conform', '--vectors', 'kit', '--', path.join(folder, 'no-such-program')]);
    expect(code).toBe(1);
    expect(JSON.stringify(report(folder).forms[0]?.misses)).toContain('could not be started');
  });
});

describe('a program that judges one file', () => {
  const CHECKER = `import { readFileSync } from 'node:fs';
const text = readFileSync(process.argv[2], 'utf8');
const { answers } = JSON.parse(text);
if (answers === undefined) process.exit(1);
process.exit(answers.seen === true && answers.note?.length !== 70 ? 0 : 1);
`;

  test('is started for each record and told by how it ends', async () => {
    const folder = makeProject({ 'kit/vectors.json': SMALL_VECTORS, 'checker.mjs': CHECKER });
    const { code, out } = await run(folder, ['conform', '--vectors', 'kit', '--one-shot', '--', process.execPath, 'checker.mjs', '{file}']);
    expect([code, out]).toEqual([0, 'visit 1.0.0: well-formed 3/3, complete 1/1, sound 1/1\nPassed at the level sound.\n']);
    expect(JSON.parse(read(folder, 'report.json'))).toMatchObject({ mode: 'one-shot', passed: true });
  });

  test('fails where it ends in another way or takes too long', async () => {
    const folder = makeProject({ 'kit/vectors.json': SMALL_VECTORS, 'checker.mjs': CHECKER.replace('process.exit(1);', 'process.exit(2);').replace('const { answers }', "if (text.includes('xxxx')) await new Promise((resolve) => setTimeout(resolve, 60000));\nconst { answers }") });
    expect((await run(folder, ['conform', '--vectors', 'kit', '--one-shot', '--limit', '1', '--', process.execPath, 'checker.mjs', '{file}'])).code).toBe(1);
    expect(report(folder).forms[0]?.misses).toMatchObject([{ vector: 'bytes/empty', said: { failure: 'crashed' } }, { vector: 'rule/seen/long', said: { failure: 'too-slow' } }]);
  });
});

describe('the command', () => {
  test('says with --list how many vectors there are, and tests nothing', async () => {
    const folder = project();
    const { code, out } = await run(folder, ['conform', '--vectors', 'kit', '--list']);
    expect([code, out]).toEqual([0, [
      'visit 1.0.0  required  well-formed       1 right      2 wrong', 'visit 1.0.0  required  complete          0 right      1 wrong', 'visit 1.0.0  required  sound             0 right      1 wrong',
      'visit 1.0.0  optional  complete          1 right      0 wrong', 'all          required                    1 right      4 wrong', 'all          optional                    1 right      0 wrong', '',
    ].join('\n')]);
    expect(existsSync(path.join(folder, 'conformance-report'))).toBe(false);
  });

  test.for([
    { args: ['conform'], says: /Something is missing/ }, { args: ['conform', '--level', 'perfect', '--', 'x'], says: /--level is one of sound, well-formed, complete/ }, { args: ['conform', '--limit', '0', '--', 'x'], says: /--limit is a number of seconds/ },
    { args: ['conform', '--one-shot', '--', 'x'], says: /must say \{file\}/ }, { args: ['conform', '--vectors', 'nowhere', '--', 'x'], says: /There is no folder/ }, { args: ['conform', '--vectors', 'kit', '--form', 'other', '--', 'x'], says: /There are no vectors of other/ },
    { args: ['conform', '--form', 'no-such-form', '--', 'x'], says: /There is no form/ },
  ])('refuses $args', async ({ args, says }) => {
    const folder = makeProject({ 'kit/vectors.json': SMALL_VECTORS, 'forms/readme.txt': '' });
    const { code, err } = await run(folder, args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(existsSync(path.join(folder, 'conformance-report'))).toBe(false);
  });

  test('refuses a file that holds no vectors', async () => {
    const folder = makeProject({ 'kit/vectors.json': '{"vectors": 1}' });
    const { code, err } = await run(folder, ['conform', '--vectors', 'kit', '--', 'x']);
    expect([code, err]).toEqual([1, 'kit/vectors.json: this is not a file of test vectors.\n']);
  });
});
