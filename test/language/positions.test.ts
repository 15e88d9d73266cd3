import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { applyEdits } from '../../compiler/parse/apply-edits.ts';
import { parseDefinition } from '../../compiler/parse/parse-definition.ts';
import type { Definition, Place } from '../../compiler/parse/definition.ts';

const TEXT = `form: visit
version: 1.0.0
title: {en: Visit, cy: "Ymweliad"}
purpose: >
  Say what was seen.
sections:
  - title: The visit
    added: For the test.
    questions:
      - {id: a, type: yes-no, ask: Seen?}
      - id: b
        type: text
        ask: Why not?
        when: "!a && a == \\"x\\" \\u00e9 z"
      - {id: c, type: text, ask: 'It''s here', when: a, hint: }
`;
const parse = (text: string) => parseDefinition({ file: 'visit/1.0.0.yaml', text });
const QUESTIONS: Place = ['sections', 0, 'questions'];

describe('places in a definition', () => {
  const text = TEXT.replace(', hint: ', '');
  const definition = parse(text).definition as Definition;
  const cut = (place: Place, part?: 'key' | 'value') => {
    const { start, end } = definition.locate(place, part);
    return text.slice(start, end);
  };

  it('are those of values and of keys', () => {
    expect(cut(['title', 'cy'])).toBe('"Ymweliad"');
    expect(cut(['title', 'cy'], 'key')).toBe('cy');
    expect(cut([...QUESTIONS, 0])).toBe('{id: a, type: yes-no, ask: Seen?}');
    expect(cut([...QUESTIONS, 1]).split('\n')[0]).toBe('id: b');
    expect(cut([...QUESTIONS, 1]).endsWith('z"')).toBe(true);
    expect(cut([...QUESTIONS, 2, 'ask'])).toBe("'It''s here'");
  });
  it('are the nearest ancestor of what is not there', () => {
    expect(cut([...QUESTIONS, 0, 'hint'])).toBe('{id: a, type: yes-no, ask: Seen?}');
    expect(cut(['title', 'de', 'at'], 'key')).toBe('title');
    expect(definition.locate(['nothing'])).toMatchObject({ start: 0, file: 'visit/1.0.0.yaml' });
  });
  it('go to the character inside scalars of one line, and to the start of others', () => {
    const character = (place: Place, offset: number) => text.slice(definition.offsetIn(place, offset), definition.offsetIn(place, offset) + 3);
    const when: Place = [...QUESTIONS, 1, 'when'];
    expect(character(when, 0)).toBe('!a ');
    expect(character(when, 6)).toBe('a =');
    expect(character(when, 12)).toBe('x\\"');
    expect(character(when, 16)).toBe(' z"');
    expect(character([...QUESTIONS, 2, 'ask'], 3)).toBe('s h');
    expect(character([...QUESTIONS, 0, 'ask'], 2)).toBe('en?');
    expect(character(['purpose'], 7)).toBe('>\n ');
  });
});

describe('a definition with mistakes', () => {
  it('is mended where that brings up nothing new, so that all mistakes are told at once', () => {
    const text = TEXT
      .replace('"!a && a == \\"x\\" \\u00e9 z"', '!wasSeen')
      .replace(', hint: ', ', requird: true')
      .replace('purpose: >\n  Say what was seen.\n', '')
      .replace('ask: Why not?', 'ask: Why: not?\n        options: {x: X}');
    expect(compile([{ file: 'visit/1.0.0.yaml', text }]).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)]).sort()).toEqual([
      ['key-of-another-type', 'options'], ['missing-key', 'form'], ['quotes-needed', '!wasSeen'], ['quotes-needed', 'Why: not?'], ['unknown-key', 'requird'],
      ['unknown-name', 'wasSeen'],
    ]);
  });
  it('gives no definition where what is missing would be missed by others', () => {
    expect(parse(TEXT.replace('id: b', 'ident: b')).definition).toBeUndefined();
    expect(parse(TEXT.replace('type: yes-no', 'type: choice')).definition).toBeUndefined();
    expect(parse(TEXT.replace('purpose: >', 'purpose >')).definition).toBeUndefined();
  });
  it('is not blamed for the keys of a type that is misspelt', () => {
    const text = TEXT.replace(', hint: ', '').replace('type: text\n', 'type: txt\n        lines: 3\n').replace(/ {8}when: "!a.*\n/, '');
    expect(compile([{ file: 'visit/1.0.0.yaml', text }]).diagnostics.map(({ code, help }) => [code, help])).toEqual([['unknown-definition', 'Did you mean “text”?']]);
  });
  it('keeps a form with a mended definition from compiling', () => {
    const { forms, diagnostics } = compile([{ file: 'visit/1.0.0.yaml', text: TEXT.replace(', hint: ', ', requird: true').replace(/ {8}when: "!a.*\n/, '') }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(forms).toEqual([]);
  });
});

describe('edits', () => {
  it('lead back from every character to where it was', () => {
    const { text, toOriginal } = applyEdits('a: b: c, d', [{ start: 9, end: 10, text: 'D' }, { start: 3, end: 7, text: '"b: c"' }]);
    expect(text).toBe('a: "b: c", D');
    expect([0, 2, 3, 4, 5, 8, 9, 10, 11, 12].map(toOriginal)).toEqual([0, 2, 3, 3, 4, 7, 7, 8, 9, 10]);
  });
});
