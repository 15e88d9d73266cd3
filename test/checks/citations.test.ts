import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { Source } from '../../compiler/source.ts';

const HANDBOOK = 'source: handbook\ntitle: Handbook\npublisher: A board\nparts:\n  Page 1: [Name, D.O.B]\n';
const LEAFLET = 'source: leaflet\ntitle: Leaflet\npublisher: Another board\nparts:\n  "2.8": [full name, post]\n  Back: [Signed]\n  Page 3: {text: [the reasons should be recorded]}\n';

/** Compiles a form whose one question ends in `origin`; what follows the question is `rest`. */
function compileOrigin(origin: string, rest = '', beside: readonly Source[] = []) {
  const form = `form: sample
version: 1.0.0
title: Sample
purpose: Show a citation.
source: handbook
sections:
  - title: One
    questions:
      - {id: name, type: text, ask: Name, ${origin}}
${rest}`;
  const { forms, diagnostics } = compile([{ file: 'sample/1.0.0.yaml', text: form }, { file: 'sources/handbook.yaml', text: HANDBOOK }, { file: 'sources/leaflet.yaml', text: LEAFLET }, ...beside]);
  const found = diagnostics.map(({ code, span, help = '' }) => [code, (span.file === 'sample/1.0.0.yaml' ? form : '').slice(span.start, span.end), help] as const);
  return { citations: forms[0]?.answers.questions[0]?.origin.citations, sources: forms[0]?.sources.map(({ id }) => id), found };
}

test('items of any source are cited by part and number, with their words', () => {
  const { citations, sources, found } = compileOrigin('part: Page 1, item: [1, 2], source: {leaflet: {"2.8": [2, 1], Back: 1}}');
  expect(found).toEqual([]);
  expect(citations).toEqual([
    { source: 'handbook', part: 'Page 1', item: 1, words: 'Name' }, { source: 'handbook', part: 'Page 1', item: 2, words: 'D.O.B' },
    { source: 'leaflet', part: '2.8', item: 2, words: 'post' }, { source: 'leaflet', part: '2.8', item: 1, words: 'full name' }, { source: 'leaflet', part: 'Back', item: 1, words: 'Signed' },
  ]);
  expect(sources).toEqual(['handbook', 'leaflet']);
});

test('the form’s own source may be named too, for an item of another part', () => {
  expect(compileOrigin('source: {handbook: {Page 1: [1, 2]}}').citations).toEqual(compileOrigin('part: Page 1, item: [1, 2]').citations);
});

test('a place in words is kept as it is, and counts no items', () => {
  const { citations, found } = compileOrigin('source: {leaflet: "2.8"}');
  expect(found).toEqual([]);
  expect(citations).toEqual([{ source: 'leaflet', place: '2.8' }]);
});

test.each([
  ['source: {leaflets: {"2.8": 1}}', 'leaflets', 'Did you mean “leaflet”?'],
  ['source: {leaflet: {"2.9": 1}}', '"2.9"', 'Did you mean “2.8”?'],
  ['source: {leaflet: {Elsewhere: 1}}', 'Elsewhere', 'Its parts are 2.8, Back, Page 3.'],
  ['source: {leaflet: {Back: [1, 2]}}, says: Signed', '[1, 2]', ''],
])('%s leads nowhere', (origin, at, help) => {
  expect(compileOrigin(origin).found).toEqual([['unknown-citation', at, help]]);
});

test('the words of an item of another source are kept as well', () => {
  const { found } = compileOrigin('source: {leaflet: {Back: 1}}');
  expect(found.map(([code]) => code)).toEqual(['words-differ']);
  expect(compileOrigin('source: {leaflet: {Back: 1}}, says: Signed').found).toEqual([]);
  expect(compileOrigin('source: {leaflet: {Back: 1}}, decided: A signature is a name.').found).toEqual([]);
});

test('a question that cites only running text has words of its own, and counts the text all the same', () => {
  const { citations, found } = compileOrigin('source: {leaflet: {Page 3: 1}}');
  expect(found).toEqual([]);
  expect(citations).toEqual([{ source: 'leaflet', part: 'Page 3', item: 1, words: 'the reasons should be recorded' }]);
  expect(compileOrigin('source: {leaflet: {Page 3: 1, Back: 1}}').found.map(([code]) => code)).toEqual(['words-differ']);
  expect(compileOrigin('source: {leaflet: {Page 3: 2}}').found.map(([code]) => code)).toEqual(['item-not-asked', 'unknown-citation'].reverse());
});

test('each part of another source of which an item is cited is counted, and no other', () => {
  const { found } = compileOrigin('source: {leaflet: {"2.8": 1}}, says: full name');
  expect(found.map(([code, , help]) => [code, help])).toEqual([['item-not-asked', 'Ask it, or say why not: `leftOut: {leaflet: {"2.8": {2: <why>}}}`.']]);
  expect(compileOrigin('source: {leaflet: {"2.8": 1}}, says: full name', 'leftOut: {leaflet: {"2.8": {2: Nobody here has one.}}}\n').found).toEqual([]);
});

test.each([
  ['leftOut: {leaflets: {Back: {1: why}}}', 'leaflets'], ['leftOut: {leaflet: {Front: {1: why}}}', 'Front'], ['leftOut: {leaflet: {Back: {1: why, 2: why}}}', '2'],
])('%s leaves out what is not there', (rest, at) => {
  expect(compileOrigin('place: page 1', `${rest}\n`).found.map(([code, text]) => [code, text])).toEqual([['unknown-citation', at]]);
});

test('a component cites the items that it asks, wherever it is used', () => {
  const component = 'component: worker\nversion: 1.0.0\ntitle: A worker\nquestions:\n  - {id: post, type: text, ask: Post, says: post, source: {leaflet: {"2.8": 2}}}\n';
  const rest = '      - {id: worker, type: worker, ask: Worker, place: page 2}\nuses: {worker: 1.0.0}\n';
  const { found } = compileOrigin('place: page 1', rest, [{ file: 'components/worker/1.0.0.yaml', text: component }]);
  expect(found.map(([code, , help]) => [code, help])).toEqual([['item-not-asked', 'Ask it, or say why not: `leftOut: {leaflet: {"2.8": {1: <why>}}}`.']]);
});
