// H047 to H058: no words of a definition become code, markup, a formula or anything else than words in any output. Each output is parsed
// as what it is, with hostile words before every text and with harmless ones of the same length: it must be made of the same parts, and
// hold the same words but for those.
import { describe, expect, test } from 'vitest';
import { generators } from '../../generators/generators.ts';
import { formOf } from '../content/compiled.ts';
import { HOSTILE_WORDS } from '../properties/definitions/words.ts';
import { loadContext } from '../support/context.ts';
import { outlineOutput } from './outline-output.ts';
import { rewordForm } from './reword-form.ts';

/** What the language refuses in a text or what is not in the pool, and an output must stand all the same. */
const BEYOND = ['a\u2028b\u2029c', 'first\nsecond', 'x\n*/ alert(1)\n//', '\u202eabc', '\u001b[31m', '${`${1}`}', '</SCRIPT ', '<!--<script>', '--!>', '<svg/onload=alert(1)>', "');}alert(1);//", '*{background:url(x)}', 'jav\tascript:alert(1)', '&#106;avascript:'];
const WORDS = [...HOSTILE_WORDS, ...BEYOND];
/** Markdown has one line a text, so these are compared in the other outputs alone. */
const TABLE_WORDS = WORDS.filter((words) => !/[\n\u2028]/.test(words));
/** Groups of words for the outputs that do not mind where a text begins. */
const GROUPS = Array.from({ length: 8 }, (_, group) => WORDS.filter((__, index) => index % 8 === group).join(' '));

const sink = formOf('test/forms', 'kitchen-sink');

/** Tells our words from the same ones in an output's own. */
const MARK = 'qzq';

/** Attributes that name, fetch, run or style something; no text of a definition belongs into one. */
const ACTIVE = /^(?:href|src|srcset|srcdoc|action|formaction|style|on\w+|id|class|for|name|rel|type|http-equiv|aria-(?:describedby|labelledby))=/;

/** Harmless words of the same length and with the same spaces. */
function harmless(words: string): string {
  return words.replace(/[^\s]/g, 'x');
}

/** A marking stands in every record, and a strict reader refuses one with such a character: then there are no test vectors to look at. */
const UNREADABLE = /[\u0000-\u0008\u000b-\u001f]/;

const isTable = (path: string) => /\.(?:csv|md)$/.test(path);

async function write(before: string, isWanted: (path: string) => boolean, hasVectors: boolean): Promise<ReadonlyMap<string, string>> {
  const context = await loadContext();
  const form = rewordForm(sink, before);
  const needed = isWanted === isTable ? generators.filter(({ name }) => ['dictionary', 'sources', 'coverage'].includes(name)) : generators.filter(({ name }) => hasVectors || name !== 'test-vectors');
  const files = (await Promise.all(needed.map((generator) => generator.generate(form, context)))).flat();
  return new Map(files.filter(({ path }) => isWanted(path)).map((file) => [file.path, 'print' in file ? file.print.html : 'text' in file ? file.text : '']));
}

/** Words as a reader sees them: white space is one space; capitals and quotation marks do not count, for a sentence may put a text in its middle. The sum of the definition differs with its words. */
function fold(words: string): string {
  return words.replace(/definition [0-9a-f]{8}\b/i, 'definition').replace(/[‘’]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The line with harmless words in the place of the hostile ones, also where the validator cuts a long label. */
function disarm(line: string, words: string): string {
  const start = line.endsWith(' …') ? line.slice(0, -2) : '';
  if (start !== '' && fold(words).startsWith(start)) return `${fold(harmless(words)).slice(0, start.length)} …`;
  return line.replaceAll(fold(words + MARK), fold(harmless(words) + MARK));
}

/** The first line that differs, with its place; a whole list would bury it. */
function firstDifference(got: readonly string[], wanted: readonly string[]): object | undefined {
  const length = Math.max(got.length, wanted.length);
  const at = Array.from({ length }, (_, index) => index).findIndex((index) => got[index] !== wanted[index]);
  return at < 0 ? undefined : { at, got: got[at], wanted: wanted[at] };
}

async function expectOnlyWords(words: string, isWanted: (path: string) => boolean): Promise<void> {
  const hasVectors = !UNREADABLE.test(words);
  const hostile = await write(`${words}${MARK} `, isWanted, hasVectors);
  const plain = await write(`${harmless(words)}${MARK} `, isWanted, hasVectors);
  expect([...hostile.keys()]).toEqual([...plain.keys()]);
  for (const [path, text] of hostile) {
    const got = outlineOutput(path, text);
    const wanted = outlineOutput(path, plain.get(path) ?? '');
    const shape = got.shape.map((line) => line.replaceAll(JSON.stringify(words + MARK).slice(1, -1), JSON.stringify(harmless(words) + MARK).slice(1, -1)));
    expect(firstDifference(shape, wanted.shape), `parts of ${path}`).toBeUndefined();
    const same = (line: string) => fold(disarm(fold(path.endsWith('.csv') ? line.replace(/^'(?=\s*[=+\-@\t＝])/, '') : line), words));
    expect(firstDifference(got.words.map(same).filter(Boolean), wanted.words.map(fold).filter(Boolean)), `words of ${path}`).toBeUndefined();
    expect(got.words.filter((line) => ACTIVE.test(line) && line.includes(MARK)), path).toEqual([]);
    expect(fold(wanted.words.join(' ')).split(fold(harmless(words))).length, path).toBeGreaterThan(/\.(?:d\.m?ts|css|py|java|cs|go)$/.test(path) ? -1 : 10);
  }
}

describe('hostile words are only words', () => {
  test.for(GROUPS)('in schemas, types, validator, page, paper and reading copies: %j', (words) => expectOnlyWords(words, (path) => !isTable(path)));

  test.for(TABLE_WORDS)('in tables: %j', (words) => expectOnlyWords(words, isTable));
});

test('no cell of a table for spreadsheets begins a formula', async () => {
  for (const words of WORDS.filter((word) => /^[=+\-@＝]/.test(word))) {
    const files = await write(words, (path) => path.endsWith('.csv'), false);
    for (const [path, text] of files) {
      const cells = outlineOutput(path, text).words;
      expect(cells.filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell)), path).toEqual([]);
      expect(cells.filter((cell) => cell.startsWith(`'${words}`)).length, path).toBeGreaterThan(50);
    }
  }
});
