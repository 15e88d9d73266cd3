import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { diffForms } from '../../compiler/diff/diff-forms.ts';
import { leastStep } from '../../compiler/diff/judge-step.ts';
import type { Form } from '../../compiler/model/form.ts';
import { readFolder } from '../content/read-folder.ts';
import { randomRecord } from '../support/random-records.ts';
import { openVersion } from './judge-versions.ts';

type Json = Readonly<Record<string, unknown>>;

const sources = readFolder('test/forms').filter(({ file }) => !file.startsWith('hostile/'));
const FILE = 'kitchen-sink/1.0.0.yaml';
const text = sources.find(({ file }) => file === FILE)?.text ?? '';

/** The kitchen sink as its next minor version, edited. */
function kitchenSink(version: string, ...edits: readonly (readonly [string, string])[]): Form {
  const edited = edits.reduce((all, [from, to]) => { if (!all.includes(from)) throw new Error(`no ${from}`); return all.replace(from, to); }, text.replace('version: 1.0.0', `version: ${version}`).replace(/\nchanges: .*/, ''));
  const { forms, diagnostics } = compile([...sources.filter(({ file }) => file !== FILE), { file: `kitchen-sink/${version}.yaml`, text: edited }], { only: ['kitchen-sink'], published: new Set([`kitchen-sink@${version}`]) });
  const [form] = forms;
  if (!form) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return form;
}

/** What is edited, the kinds told for it, and whom it breaks. */
const EDITS: readonly (readonly [string, string, readonly string[], 'nobody' | 'writers' | 'readers' | 'both'])[] = [
  ['{id: word, type: text, max: 20', '{id: word, type: text, max: 30', ['made-longer word'], 'readers'],
  ['{id: word, type: text, max: 20', '{id: word, type: text, max: 2', ['made-shorter word'], 'writers'],
  ['{id: visits, type: integer', '{id: visits, type: decimal', ['type-widened visits'], 'readers'],
  ['street: Elsewhere}', 'street: Elsewhere, park: In a park}', ['option-added kind.park'], 'readers'],
  ['          note: {type: text, ask: Note}\n', '          note: {type: text, ask: Note}\n          fresh: {type: text, ask: Fresh}\n', ['question-added signs.fresh'], 'nobody'],
  ['concept: unexplained-goods}\n', 'concept: unexplained-goods}\n          lostPhone: {label: Lost a phone, added: Made for a test.}\n', [
    // Whoever asks whether anything is ticked asks about the new row as well: readers of before may miss why a question is asked.
    'condition-changed ifTicked', 'rule-changed count-the-worries', 'row-added signs.lostPhone',
  ], 'nobody'],
  ["when: kind == 'home'", "when: kind in ['home', 'school']", ['condition-changed room', 'condition-changed door'], 'readers'],
  ['{id: caller, type: text, ask: From whom?}', '{id: caller, type: text, required: true, ask: From whom?}', ['made-required calls.caller'], 'writers'],
  ['{id: happy, type: yes-no, required: true', '{id: happy, type: yes-no', ['made-optional happy'], 'readers'],
  ['starts: seenOn, within: {days: 10}', 'starts: seenOn, within: {days: 4000}', ['deadline-lengthened write-up'], 'readers'],
  ['band(level) == 1 && atRisk', 'band(level) >= 1 && atRisk', ['rule-changed under-13-never-green'], 'writers'],
  ['must: reviewOn > saved', 'must: reviewOn >= saved', ['rule-changed review-ahead'], 'nobody'],
  ["in ['school', 'street'] || visits > 3", "in ['school', 'street'] || visits > 2", ['condition-changed ifIn'], 'readers'],
  ['{id: related, type: link, rels: [prompted-by, answers]', '{id: related, type: link, rels: [prompted-by]', ['rel-removed related'], 'writers'],
  ['title: Times', 'title: Days and times', ['section-retitled '], 'nobody'],
];

test.each(EDITS)('%s -> %s', (from, to, kinds, breaks) => {
  const [before, after] = [kitchenSink('1.0.0'), kitchenSink('1.1.0', [from, to])];
  const changes = diffForms(before, after);
  expect(changes.map(({ kind, where }) => `${kind} ${where}`)).toEqual(kinds);
  expect(new Set(changes.map(({ backward }) => backward === 'breaking')).has(true)).toBe(breaks === 'writers' || breaks === 'both');
  expect(new Set(changes.map(({ forward }) => forward === 'breaking')).has(true)).toBe(breaks === 'readers' || breaks === 'both');
  const [old, now] = [openVersion(before), openVersion(after)];
  const made = (form: Form) => Array.from({ length: 250 }, (_, index) => randomRecord(form, index + 1, index % 3 === 0 ? 'loose' : 'complete') as Json);
  const [oldRecords, newRecords] = [made(before).filter(old.accepts), made(after).filter(now.accepts)];
  expect(Math.min(oldRecords.length, newRecords.length)).toBeGreaterThan(20);
  if (changes.every(({ backward }) => backward === 'compatible')) expect(oldRecords.find((record) => !now.accepts(record))).toBeUndefined();
  if (changes.every(({ forward }) => forward === 'compatible')) expect(newRecords.find((record) => !old.reads(record))).toBeUndefined();
});

test('several edits at once are each told, and ask for the largest of their steps', () => {
  const before = kitchenSink('1.0.0');
  for (let first = 0; first < EDITS.length; first += 1) {
    for (const second of [first + 1, first + 4].filter((index) => index < EDITS.length)) {
      const [one, other] = [EDITS[first], EDITS[second]];
      if (!one || !other || one[0] === other[0]) continue;
      const [single, both] = [one, other].map(([from, to]) => diffForms(before, kitchenSink('1.1.0', [from, to])));
      const together = diffForms(before, kitchenSink('1.1.0', [one[0], one[1]], [other[0], other[1]]));
      const name = ({ kind, where }: { readonly kind: string; readonly where: string }) => `${kind} ${where}`;
      expect(together.map(name).sort()).toEqual([...new Set([...single ?? [], ...both ?? []].map(name))].sort());
      expect(leastStep(together)).toBe(leastStep([...single ?? [], ...both ?? []]));
    }
  }
});

test('layout, comments and the order of keys make no difference', () => {
  const before = kitchenSink('1.0.0');
  const after = kitchenSink('1.1.0', ['{id: word, type: text, max: 20, hint: One word, ask: A word}', '{max: 20, id: word, ask: "A word", hint: One word, type: text}  # short']);
  expect(diffForms(before, after)).toEqual([]);
});
