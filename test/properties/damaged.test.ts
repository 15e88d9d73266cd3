import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { renderGithub } from '../../cli/report/render-github.ts';
import { renderJson } from '../../cli/report/render-json.ts';
import { renderText } from '../../cli/report/render-text.ts';
import { findCheck } from '../../compiler/check/checks.ts';
import { compile, type Compilation } from '../../compiler/compile.ts';
import type { Source, Span } from '../../compiler/source.ts';
import { createRandom } from '../support/random.ts';
import { damageText, makeNonsense } from './damage-text.ts';
import { makeDefinitions, planArbitrary } from './definitions/make-definitions.ts';

const TIMES = Number(process.env['PROPERTIES'] ?? '1');
const SEED = Number(process.env['SEED'] ?? '20261124');
vi.setConfig({ testTimeout: 240_000 * Math.max(1, TIMES) });
/** No text keeps the compiler busy: some hundred times what a lawful one takes, so that only a runaway fails. */
const LIMIT_MS = 10_000;

const runs = (count: number) => ({ numRuns: count * TIMES, seed: SEED });

/** Compiles files and holds what is true of every answer against this one. */
function expectAnswer(files: readonly Source[]): Compilation {
  const begun = performance.now();
  const compilation = compile(files);
  expect(performance.now() - begun).toBeLessThan(LIMIT_MS);
  const { diagnostics, forms } = compilation;
  // Messages quote the author, who may have written these words.
  const slips = ['undefined', 'NaN', '[object '].filter((slip) => !files.some(({ text }) => text.includes(slip)));
  const lengths = new Map(files.map(({ file, text }) => [file, text.length]));
  const expectSpan = ({ file, start, end }: Span) => {
    expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= (lengths.get(file) ?? -1), `${file} ${start} ${end} of ${lengths.get(file)}`).toBe(true);
  };
  for (const { code, severity, message, span, related, help } of diagnostics) {
    expect(findCheck(code)?.severity, code).toBe(severity);
    for (const words of [message, ...(help === undefined ? [] : [help]), ...related?.map((other) => other.message) ?? []]) {
      expect(words).toMatch(/\S/);
      for (const slip of slips) expect(words).not.toContain(slip);
    }
    expectSpan(span);
    for (const other of related ?? []) expectSpan(other.span);
  }
  expectReport(compilation, files);
  for (const form of forms) expect(diagnostics.filter(({ severity, span }) => severity === 'error' && span.file === form.at.file)).toEqual([]);
  return compilation;
}

/** The reports show every problem, and nothing in them moves a terminal or begins another command. */
function expectReport({ diagnostics }: Compilation, files: readonly Source[]): void {
  const text = renderText(diagnostics, files, { color: false });
  expect(text === '').toBe(diagnostics.length === 0);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(JSON.parse(renderJson(diagnostics, files))).toHaveLength(diagnostics.length);
  const commands = renderGithub(diagnostics, files).split('\n').slice(0, -1);
  expect(commands).toHaveLength(diagnostics.length);
  for (const command of commands) expect(command).toMatch(/^::(?:error|warning) /);
}

test('a damaged definition is answered with problems that can be shown, whatever the damage', () => {
  const seen = new Set<string>();
  let refused = 0;
  fc.assert(fc.property(planArbitrary, fc.nat(), (plan, seed) => {
    const random = createRandom(seed);
    const files = makeDefinitions(plan);
    const target = random.below(files.length);
    const harmed = random.chance(0.6) ? files.length - 1 - random.below(2) : target;
    const { diagnostics } = expectAnswer(files.map((source, index) => (index === harmed ? { ...source, text: damageText(random, source.text) } : source)));
    for (const { code } of diagnostics) seen.add(code);
    if (diagnostics.some(({ severity }) => severity === 'error')) refused += 1;
  }), runs(400));
  expect(seen.size).toBeGreaterThan(25);
  expect(refused).toBeGreaterThan(200);
});

test('nonsense is answered too', () => {
  fc.assert(fc.property(fc.nat(), (seed) => {
    const random = createRandom(seed);
    const kind = random.pick(['form: made\n', 'component: made\n', 'codes: made\n', 'source: made\n', 'board: made\n', 'profile: made\n', '']);
    expectAnswer([{ file: 'made/1.0.0.yaml', text: kind + makeNonsense(random) }]);
  }), runs(500));
});

test('any characters at all are answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', 'form: made\n', 'form: made\ntitle: '), (text, start) => {
    expectAnswer([{ file: 'made/1.0.0.yaml', text: start + text }]);
  }), runs(500));
});

test('no text in the place of an expression keeps the compiler from answering', () => {
  const words = fc.constantFrom('a', 'b', 'seen', "'x'", '""', '1', '-1', '1.5', 'true', 'null', '&&', '||', '!', '==', '!=', '<', '<=', 'in', '(', ')', '[', ']', '{', '}', '.', ',', '?', ':', '+', 'answered', 'ticked', 'count', 'exists', 'all', 'has', 'band', 'x', 'saved', '\\', '"', '\u0000', 'r"', "'''", '//', '0x', '1e9', 'é');
  const expression = fc.array(words, { minLength: 1, maxLength: 25 }).chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));
  fc.assert(fc.property(expression, fc.constantFrom('when', 'must'), (text, key) => {
    const condition = key === 'when' ? `, when: ${JSON.stringify(text)}` : '';
    const rules = key === 'must' ? `rules: [{id: r, must: ${JSON.stringify(text)}, error: Say so., added: x}]\n` : '';
    expectAnswer([{ file: 'made/1.0.0.yaml', text: `form: made\nversion: 1.0.0\ntitle: T\npurpose: P\nsections:\n  - title: S\n    added: x\n    questions:\n      - {id: a, type: yes-no, ask: A}\n      - {id: b, type: text, ask: B${condition}}\n${rules}` }]);
  }), runs(500));
});
