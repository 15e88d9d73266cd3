import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readCsvCell, writeCsv } from '../../../generators/dictionary/write-csv.ts';
import { escapeMarkdown, writeTable } from '../../../generators/dictionary/write-markdown.ts';
import { parseCsv } from './parse-csv.ts';

const HOSTILE = [
  '=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u0000=1', '＝1', '＋1', '－1', '＠x',
];

describe('CSV', () => {
  test.for(HOSTILE)('%j cannot be a formula', (text) => {
    expect(parseCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  test.for(['', 'a', 'a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', ' space ', 'don\'t', 'a = b', '1-2', 'Ünïcode 儿童', '""', ','])('%j comes back as it was', (text) => {
    expect(parseCsv(writeCsv([['x', text, 'y']]))).toEqual([['x', text, 'y']]);
  });

  test.for([...HOSTILE, "'=1", "''=1", "'", "'a", "'' = 1"])('%j is read as what it was', (text) => {
    expect(parseCsv(writeCsv([[text]])).map((row) => row.map(readCsvCell))).toEqual([[text]]);
  });

  test('begins with a byte order mark and ends each line as Windows does', () => {
    expect(writeCsv([['a', 'b'], ['c', 'd']])).toBe('\uFEFFa,b\r\nc,d\r\n');
  });
});

describe('Markdown', () => {
  test.for([
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '![a](http://example.org/x.png)', '`code`', '*bold* _it_ ~~no~~', 'a | b', '# head',
    'http://example.org', 'www.example.org', 'a@example.org', '&lt;b&gt;', '\\', 'one\n\n# two', '<!-- x', '$x$', '^x^', '{{x}}', '${x}', '[ref]: http://example.org',
  ])('%j is plain words', (text) => {
    const written = escapeMarkdown(text);
    expect(written).not.toContain('\n');
    // What a Markdown reader would take for markup stands behind a backslash or is an entity.
    const bare = written.replaceAll(' <br> ', ' ').replace(/\\[\\`*_[\]|~#!^$]/g, '').replace(/&(?:amp|lt|gt|#\d+);/g, '');
    expect(bare).not.toMatch(/[<>&`*_[\]|~#!]|:\/\/|www\.|@/);
    // And it reads as it was written.
    const shown = parseHTML(`<p>${written.replace(/\\([\\`*_[\]|~#!^$])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)}</p>`).document.querySelector('p')?.textContent;
    expect(shown?.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  test('leaves out a column that says nothing', () => {
    expect(writeTable([['a', 'b', 'c'], ['1', '', '3'], ['4', '', '']])).toBe('| a | c |\n| --- | --- |\n| 1 | 3 |\n| 4 |  |\n');
  });
});
