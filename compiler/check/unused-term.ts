import type { Check } from './check.ts';
import { expressionsOf } from '../model/texts.ts';

/** Every term is used. */
export const unusedTerm: Check = {
  code: 'unused-term',
  severity: 'warning',
  summary: 'every term is used',
  why: 'A term that nothing uses is often a misspelt one.',
  example: {
    wrong: `terms: {injury: {if: "answered(injured)", say: an injury is recorded}}`,
    right: `terms: {injury: {if: "answered(injured)", say: an injury is recorded}}
rules:
  - {id: say-when, when: injury, must: answered(seenOn), query: Say when it was seen., added: So that it can be compared.}`,
  },
  find(form) {
    const used = new Set(expressionsOf(form).flatMap(({ text }) => text.match(/[A-Za-z_]\w*/g) ?? []));
    return form.terms.filter(({ id }) => !used.has(id)).map(({ id, at }) => ({ span: at, message: `Nothing uses the term “${id}”.`, help: 'Use it in a condition or rule, or remove it.' }));
  },
};
