import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../cli/report/render-github.ts';
import { renderJson } from '../../cli/report/render-json.ts';
import { renderText } from '../../cli/report/render-text.ts';
import { showText } from '../../cli/report/show-text.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import { root } from '../support/root.ts';

const source = { file: 'a.yaml', text: 'form: visit\n\ttitle:\tName\nask: 東京 e\u0301 🙂 here\nlast: \u001b[31mred\u202e\nlong: |\n  one\n  two\n  three\n  four\n  five\n' };
const at = (words: string, file = source): Diagnostic['span'] => ({ file: file.file, start: file.text.indexOf(words), end: file.text.indexOf(words) + words.length });
const diagnostic = (span: Diagnostic['span'], more: Partial<Diagnostic> = {}): Diagnostic => ({ code: 'some-code', severity: 'error', message: 'Something is wrong.', span, ...more });
const frame = (span: Diagnostic['span'], of = source) => renderText([diagnostic(span)], [of], { color: false }).split('\n').slice(2, -3);

describe('a report for the terminal', () => {
  it('marks the span on the first line, with no line before it', () => expect(frame(at('visit'))).toEqual(['1 | form: visit', '  |       ^^^^^']));
  it('shows tabs as spaces and marks under them', () => expect(frame(at('Name'))).toEqual(['1 | form: visit', '2 |     title:  Name', '  |             ^^^^']));
  it('counts wide letters twice, and marks over letters not at all', () => {
    expect(frame(at('here'))).toEqual(['2 |     title:  Name', '3 | ask: 東京 e\u0301 🙂 here', '  |                ^^^^']);
    expect(frame(at('京')).at(-1)).toBe('  |        ^^');
  });
  it('marks several lines and leaves out the rest', () => {
    expect(frame({ file: 'a.yaml', start: source.text.indexOf('one'), end: source.text.indexOf('two') + 3 })).toEqual(['5 | long: |', '6 |   one', '  |   ^^^', '7 |   two', '  |   ^^^']);
    expect(frame({ file: 'a.yaml', start: source.text.indexOf('one'), end: source.text.length }).at(-1)).toBe('  | ... to line 10');
  });
  it('marks one place for an empty span, also at the end of the file', () => {
    expect(frame({ file: 'a.yaml', start: 6, end: 6 }).at(-1)).toBe('  |       ^');
    expect(frame({ file: 'a.yaml', start: source.text.length, end: source.text.length }).at(-1)).toBe('   | ^');
  });
  it('never passes on what a terminal obeys', () => {
    const text = renderText([diagnostic(at('red'), { message: 'Bad \u001b]0;title\u0007 \u202e', help: 'Do \u009b2J', related: [{ span: at('visit'), message: 'here \u001b[0m' }] })], [source], { color: false });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('4 | last: \\u{1b}[31mred\\u{202e}\n  |                 ^^^');
    expect(showText('a\u0000\ud800\ufeff')).toBe('a\\u{0}\\u{d800}\\u{feff}');
  });
  it('cuts long lines around the span', () => {
    const long = { file: 'a.yaml', text: `a: ${'x'.repeat(5_000)} HERE ${'y'.repeat(5_000)}\n` };
    const [line = '', marks = ''] = frame(at('HERE', long), long);
    expect(line.length).toBeLessThan(200);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });
  it('ends with how many there are, in how many files', () => {
    const other = { file: 'b.yaml', text: 'x\n' };
    const last = (found: Diagnostic[]) => renderText(found, [source, other], { color: false }).trimEnd().split('\n').at(-1);
    expect(last([diagnostic(at('visit'))])).toBe('1 error in 1 file');
    expect(last([diagnostic(at('visit')), diagnostic(at('x', other), { severity: 'warning' }), diagnostic(at('here'))])).toBe('2 errors, 1 warning in 2 files');
    expect(last([diagnostic(at('visit'), { severity: 'warning' }), diagnostic(at('here'), { severity: 'warning' })])).toBe('2 warnings in 1 file');
    expect(renderText([], [source], { color: false })).toBe('');
  });
  it('orders by file and place, whatever order they were found in', () => {
    const found = [diagnostic(at('here'), { code: 'c' }), diagnostic({ file: 'Z.yaml', start: 0, end: 0 }, { code: 'a' }), diagnostic(at('visit'), { code: 'b' })];
    const codes = (list: Diagnostic[]) => [...renderText(list, [source], { color: false }).matchAll(/error\[(\w)\]/g)].map(([, code]) => code);
    expect(codes(found)).toEqual(['a', 'b', 'c']);
    expect(codes([...found].reverse())).toEqual(['a', 'b', 'c']);
  });
  it('shows a hundred of a file and counts the rest', () => {
    const text = renderText(Array.from({ length: 130 }, (_, n) => diagnostic({ file: 'a.yaml', start: n % 20, end: n % 20 })), [source], { color: false });
    expect(text.match(/error\[/g)?.length).toBe(100);
    expect(text).toContain('... and 30 more in a.yaml');
    expect(text).toContain('130 errors in 1 file');
  });
  it('colours only what it says itself', () => {
    const text = renderText([diagnostic(at('visit'))], [source], { color: true });
    expect(text).toContain('\u001b[31;1merror[some-code]\u001b[0m');
    expect(text.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderText([diagnostic(at('visit'))], [source], { color: false }));
  });
});

describe('a report for programs', () => {
  it('is JSON as schemas/diagnostic.schema.json describes it, with lines and columns', () => {
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(path.join(root, 'schemas/diagnostic.schema.json'), 'utf8')) as object);
    const written: unknown = JSON.parse(renderJson([diagnostic(at('Name'), { help: 'Do it.', related: [{ span: at('visit'), message: 'here' }] }), diagnostic({ file: 'lost.yaml', start: 1, end: 2 })], [source]));
    expect(validate(written)).toBe(true);
    expect(written).toEqual([
      {
        code: 'some-code', severity: 'error', message: 'Something is wrong.', help: 'Do it.',
        span: { file: 'a.yaml', start: { offset: 20, line: 2, column: 9 }, end: { offset: 24, line: 2, column: 13 } },
        related: [{ message: 'here', span: { file: 'a.yaml', start: { offset: 6, line: 1, column: 7 }, end: { offset: 11, line: 1, column: 12 } } }],
      },
      { code: 'some-code', severity: 'error', message: 'Something is wrong.', span: { file: 'lost.yaml', start: { offset: 1 }, end: { offset: 2 } } },
    ]);
    expect(renderJson([], [])).toBe('[]\n');
  });
});

describe('a report for GitHub', () => {
  it('is one command a line', () => {
    expect(renderGithub([diagnostic(at('Name'), { help: 'Do it.', severity: 'warning' })], [source])).toBe('::warning file=a.yaml,line=2,endLine=2,col=9,endColumn=13,title=some-code::Something is wrong.%0ADo it.\n');
  });
  it('lets no text begin another command', () => {
    const hostile = { file: 'a,b:c%\n::error::x.yaml', text: 'x' };
    const text = renderGithub([diagnostic({ file: hostile.file, start: 0, end: 1 }, { message: 'a\n::set-output name=x::y\r%0A' })], [hostile]);
    expect(text).toBe('::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax.yaml,line=1,endLine=1,col=1,endColumn=2,title=some-code::a%0A::set-output name=x::y\\u{d}%250A\n');
    expect(text.trimEnd().split('\n')).toHaveLength(1);
  });
});
