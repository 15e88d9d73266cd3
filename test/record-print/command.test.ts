import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProject, readTree } from '../cli/make-project.ts';
import { plainEnv, run } from '../cli/run-program.ts';
import { readPages } from '../pdf/read-pdf.ts';
import { root } from '../support/root.ts';

const FORMS = ['--forms', path.join(root, 'test/redact/forms')];
/** The browser inside the npm package where there is one. */
const browser = process.platform === 'linux' && process.arch === 'x64' ? { env: { ...plainEnv, CONCORDAT_BROWSER: 'bundled', HOME: process.env['HOME'] } } : { env: process.env };
const ID = '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f';

function visit(answers: object, header: object = {}): string {
  return JSON.stringify({ concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: ID, status: 'draft', saved: '2026-11-24T10:00:00Z', answers, ...header });
}

const quiet = visit({ child: { names: [{ fullName: 'Kay Example' }], address: '14 Harbour Street' }, story: 'A story 😀.', absent: { plate: 'not-known' } });
const telling = visit({ child: { address: '14 Harbour Street' }, story: 'She ran to 14 harbour street.' });

describe('print', () => {
  test('writes a PDF beside us and names what no font has', async () => {
    const folder = makeProject({ 'a.json': quiet });
    const { code, out, err } = await run(folder, ['print', 'a.json', ...FORMS], browser);
    expect([code, out]).toEqual([0, `visit-${ID}.pdf\n`]);
    expect(err).toBe('No font has these characters, or nobody could see them; each is printed as its code in a box:\n  U+1F600\n');
    const text = (await readPages(new Uint8Array(readFileSync(path.join(folder, out.trim()))))).join('');
    expect(text).toContain('14HarbourStreet');
    expect(text).toContain('AstoryU+1F600.');
  }, 60_000);

  test('prints a copy without what is kept from its reader, and says what it leaves out on the terminal alone', async () => {
    const folder = makeProject({ 'a.json': quiet });
    const { code, out, err } = await run(folder, ['print', 'a.json', '--for', 'family', ...FORMS], browser);
    expect([code, out]).toEqual([0, `visit-${ID}-for-family.pdf\n`]);
    expect(err).toContain('Left out for family: 1 answer, 1 mark of a missing answer, no reasons.');
    const text = (await readPages(new Uint8Array(readFileSync(path.join(folder, out.trim()))))).join('');
    expect(text).toContain('Extractforthefamily');
    expect(text).toContain('Leftoutofit:1answer,1markofamissinganswer.');
    expect(text).toContain(`Ofrecord${ID}`);
    expect(text).not.toMatch(/Harbour|Address|plate/i);
  }, 60_000);

  test('prints no copy in which a text repeats what is left out, until someone has read it or it is left out too', async () => {
    const folder = makeProject({ 'a.json': telling });
    const refused = await run(folder, ['print', 'a.json', '--for', 'family', '-o', 'b.pdf', ...FORMS], browser);
    expect([refused.code, refused.out, existsSync(path.join(folder, 'b.pdf'))]).toEqual([1, '', false]);
    expect(refused.err).toContain('What happened? (/answers/story): REPEATS words that are left out');
    expect(refused.err).not.toMatch(/harbour/i);
    expect((await run(folder, ['print', 'a.json', '--for', 'family', '--without', 'story', '-o', 'b.pdf', ...FORMS], browser)).code).toBe(0);
    expect((await run(folder, ['print', 'a.json', '--for', 'family', '--texts-read', '-o', 'c.pdf', ...FORMS], browser)).code).toBe(0);
  }, 60_000);

  test('prints a record of a later minor version by the one that is here, and copies none', async () => {
    const folder = makeProject({ 'a.json': visit({ story: 'A story.', mood: 'calm' }, { version: '1.2.0' }), 'b.json': visit({ story: 'A story.' }, { version: '2.0.0' }) });
    const { code, out } = await run(folder, ['print', 'a.json', ...FORMS], browser);
    expect(code).toBe(0);
    const text = (await readPages(new Uint8Array(readFileSync(path.join(folder, out.trim()))))).join('');
    expect(text).toContain('Fromalaterversion');
    expect(text).toContain('moodcalm');
    const copied = await run(folder, ['print', 'a.json', '--for', 'family', ...FORMS], browser);
    expect([copied.code, copied.err]).toEqual([1, 'a.json: it follows 1.2.0 of the form, which is not here, so nobody can say what of it is kept from whom.\n']);
    expect((await run(folder, ['print', 'b.json', ...FORMS], browser)).code).toBe(1);
  }, 60_000);

  test.each<[string, string[], number, RegExp]>([
    ['an unknown reader', ['a.json', '--for', 'familly'], 2, /--for familly: there is no such recipient. Did you mean family\?/],
    ['an unknown question', ['a.json', '--for', 'family', '--without', 'child.adress'], 2, /--without child\.adress: visit has no such question/],
    ['what belongs to a copy without a reader', ['a.json', '--without', 'story'], 2, /--without belongs to a copy for somebody/],
    ['two things at once', ['a.json', '--all', '--applied'], 2, /not both/],
    ['all questions on a copy', ['a.json', '--all', '--for', 'family'], 2, /--all is not for an extract/],
    ['all questions on a stored extract', ['extract.json', '--all'], 2, /--all is not for an extract/],
    ['a record with mistakes, each with its place', ['wrong.json'], 1, /wrong\.json: .+ \(\/answers\/story\)\nwrong\.json: .+ \(\/answers\/teller\)\nwrong\.json: this record is not well-formed, so it is not printed/],
    ['what is no record', ['no.json'], 1, /this is not a record/],
    ['what is not there', ['b.json'], 4, /b\.json/],
    ['to print without a browser', ['a.json'], 4, /The record was not printed\./],
  ])('refuses %s and writes nothing', async (_what, args, code, said) => {
    const extract = visit({ story: 'A story.' }, { status: 'extract', links: [{ rel: 'extract-of', recordId: ID }] });
    const folder = makeProject({ 'a.json': quiet, 'wrong.json': visit({ story: 7, teller: 'x' }), 'no.json': '{}', 'extract.json': extract });
    const ended = await run(folder, ['print', ...args, ...FORMS]);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toMatch(said);
    expect([...readTree(folder).keys()].sort()).toEqual(['a.json', 'extract.json', 'no.json', 'wrong.json']);
  });
});
