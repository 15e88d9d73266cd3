import { describe, expect, test } from 'vitest';
import type { Change } from '../../compiler/diff/change.ts';
import { diffForms } from '../../compiler/diff/diff-forms.ts';
import { rules } from '../../compiler/diff/rules/rules.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { caseNames, readCase } from './read-case.ts';

/** What the language cannot write yet, though the model can hold it. */
const NOT_IN_LANGUAGE = ['note-condition-changed'];

/** A change in two lines, with everything that a rule decides. */
function print({ kind, where, before, after, backward, forward, meaning, severity, step, concerns, instead }: Change): string {
  return `${severity} ${kind}${where === '' ? '' : ` ${where}`}: ${before ?? '(nothing)'} -> ${after ?? '(nothing)'}
  old records ${backward}, old readers ${forward}, meaning ${meaning}, step ${step}, concerns ${concerns.join(' ') || 'nobody'}${instead === undefined ? '' : `\n  ${instead}`}\n`;
}

describe('every kind of difference', () => {
  test('has a case, and every case is of a kind', () => {
    const kinds = Object.keys(rules);
    const shown = new Set(caseNames.map((name) => kinds.filter((kind) => name === kind || name.startsWith(`${kind}-`)).sort((a, b) => b.length - a.length)[0]));
    expect([...shown]).not.toContain(undefined);
    expect(kinds.filter((kind) => !shown.has(kind as keyof typeof rules))).toEqual(NOT_IN_LANGUAGE);
  });

  test.each(caseNames)('%s', (name) => {
    const { before, after, changes } = readCase(name);
    const kinds = Object.keys(rules).filter((kind) => name === kind || name.startsWith(`${kind}-`)).sort((a, b) => b.length - a.length);
    expect(changes.map(({ kind }) => kind)).toContain(kinds[0]);
    expectGolden(`test/diff/${name}/expected`, changes.map(print).join(''));
    expect(diffForms(before, before)).toEqual([]);
    expect(diffForms(after, { ...after, changes: { since: '0.0.1', renamed: new Map(), removed: new Map(), meaningUnchanged: new Set(), at: after.at } })).toEqual([]);
  });

  test.each(Object.entries(rules))('%s is explained', (_, { what, why, concerns }) => {
    expect(what).toMatch(/^[a-z].*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(new Set(concerns).size).toBe(concerns.length);
  });
});

test('a note with another condition is told, as soon as a model holds one', () => {
  const { before } = readCase('note-removed');
  const when = { all: [{ text: 'answered(word)', at: before.at, tree: { kind: 'constant', value: true } as const }], formula: { kind: 'always', value: true } as const };
  const [section] = before.sections;
  if (!section) throw new Error('no section');
  const after = { ...before, sections: [{ ...section, blocks: section.blocks.map((block) => (block.kind === 'note' ? { ...block, when } : block)) }] };
  expect(diffForms(before, after).map(({ kind, after: now }) => [kind, now])).toEqual([['note-condition-changed', 'answered(word)']]);
});
